import type { SectionSpec } from "../spec";
import { LEVELS_OF_CODES, type Band, type BandColumn } from "./band";
import { partOf, partsOf, withParts, type Part, type Parts } from "./divided";
import type { ArrangementMatcher, ColumnMatcher, SectionMatcher } from "./matchers";

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

/** Reads the band from `start` to the right as the columns of an arrangement; undefined when nothing fits. `words` are all known headings. */
export function matchColumns(arrangement: ArrangementMatcher, band: Band, start: BandColumn, words: ReadonlySet<string>): HeaderMatch | undefined {
  if (!mayBegin(arrangement, start)) return undefined;
  const scan = new Scan(arrangement, words);
  for (const column of band.columns) {
    if (column.column < start.column) continue;
    if (!scan.take(column)) break;
  }
  return scan.result(start.column);
}

/** An arrangement of which no heading was found. */
export function noMatch(arrangement: ArrangementMatcher): HeaderMatch {
  const sections = arrangement.sections.map(({ spec }) => ({ spec, columns: new Map<string, number>() }));
  return { arrangement, left: Number.POSITIVE_INFINITY, right: -1, sections, coverage: 0, score: 0, missing: [] };
}

/** A table begins with a column of its first section, so that nothing foreign is taken in at its left. */
function mayBegin({ sections: [first] }: ArrangementMatcher, { own }: BandColumn): boolean {
  if (first === undefined) return false;
  const hasCode = own.some((text) => LEVELS_OF_CODES.has(text)) && first.columns.some(({ spec }) => spec.key === "code");
  return hasCode || own.some((text) => first.headers.has(text));
}

class Scan {
  private readonly found: Map<string, number>[];
  private readonly parts: Parts[];
  private section = 0;
  private score = 0;
  private gap = 0;
  private foreign = 0;
  private foreignInside = 0;
  /** Year of each assigned column. */
  private readonly years = new Map<number, number | undefined>();
  private right = -1;
  private edge = -1;
  private before: BandColumn | undefined;

  constructor(
    private readonly arrangement: ArrangementMatcher,
    private readonly words: ReadonlySet<string>,
  ) {
    this.found = arrangement.sections.map(() => new Map<string, number>());
    this.parts = arrangement.sections.map((): Parts => new Map<string, readonly Part[]>());
  }

  /** False when the column belongs to the table no more. */
  take(column: BandColumn): boolean {
    if (column.own.length === 0) {
      this.gap += 1;
      return this.gap <= WIDEST_GAP;
    }
    if (this.isRepeated(column)) return true;
    this.before = column;
    if (this.assign(column, this.section)) return true;
    if (this.isComplete(this.section) && this.section + 1 < this.found.length && this.assign(column, this.section + 1)) {
      this.section += 1;
      return true;
    }
    if (this.isPart(column)) return true;
    if (this.isLater(column)) return true;
    if (this.isUsed(column)) return false;
    this.foreign += 1;
    // 备注, 增减: belongs to the table it adjoins, unless it may be the beginning of another one.
    if (this.adjoins(column) && !column.own.some((text) => this.words.has(text))) this.edge = column.column;
    this.gap = 0;
    return this.foreign <= MOST_FOREIGN;
  }

  result(left: number): HeaderMatch | undefined {
    const { sections } = this.arrangement;
    const isFound = (index: number, key: string): boolean => this.found[index]?.has(key) === true || partsOf(this.parts[index], key) !== undefined;
    const needed = sections.flatMap((section, index) => section.columns.filter(isNeeded).map((column) => ({ column, found: isFound(index, column.spec.key) })));
    const matched = needed.filter(({ found }) => found).length;
    if (this.right < left || matched === 0) return undefined;
    return {
      arrangement: this.arrangement,
      left,
      right: Math.max(this.right, this.edge),
      sections: sections.map(({ spec }, index) => withParts({ spec, columns: this.found[index] ?? new Map<string, number>() }, this.parts[index])),
      coverage: matched / needed.length,
      score: this.score - this.foreignInside - 3 * (needed.length - matched),
      missing: needed.filter(({ found }) => !found).map(({ column }) => column.spec.headers[0]),
    };
  }

  private assign(column: BandColumn, index: number): boolean {
    const section = this.arrangement.sections[index];
    const found = this.found[index];
    if (section === undefined || found === undefined) return false;
    const key = this.codeLevel(column, section, found) ?? bestKey(column, section, found);
    if (key === undefined) return false;
    found.set(key.key, column.column);
    this.years.set(column.column, column.year);
    this.score += key.score;
    this.foreignInside += this.foreign;
    this.foreign = 0;
    this.gap = 0;
    this.right = column.column;
    return true;
  }

  /** A part without a name of its own of a column that is divided and not printed whole. */
  private isPart(column: BandColumn): boolean {
    const [section, found, parts] = [this.arrangement.sections[this.section], this.found[this.section], this.parts[this.section]];
    const key = section === undefined || found === undefined ? undefined : partOf(column, section, found);
    if (key === undefined || parts === undefined) return false;
    parts.set(key, [...(parts.get(key) ?? []), { column: column.column, heading: column.own.at(-1) ?? "" }]);
    this.score += 0.5;
    this.gap = 0;
    this.right = column.column;
    return true;
  }

  /** 类 款 项 in cells of their own: the first is the code, the next two continue it. */
  private codeLevel(column: BandColumn, section: SectionMatcher, found: ReadonlyMap<string, number>): ScoredKey | undefined {
    if (!LEVELS_OF_CODES.has(column.own.at(-1) ?? "")) return undefined;
    // Behind the names 类 and 款 belong to another classification.
    if (found.has("name") || !section.columns.some(({ spec }) => spec.key === "code")) return undefined;
    const key = ["code", "code-2", "code-3"].find((level) => !found.has(level));
    return key === undefined ? undefined : { key, score: key === "code" ? 2.5 : 0.5 };
  }

  private isComplete(index: number): boolean {
    const section = this.arrangement.sections[index];
    return section?.columns.every((column) => !isNeeded(column) || this.found[index]?.has(column.spec.key)) ?? false;
  }

  /** Where two years are printed side by side, the later one is the budget that is checked; the other is for comparison. */
  private isLater(column: BandColumn): boolean {
    const found = this.found[this.section];
    const used = this.arrangement.sections[this.section]?.columns.find(({ headers }) => headers.has(column.own.at(-1) ?? ""))?.spec.key ?? "";
    const place = found?.get(used);
    const year = place === undefined ? undefined : this.years.get(place);
    if (year === undefined || column.year === undefined || year === column.year) return false;
    if (column.year > year) {
      found?.set(used, column.column);
      this.years.set(column.column, column.year);
    }
    this.gap = 0;
    this.right = column.column;
    return true;
  }

  private isUsed(column: BandColumn): boolean {
    const section = this.arrangement.sections[this.section];
    return section?.columns.some(({ headers }) => headers.has(column.own.at(-1) ?? "")) ?? false;
  }

  private adjoins(column: BandColumn): boolean {
    return this.gap === 0 && Math.max(this.right, this.edge) === column.column - 1;
  }

  /** A merged heading that was filled into each of its cells. */
  private isRepeated(column: BandColumn): boolean {
    return this.before !== undefined && this.before.own.join("|") === column.own.join("|") && this.before.year === column.year;
  }
}

const isNeeded = ({ spec }: ColumnMatcher): boolean => spec.optional !== true;

interface ScoredKey {
  readonly key: string;
  readonly score: number;
}

/** What the first column under a heading says that spans several, when it is their sum. */
const WHOLE = new Set(["小计", "合计", "金额"]);

/** The free column that the heading names best: by its lowest text, by all its texts together, by an upper one. */
function bestKey(column: BandColumn, section: SectionMatcher, found: ReadonlyMap<string, number>): ScoredKey | undefined {
  const upper = column.own.slice(0, -1).reverse();
  const lowest = column.own.at(-1) ?? "";
  // 小计 under 基本支出 is 基本支出; the other columns under it divide it, and none of them is the whole.
  const texts = WHOLE.has(lowest) ? [...upper, lowest] : [lowest, column.own.join(""), ...upper.filter((text) => !column.divided.has(text))];
  for (const text of texts) {
    // Most texts are no heading of the section at all.
    if (!section.headers.has(text)) continue;
    const named = section.columns
      .filter((matcher) => !found.has(matcher.spec.key) && matcher.headers.has(text) && !isElsewhere(matcher, text, column, section))
      .map((matcher) => ({ key: matcher.spec.key, score: scoreOf(matcher, column) }))
      .sort((a, b) => b.score - a.score);
    if (named[0] !== undefined) return named[0];
  }
  return undefined;
}

/** The same heading stands under two others (本年收入, 上年结转): a column under one of them is not the other's. */
function isElsewhere(matcher: ColumnMatcher, text: string, column: BandColumn, section: SectionMatcher): boolean {
  const isUnder = ({ under }: ColumnMatcher): boolean => column.over.some((over) => under.has(over));
  return !isUnder(matcher) && section.columns.some((other) => other !== matcher && other.headers.has(text) && isUnder(other));
}

function scoreOf({ spec, under }: ColumnMatcher, column: BandColumn): number {
  const base = spec.optional === true ? 1 : 2;
  return base + (column.over.some((text) => under.has(text)) ? 0.5 : 0);
}
