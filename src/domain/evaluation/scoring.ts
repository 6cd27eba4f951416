import { compare, equals, toText, ZERO, type Amount } from "../amount";
import { toA1 } from "../grid";
import { parseValue, type Duration, type IndicatorValue, type Multiplier, type Percentage, type Quantity } from "../indicator";
import type { LineCells } from "../layout";

/** How an indicator is scored. */
export type Scoring =
  | { readonly kind: "formula"; readonly formula: (at: LineCells) => string }
  /** `no-number`: words, a date, a question; `direction`: it is not said whether more or less is better. */
  | { readonly kind: "by-hand"; readonly reason: "no-number" | "direction" };

/**
 * The score of an indicator as an ordinary formula: ≥ and =: B/A × points, ≤: A/B × points, at most the points. It shows
 * nothing as long as 实际完成值 is blank or cannot be read (only a number with the target's unit can), as long as there are
 * no points, and as soon as the target is no longer the text that its number was read from.
 *
 * @param text 年度指标值 as it stands in the form
 * @param second key of the second level: less is better under 成本, unless the target says otherwise
 */
export function scoringOf(text: string, second: string | null): Scoring {
  const value = parseValue(text, { dated: second === "timeliness" });
  if (!isCounted(value) || compare(value.number, ZERO) < 0 || text.length > LONGEST_LITERAL) return { kind: "by-hand", reason: "no-number" };
  const share = shareOf(value, second);
  if (share === undefined) return { kind: "by-hand", reason: "direction" };
  return {
    kind: "formula",
    formula({ target, achieved, points }) {
      const [goal, done, worth] = [target, achieved, points].map(toA1);
      const unless = `OR(${String(done)}="",${String(worth)}="",${String(goal)}<>${literal(text)})`;
      return `=IFERROR(IF(${unless},"",ROUND(${share(readingOf(value, String(done)))}*${String(worth)},2)),"")`;
    },
  };
}

/** Excel's own limit of a text in a formula. */
const LONGEST_LITERAL = 255;

type Counted = Quantity | Percentage | Duration;

function isCounted(value: IndicatorValue): value is Counted {
  return value.kind === "quantity" || value.kind === "percentage" || value.kind === "duration";
}

type ShareOf = (reading: string) => string;

/** The part of the points that is earned; undefined where the target does not say what earns them. */
function shareOf(value: Counted, second: string | null): ShareOf | undefined {
  const { operator } = value;
  const goal = baseNumber(value);
  const isNone = equals(goal, ZERO);
  if (operator === "≤" || (operator === "<" && !isNone)) {
    return isNone ? (reading) => `IF(${reading}>0,0,1)` : (reading) => `${toText(goal)}/MAX(${reading},${toText(goal)})`;
  }
  if (operator === null && isLessBetter(value, second)) return undefined;
  if (!isNone) return (reading) => `MIN(${reading},${toText(goal)})/${toText(goal)}`;
  // Of a target of none it is only known what meets it.
  return operator === "=" || operator === null ? (reading) => `IF(${reading}=0,1,NA())` : undefined;
}

/** A bare amount of money or time may be a limit, or something to reach. */
function isLessBetter(value: Counted, second: string | null): boolean {
  return second === "cost" || value.kind === "duration" || (value.kind === "quantity" && (value.family === "money" || value.family === "time"));
}

const POWERS: Readonly<Record<Multiplier, number>> = { 千: 3, 万: 4, 百万: 6, 千万: 7, 亿: 8 };

function baseNumber(value: Counted): Amount {
  return value.kind === "percentage" || value.multiplier === null ? value.number : value.number.times(`1e${String(POWERS[value.multiplier])}`);
}

/**
 * What 实际完成值 says as a number, an error otherwise. The end of the text becomes an exponent (21次 -> 21E0, 1.6万人次 ->
 * 1.6E4): such a text is a number or nothing, never a date. A sign that no figure has keeps out what would be read wrongly.
 */
function readingOf(value: Counted, cell: string): string {
  const typed = `SUBSTITUTE(SUBSTITUTE(${cell}," ",""),"-","${NO_FIGURE}")`;
  if (value.kind === "percentage") {
    const text = `SUBSTITUTE(SUBSTITUTE(${typed},"％","%")&"${NO_FIGURE}","%${NO_FIGURE}","E0")`;
    // 0.95 in a cell is 95%; whether 95 is 95% or 9500% nobody can tell.
    return `IF(ISNUMBER(${cell}),IF(AND(${cell}>=0,${cell}<=1),${cell}*100,NA()),VALUE(${text}))`;
  }
  const isBare = value.multiplier === null && value.unit !== "‰";
  const text = replacements(value, isBare).reduce((reading, [from, to]) => `SUBSTITUTE(${reading},${literal(from)},"${to}")`, `${typed}&"${isBare ? EXACTLY : NO_FIGURE}"`);
  return `IF(ISNUMBER(${cell}),${isBare ? `IF(${cell}>=0,${cell},NA())` : "NA()"},VALUE(${text}))`;
}

/** Makes a text that no unit precedes no number. */
const NO_FIGURE = "|";
const EXACTLY = "E0";

/** Ends of the text and what they become. A bare figure is read only where nothing else could be meant. */
function replacements(value: Quantity | Duration, isBare: boolean): readonly (readonly [string, string])[] {
  const end = isBare ? EXACTLY : NO_FIGURE;
  const per = value.kind === "quantity" && value.per !== null ? `/${value.per}` : "";
  const own = value.multiplier;
  const multipliers = [...new Set<Multiplier>([...(own === null ? [] : [own]), "万"])];
  if (value.unit === null) return own === null ? [["万E0", "E4"]] : [[`${own}${end}`, `E${String(POWERS[own])}`]];
  return [[`${value.unit}${per}${end}`, EXACTLY], ...multipliers.map((word) => [`${word}E0`, `E${String(POWERS[word])}`] as const)];
}

function literal(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
