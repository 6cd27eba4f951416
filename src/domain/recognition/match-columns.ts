import type { SectionSpec } from "../spec";
import type { Band, BandColumn } from "./band";
import { partOf, partsOf, withParts, type Parts } from "./divided";
import { LEVELS_OF_CODES, type ArrangementMatcher, type ColumnMatcher, type SectionMatcher } from "./matchers";

/** How a heading fits one arrangement of a table. */
export interface HeaderMatch {
  readonly arrangement: ArrangementMatcher;
  readonly left: number;
  readonly right: number;
  readonly sections: readonly SectionColumns[];
  /** Share of the columns the table cannot do without, 0 to 1. */
  readonly coverage: number;
  readonly score: number;
  /** First headers of the needed columns that are not there. */
  readonly missing: readonly string[];
}

export interface SectionColumns {
  readonly spec: SectionSpec;
  readonly columns: ReadonlyMap<string, number>;
}

/** Merged headings leave cells without a text; more than this end the table. */
const WIDEST_GAP = 3;
/** Columns that no spec knows (备注, a year to compare with) may stand between. */
const MOST_FOREIGN = 4;

/** Reads a band from one of its columns to the right as the columns of an arrangement; undefined when nothing fits. `words` are all known headings. */
export function matchColumns(arrangement: ArrangementMatcher, { columns }: Band, start: BandColumn, words: ReadonlySet<string>): HeaderMatch | undefined {
  if (!mayBegin(arrangement, start)) return undefined;
  const scan = scanOf(arrangement, words);
  for (const column of columns) {
    if (column.column < start.column) continue;
    if (!take(scan, column)) break;
  }
  return matchOf(scan, start.column);
}

/** An arrangement of which no heading was found. */
export function noMatch(arrangement: ArrangementMatcher): HeaderMatch {
  const sections = arrangement.sections.map(({ spec }) => ({ spec, columns: new Map<string, number>() }));
  return { arrangement, left: Number.POSITIVE_INFINITY, right: -1, sections, coverage: 0, score: 0, missing: [] };
}

/** A table begins with a column of its first section, so that nothing foreign is taken in at its left. */
function mayBegin({ sections: [first] }: ArrangementMatcher, { own }: BandColumn): boolean {
  if (first === undefined) return false;
  const hasCode = own.some((text) => LEVELS_OF_CODES.has(text)) && hasCodes(first);
  return hasCode || own.some((text) => first.headed.has(text));
}

/** What is found while a band is read from left to right. */
interface Scan {
  readonly words: ReadonlySet<string>;
  readonly arrangement: ArrangementMatcher;
  readonly sections: readonly SectionScan[];
  /** Index of the section that is read. */
  section: number;
  score: number;
  gap: number;
  foreign: number;
  foreignInside: number;
  /** Year of each assigned column. */
  readonly years: Map<number, number | undefined>;
  right: number;
  edge: number;
  before: BandColumn | undefined;
}

interface SectionScan {
  readonly matcher: SectionMatcher;
  readonly found: Map<string, number>;
  readonly parts: Parts;
}

function scanOf(arrangement: ArrangementMatcher, words: ReadonlySet<string>): Scan {
  const sections = arrangement.sections.map((matcher): SectionScan => ({ matcher, found: new Map(), parts: new Map() }));
  return { words, arrangement, sections, section: 0, score: 0, gap: 0, foreign: 0, foreignInside: 0, years: new Map(), right: -1, edge: -1, before: undefined };
}

/** False when the column belongs to the table no more. */
function take(scan: Scan, column: BandColumn): boolean {
  if (column.own.length === 0) {
    scan.gap += 1;
    return scan.gap <= WIDEST_GAP;
  }
  if (isRepeated(scan, column)) return true;
  scan.before = column;
  const [section, next] = [scan.sections[scan.section], scan.sections[scan.section + 1]];
  if (section === undefined || assign(scan, section, column)) return true;
  if (isLater(scan, section, column)) return true;
  if (next !== undefined && isComplete(section) && assign(scan, next, column)) {
    scan.section += 1;
    return true;
  }
  if (isPart(scan, section, column)) return true;
  // By how much each column is more than last year's: the same headings once more.
  const isComparison = column.over.some((text) => text.startsWith("增减"));
  // Else another table begins where the same heading comes again.
  if (section.matcher.headed.has(column.lowest)) {
    if (isComparison) scan.edge = column.column;
    return isComparison;
  }
  scan.foreign += 1;
  // 备注, 增减: belongs to the table it adjoins, unless it may be the beginning of another one.
  if (adjoins(scan, column) && !column.own.some((text) => scan.words.has(text))) scan.edge = column.column;
  scan.gap = 0;
  return scan.foreign <= MOST_FOREIGN;
}

function matchOf(scan: Scan, left: number): HeaderMatch | undefined {
  const { arrangement, sections } = scan;
  const missing = sections.flatMap(({ matcher, found, parts }) => matcher.needed.filter(({ spec }) => !found.has(spec.key) && partsOf(parts, spec.key) === undefined));
  const needed = arrangement.needed.length;
  if (scan.right < left || missing.length === needed) return undefined;
  return {
    arrangement,
    left,
    right: Math.max(scan.right, scan.edge),
    sections: sections.map(({ matcher, found, parts }) => withParts({ spec: matcher.spec, columns: found }, parts)),
    coverage: (needed - missing.length) / needed,
    score: scan.score - scan.foreignInside - 3 * missing.length,
    missing: missing.map(({ spec }) => spec.headers[0]),
  };
}

function assign(scan: Scan, { matcher, found }: SectionScan, column: BandColumn): boolean {
  const key = codeLevel(column, matcher, found) ?? bestKey(column, matcher, found);
  if (key === undefined) return false;
  found.set(key.key, column.column);
  scan.years.set(column.column, column.year);
  scan.score += key.score;
  scan.foreignInside += scan.foreign;
  scan.foreign = 0;
  scan.gap = 0;
  scan.right = column.column;
  return true;
}

/** A part without a name of its own of a column that is divided and not printed whole. */
function isPart(scan: Scan, { matcher, found, parts }: SectionScan, column: BandColumn): boolean {
  const key = partOf(column, matcher, found);
  if (key === undefined) return false;
  parts.set(key, [...(parts.get(key) ?? []), { column: column.column, heading: column.lowest }]);
  scan.score += 0.5;
  scan.gap = 0;
  scan.right = column.column;
  return true;
}

/** 类 款 项 in cells of their own: the first is the code, the next two continue it. */
function codeLevel(column: BandColumn, section: SectionMatcher, found: ReadonlyMap<string, number>): ScoredKey | undefined {
  if (!LEVELS_OF_CODES.has(column.lowest)) return undefined;
  // Behind the names 类 and 款 belong to another classification.
  if (found.has("name") || !hasCodes(section)) return undefined;
  const key = ["code", "code-2", "code-3"].find((level) => !found.has(level));
  return key === undefined ? undefined : { key, score: key === "code" ? 2.5 : 0.5 };
}

function hasCodes({ columns }: SectionMatcher): boolean {
  return columns.some(({ spec }) => spec.key === "code");
}

function isComplete({ matcher, found }: SectionScan): boolean {
  return matcher.needed.every(({ spec }) => found.has(spec.key));
}

/** Where two years are printed side by side, the later one is the budget that is checked; the other is for comparison. */
function isLater(scan: Scan, { matcher, found }: SectionScan, column: BandColumn): boolean {
  if (column.year === undefined) return false;
  const yearOf = ({ spec }: ColumnMatcher): number | undefined => scan.years.get(found.get(spec.key) ?? -1);
  const ofOtherYear = (matcher.headed.get(column.lowest) ?? []).filter((one) => (yearOf(one) ?? column.year) !== column.year);
  const [used] = ofOtherYear.sort((a, b) => scoreOf(b, column) - scoreOf(a, column));
  if (used === undefined) return false;
  if (column.year > (yearOf(used) ?? column.year)) {
    found.set(used.spec.key, column.column);
    scan.years.set(column.column, column.year);
  }
  scan.gap = 0;
  scan.right = column.column;
  return true;
}

function adjoins({ gap, right, edge }: Scan, { column }: BandColumn): boolean {
  return gap === 0 && Math.max(right, edge) === column - 1;
}

/** A merged heading that was filled into each of its cells. */
function isRepeated({ before }: Scan, { whole, year }: BandColumn): boolean {
  return before !== undefined && before.whole === whole && before.year === year;
}

interface ScoredKey {
  readonly key: string;
  readonly score: number;
}

/** The free column that the heading names best. */
function bestKey(column: BandColumn, { headed }: SectionMatcher, found: ReadonlyMap<string, number>): ScoredKey | undefined {
  for (const text of column.names) {
    let best: ScoredKey | undefined;
    const matchers = headed.get(text) ?? [];
    for (const matcher of matchers) {
      if (found.has(matcher.spec.key) || isElsewhere(matcher, matchers, column)) continue;
      const score = scoreOf(matcher, column);
      if (best === undefined || score > best.score) best = { key: matcher.spec.key, score };
    }
    if (best !== undefined) return best;
  }
  return undefined;
}

/** The same heading stands under two others (本年收入, 上年结转): a column under one of them is not the other's. */
function isElsewhere(matcher: ColumnMatcher, alike: readonly ColumnMatcher[], column: BandColumn): boolean {
  return alike.length > 1 && !isUnder(matcher, column) && alike.some((other) => isUnder(other, column));
}

function scoreOf(matcher: ColumnMatcher, column: BandColumn): number {
  const base = matcher.spec.optional === true ? 1 : 2;
  return base + (isUnder(matcher, column) ? 0.5 : 0);
}

function isUnder({ under }: ColumnMatcher, { over }: BandColumn): boolean {
  return over.some((text) => under.has(text));
}
