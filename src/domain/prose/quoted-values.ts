import { familyOf, normaliseValue, parseValue } from "../indicator";
import type { Duration, IndicatorDate, IndicatorValue, Percentage, Quantity } from "../indicator";
import { clauseAround } from "./clause";
import type { Span } from "./clause";

/** What a sentence may state a target in. */
export type StatedValue = Quantity | Percentage | Duration | IndicatorDate;

/** A number of something, a share, a duration or a date in a sentence. */
export interface QuotedValue extends Span {
  /** With operator, multiplier and unit as they stand there: `text.slice(start, end)`. */
  readonly said: string;
  readonly value: StatedValue;
  /** The words in front of it and behind it in its clause: what is counted, and what is done to it. */
  readonly before: string;
  readonly behind: string;
}

/**
 * What the sentences of a text state in figures (`举办10次…`, `满意度达到100%`, `2022年12月底之前`), in the order of the text.
 * Never throws. Left out is what is no figure of its own: ordinals (第37届), years, ranges, `20余场`, and numbers without a
 * unit that we know.
 */
export function quotedValues(text: string): readonly QuotedValue[] {
  const dates = Array.from(text.matchAll(DATE)).flatMap((match) => dateAt(text, match) ?? []);
  const counted = Array.from(text.matchAll(NUMBER))
    .filter(({ index }) => !dates.some(({ start, end }) => start <= index && index < end))
    .flatMap((match) => countedAt(text, match) ?? []);
  const found = [...dates, ...counted].sort((a, b) => a.start - b.start);
  return found.map((quoted, index) => ({ ...quoted, ...clauseAround(text, quoted, found[index - 1], found[index + 1]) }));
}

type Found = Pick<QuotedValue, "start" | "end" | "said" | "value">;

const DATE = /(?:(?:19|20)\d{2}\s*年\s*)?\d{1,2}\s*月份?(?:\s*\d{1,2}\s*[日号])?\s*(?:初|上旬|中旬|下旬|底|末)?\s*(?:[之以]?前)?|(?:19|20)\d{2}\s*年\s*[底末]\s*(?:[之以]?前)?/gu;
const NUMBER = /[\d\uff10-\uff19]+(?:,\d{3}(?!\d))*(?:[.．][\d\uff10-\uff19]+)?/gu;
/** In front of a number that is an ordinal, a part of a code, or the end of a range. */
const PART_OF_MORE = /(?:第|[A-Za-z]|[-~～—–‐/.．,]|[\d年月日号%％]\s*[至到])\s*$/u;
/** Behind a number that is about right only, the beginning of a range, or counted per something. */
const GOES_ON = /^\s*(?:多|余|来|几|[-~～—–‐/]|[至到]\s*[\d\uff10-\uff19])/u;

function dateAt(text: string, { 0: matched, index: start = 0 }: RegExpMatchArray): Found | undefined {
  const said = matched.trimEnd();
  const end = start + said.length;
  const value = parseValue(said);
  if (value.kind !== "date" || PART_OF_MORE.test(text.slice(0, start)) || GOES_ON.test(text.slice(end))) return undefined;
  return { start, end, said, value };
}

function countedAt(text: string, { 0: digits, index = 0 }: RegExpMatchArray): Found | undefined {
  if (PART_OF_MORE.test(text.slice(0, index))) return undefined;
  const start = index - (PERCENT_BEFORE.exec(text.slice(0, index))?.[0].length ?? 0);
  const end = index + digits.length + measureLength(text.slice(index + digits.length));
  const core = countedIn(text.slice(start, end));
  if (core === undefined || GOES_ON.test(text.slice(end))) return undefined;

  const until = widest(LONGEST_SUFFIX, (length) => isSame(core, text.slice(start, end + length)));
  const from = widest(LONGEST_PREFIX, (length) => length <= start && isSame(core, text.slice(start - length, end + until)));
  const said = text.slice(start - from, end + until);
  const value = countedIn(said);
  return value === undefined ? undefined : { start: start - from, end: end + until, said, value };
}

/** `大于或等于`, `(含)以上`; the grammar of values says whether they are operators. */
const LONGEST_PREFIX = 7;
const LONGEST_SUFFIX = 6;

/** The longest extension that still says the same; 0 when none does. */
function widest(longest: number, fits: (length: number) => boolean): number {
  for (let length = longest; length > 0; length -= 1) if (fits(length)) return length;
  return 0;
}

/** Whether what is added is but an operator; a space, a quote or a stop at the edge, which reading passes over, is none. */
function isSame(core: IndicatorValue, text: string): boolean {
  const value = countedIn(text);
  if (value === undefined || value.kind !== core.kind || measureOf(value) !== measureOf(core)) return false;
  return normaliseValue(text.slice(0, 1)) !== "" && normaliseValue(text.slice(-1)) !== "";
}

function measureOf(value: IndicatorValue): string {
  const { multiplier, unit } = { multiplier: null, unit: null, ...value };
  return `${multiplier ?? ""}${unit ?? ""}`;
}

/** A share, or a number with a unit that we know. */
function countedIn(text: string): Quantity | Percentage | Duration | undefined {
  const value = parseValue(text);
  if (value.kind === "percentage" || value.kind === "duration") return value;
  return value.kind === "quantity" && value.family !== null ? value : undefined;
}

const PERCENT_BEFORE = /百分之$/u;
const PERCENT = /^\s*(?:[%％]|百分比|百分率)/u;
const MULTIPLIER = /^\s*(?:千万|百万|[千万亿])/u;
const LONGEST_UNIT = 4;

/** How many characters behind a number are its multiplier and unit; 0 when it has none that we know. */
function measureLength(behind: string): number {
  const percent = PERCENT.exec(behind)?.[0].length;
  if (percent !== undefined) return percent;
  const unit = unitLength(behind);
  if (unit > 0) return unit;
  const multiplier = MULTIPLIER.exec(behind)?.[0].length ?? 0;
  const multiplied = multiplier === 0 ? 0 : unitLength(behind.slice(multiplier));
  return multiplied === 0 ? 0 : multiplier + multiplied;
}

/** Longest unit first: 人次 is no 人. */
function unitLength(behind: string): number {
  const space = behind.length - behind.trimStart().length;
  const length = widest(LONGEST_UNIT, (characters) => familyOf(behind.slice(space, space + characters)) !== null);
  return length === 0 ? 0 : space + length;
}
