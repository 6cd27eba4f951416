import type { Assumption, Operator } from "./value";

/** A text without its operator. */
export interface Operated {
  readonly operator: Operator | null;
  readonly rest: string;
  readonly assumed: readonly Assumption[];
}

const SYMBOLS: readonly (readonly [RegExp, Operator])[] = [
  [/≧|⩾|≽|>=|=>/gu, "≥"],
  [/≦|⩽|≼|<=|=</gu, "≤"],
];

/** The text with one sign for each operator. */
export function unifiedOperators(text: string): string {
  return SYMBOLS.reduce((unified, [symbol, operator]) => unified.replace(symbol, operator), text);
}

const SIGN = /^[≥≤><=]/u;

const PREFIXES: readonly (readonly [RegExp, Operator | null])[] = [
  [/^(?:大于等于|大于或等于|不(?:得)?(?:少于|低于|小于)|至少|最少)/u, "≥"],
  [/^(?:小于等于|小于或等于|不(?:得)?(?:超过|高于|大于|多于|超)|至多|最多)/u, "≤"],
  [/^(?:大于|高于|超过|多于)/u, ">"],
  [/^(?:小于|低于|少于)/u, "<"],
  [/^(?:等于|达到?|控制在)/u, null],
];

const SUFFIXES: readonly (readonly [RegExp, Operator])[] = [
  [/(?:及|或|\(含\))?以上(?:\(含\))?$/u, "≥"],
  [/(?:(?:及|或|\(含\))?以下(?:\(含\))?|[以之]?内)$/u, "≤"],
];

const ABOUT = /^(?:大约|约|近)|左右$/u;

/** `(含本数)`, and the number once more: `90%以上(含90%)`. */
const SAID_AGAIN = /(\d[^()]*?)(以[上下])?\(含(?:本数|\1)\)/u;
const INCLUSIVE = /^([^()]*)\(含\)$/u;
const INCLUDING: Readonly<Record<Operator, Operator>> = { "≥": "≥", "≤": "≤", ">": "≥", "<": "≤", "=": "=" };

/** Takes the operator off, be it a sign or words before or behind the number. */
export function takeOperator(text: string): Operated {
  if (!text.includes("(含")) return takeFrom(text);
  const { operator, rest, assumed } = takeFrom(text.replace(SAID_AGAIN, "$1$2(含)"));
  if (operator === null || operator === "=" || !INCLUSIVE.test(rest)) return { operator, rest, assumed };
  const isSaid = operator === INCLUDING[operator] || assumed.includes("operator-word");
  return { operator: INCLUDING[operator], rest: rest.replace(INCLUSIVE, "$1"), assumed: isSaid ? assumed : [...assumed, "operator-word"] };
}

function takeFrom(text: string): Operated {
  const sign = SIGN.exec(text)?.[0] as Operator | undefined;
  if (sign !== undefined) return signed(sign, text.slice(1));

  const { operator: before, rest: behind, found } = strip(text, PREFIXES);
  const { operator: after, rest, found: foundAfter } = strip(behind, SUFFIXES);
  const worded: readonly Assumption[] = found || foundAfter ? ["operator-word"] : [];
  if (!ABOUT.test(rest)) return { operator: before ?? after, rest, assumed: worded };
  return { operator: before ?? after, rest: rest.replace(ABOUT, ""), assumed: [...worded, "approximate"] };
}

/** `≥95%以上` says `≥` twice; words that say the contrary stay, and make it no number. */
function signed(sign: Operator, text: string): Operated {
  const { operator, rest, found } = strip(text, SUFFIXES);
  const isSame = found && (operator === "≥" ? ["≥", ">"] : ["≤", "<"]).includes(sign);
  return isSame ? { operator: sign, rest, assumed: ["operator-word"] } : { operator: sign, rest: text, assumed: [] };
}

function strip(text: string, words: readonly (readonly [RegExp, Operator | null])[]): { readonly operator: Operator | null; readonly rest: string; readonly found: boolean } {
  for (const [word, operator] of words) if (word.test(text)) return { operator, rest: text.replace(word, ""), found: true };
  return { operator: null, rest: text, found: false };
}
