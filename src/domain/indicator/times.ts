import type { DatePoint, IndicatorDate, Period } from "./value";

const VERB = /(?:全部|如期|按期)?(?:完成|结束|到位)$/u;
const AROUND = /^(?:于|在|截至|截止到?|自|从)/u;

const PART = "(初|上旬|中旬|下旬|底|末)?";
const BEFORE = "((?:之|以)?前)?";
/** With 年 or 月 in words: certainly a date. */
const WORDED = new RegExp(`^(?:((?:19|20)\\d{2})(?:年|[./-]))?(\\d{1,2})月份?(?:(\\d{1,2})[日号]?)?${PART}${BEFORE}$`, "u");
/** Digits only: a date where one is expected, a number elsewhere; with two separators always a date. */
const DIGITS = new RegExp(`^((?:19|20)\\d{2})([./-])(\\d{1,2})(?:\\2(\\d{1,2}))?${PART}${BEFORE}$`, "u");
/** 20230630. */
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})$/u;
const YEAR_END = new RegExp(`^(?:((?:19|20)\\d{2})年|[本当]?年)(?:底|末)${BEFORE}$`, "u");

/** The date that the text is. `dated`: digits such as 2022.12 are one too. */
export function readDate(text: string, dated: boolean): IndicatorDate | undefined {
  const core = coreOf(text);
  const yearEnd = YEAR_END.exec(core);
  if (yearEnd !== null) return dateOf(yearEnd[1], "12", undefined, "底", yearEnd[2]);

  const compact = dated ? COMPACT.exec(core) : null;
  if (compact !== null) return byPlace(dateOf(compact[1], compact[2], compact[3], undefined, undefined));

  const [worded, digits] = [WORDED.exec(core), DIGITS.exec(core)];
  if (worded !== null) return dateOf(worded[1], worded[2], worded[3], worded[4], worded[5]);
  if (digits === null || !(dated || digits[4] !== undefined || digits[2] !== "." || digits[6] !== undefined)) return undefined;
  const date = dateOf(digits[1], digits[3], digits[4], digits[5], digits[6]);
  return digits[4] !== undefined ? date : byPlace(date);
}

function byPlace(date: IndicatorDate | undefined): IndicatorDate | undefined {
  return date === undefined ? undefined : { ...date, assumed: ["date-by-place"] };
}

/** The period that the text is. `dated`: a lone year in digits is one too. */
export function readPeriod(text: string, dated: boolean): Period | undefined {
  const core = coreOf(text);
  const year = /^((?:19|20)\d{2})(年度?(?:全年|内)?)?$/u.exec(core);
  if (year !== null && (year[2] !== undefined || dated)) return wholeYear(Number(year[1]));
  if (/^(?:[本当]年度?内?|全年度?|年度|年度?内)$/u.test(core)) return wholeYear(null);

  return readPart(core) ?? readYears(core, dated) ?? readRange(core);
}

const YEARS = /^((?:19|20)\d{2})(年度?)?[-~至到]((?:19|20)\d{2})(年度?)?$/u;

/** `2023-2025年`; without the word a range of numbers, unless a date is expected. */
function readYears(core: string, dated: boolean): Period | undefined {
  const [, first, word, last, endWord] = YEARS.exec(core) ?? [];
  if (first === undefined || last === undefined || Number(first) >= Number(last) || !(dated || word !== undefined || endWord !== undefined)) return undefined;
  return { ...wholeYear(Number(first)), to: wholeYear(Number(last)).to };
}

const PARTS: readonly (readonly [RegExp, number, number])[] = [
  [/^上半年$/u, 1, 6],
  [/^下半年$/u, 7, 12],
  [/^第?[一1]季度内?$/u, 1, 3],
  [/^第?[二2]季度内?$/u, 4, 6],
  [/^第?[三3]季度内?$/u, 7, 9],
  [/^第?[四4]季度内?$/u, 10, 12],
];

function readPart(core: string): Period | undefined {
  const year = /^((?:19|20)\d{2})年?(?!$)/u.exec(core)?.[1];
  const word = core.replace(/^(?:19|20)\d{2}年?/u, "");
  const part = PARTS.find(([pattern]) => pattern.test(word));
  if (part === undefined) return undefined;
  const point = (month: number): DatePoint => ({ year: year === undefined ? null : Number(year), month, day: null });
  return { kind: "period", from: point(part[1]), to: point(part[2]), assumed: [] };
}

const POINT = /^(?:((?:19|20)\d{2})[年./])?(\d{1,2})(?:月份?|[./](?=\d))?(?:(\d{1,2})[日号]?)?$/u;

function readRange(core: string): Period | undefined {
  const [left = "", right = "", ...more] = core.replace(/底$/u, "").split(/[-~至到]+/u);
  if (more.length > 0 || !/[年月]|(?:19|20)\d{2}[./]/u.test(core)) return undefined;
  const from = pointOf(POINT.exec(left));
  const to = pointOf(POINT.exec(right));
  if (from === undefined || to === undefined) return undefined;
  return { kind: "period", from, to: { ...to, year: to.year ?? from.year }, assumed: [] };
}

function pointOf(match: RegExpExecArray | null): DatePoint | undefined {
  if (match === null) return undefined;
  const [, year, month, day] = match;
  const point = { year: year === undefined ? null : Number(year), month: Number(month), day: day === undefined ? null : Number(day) };
  return isDay(point) ? point : undefined;
}

function dateOf(year: string | undefined, month = "", day: string | undefined, part: string | undefined, before: string | undefined): IndicatorDate | undefined {
  const point = { year: year === undefined ? null : Number(year), month: Number(month), day: day === undefined ? null : Number(day) };
  if (!isDay(point)) return undefined;
  return { kind: "date", ...point, part: part === undefined ? null : partOf(part), before: before !== undefined, assumed: [] };
}

function partOf(word: string): IndicatorDate["part"] {
  return word === "末" ? "底" : (word as IndicatorDate["part"]);
}

function isDay({ month, day }: DatePoint): boolean {
  return month !== null && month >= 1 && month <= 12 && (day === null || (day >= 1 && day <= 31));
}

function wholeYear(year: number | null): Period {
  const point = { year, month: null, day: null };
  return { kind: "period", from: point, to: point, assumed: [] };
}

function coreOf(text: string): string {
  return text.replace(AROUND, "").replace(VERB, "");
}
