import type { TargetColumn, TargetTableSpec } from "../spec";
import { foldLabel, foldText, remembered, rememberedOf } from "../text";
import { NOTE } from "./notes";
import type { Matchers } from "./matchers";
import type { IndicatorRow } from "./recognised";
import type { TargetHeading } from "./target-heading";
import type { Territory } from "./territory";
import { valueReader, type ValueReader } from "./target-value";
import { distinctColumns, type SheetView } from "./view";

/** The indicators below a heading, levels filled in. */
export interface Indicators {
  readonly rows: readonly IndicatorRow[];
  /** Last row, notes included. */
  readonly bottom: number;
}

export interface IndicatorInput {
  readonly view: SheetView;
  readonly matchers: Matchers;
  readonly territory: Territory;
  readonly spec: TargetTableSpec;
  readonly heading: TargetHeading;
  /** First row of the heading. */
  readonly row: number;
  /** Folded text of the table's title where it names a project; it may stand again on the next page. */
  readonly title: string | undefined;
}

/** What each row is looked at with. */
interface Reading extends IndicatorInput {
  readonly levels: LevelNames;
  /** The columns that the heading names. */
  readonly places: readonly number[];
}

/** Reads the rows below the heading until something else begins. */
export function readIndicators(input: IndicatorInput): Indicators {
  const { view, territory, heading: { columns, left, right, bottom: last } } = input;
  const reading: Reading = { ...input, levels: levelNames(input.spec), places: [...columns.values()] };
  const [levelsOf, rowOf] = [levelReader(reading.levels), rowReader(view, columns)];
  const rows: IndicatorRow[] = [];
  let bottom = last;

  for (let row = last + 1; row <= view.bottom && !territory.overlaps({ top: row, bottom: row, left, right }); row += 1) {
    const filled = distinctColumns(view, row, left, right);
    // Lines that nobody used, blank or dotted, are bridged when the table visibly goes on.
    if (isUnused(view, row, filled)) {
      if (!goesOn(reading, row + 1)) break;
      continue;
    }
    // The heading repeats on the next page of a printed table.
    const again = headingAgain(reading, row, filled);
    if (again !== undefined) {
      [row, bottom] = [again, again];
      continue;
    }
    if (!isIndicator(reading, row, filled) && !(isFragment(reading, row, filled) && goesOn(reading, row + 1))) {
      if (isNote(view, row, filled)) bottom = row;
      break;
    }
    rows.push(rowOf(row, levelsOf(textOf(view, row, columns.get("first")), textOf(view, row, columns.get("second")))));
    bottom = row;
  }
  return { rows, bottom };
}

/** Tells the levels of each row; what a row leaves blank is as above. */
function levelReader(levels: LevelNames): (firstText: string, secondText: string) => Levels {
  let above: Levels = { first: NONE, second: NONE };
  return (firstText, secondText) => {
    if (firstText !== "" && foldText(firstText) !== foldText(above.first.text)) {
      above = { first: { text: firstText, key: levels.first.get(foldLevel(firstText)) ?? null }, second: NONE };
    }
    if (secondText !== "") above = { first: above.first, second: { text: secondText, key: levels.second.get(foldLevel(secondText)) ?? null } };
    return above;
  };
}

interface Levels {
  readonly first: Level;
  readonly second: Level;
}

interface Level {
  readonly key: string | null;
  readonly text: string;
}

const NONE: Level = { key: null, text: "" };

interface LevelNames {
  readonly first: ReadonlyMap<string, string>;
  readonly second: ReadonlyMap<string, string>;
}

/** The names of a spec's levels, folded. */
const levelNames = rememberedOf(({ variants }: TargetTableSpec): LevelNames => {
  const levels = variants.flatMap((variant) => variant.levels);
  const names = (all: readonly { readonly key: string; readonly labels: readonly string[] }[]): ReadonlyMap<string, string> =>
    new Map(all.flatMap(({ key, labels }) => labels.map((label) => [foldLabel(label), key])));
  return { first: names(levels), second: names(levels.flatMap(({ second }) => second)) };
});

/** `产出指标（50分）` is 产出指标, `1.1数量指标` is 数量指标. */
const foldLevel = remembered((text: string): string => foldLabel(text).replace(/^\d{1,2}(?:\.\d{1,2}){1,2}[.、]?(?=\D)/u, "").replace(/\((?:分值|权重)?:?\d+(?:\.\d+)?[分%]?\)$|\d+(?:\.\d+)?分$/u, ""));

const LEVEL_WORD = /指标$/u;

/** An indicator has a known level in front, or continues the one above with at least two cells of its own. */
function isIndicator({ view, heading: { columns }, matchers, levels }: Reading, row: number, filled: readonly number[]): boolean {
  const title = filled.length <= 2 && filled.some((column) => matchers.titles.match(view.text(row, column)) !== undefined);
  const begin = view.text(row, filled[0] ?? 0);
  if (title || SIGNATURE.test(begin) || (filled.length <= HEAD_CELLS && HEAD_WORD.test(begin))) return false;
  const firstText = textOf(view, row, columns.get("first"));
  const secondText = textOf(view, row, columns.get("second"));
  if (firstText !== "") return levels.first.has(foldLevel(firstText)) || LEVEL_WORD.test(foldText(firstText)) || filled.length >= 4;
  if (secondText !== "") return levels.second.has(foldLevel(secondText)) || LEVEL_WORD.test(foldText(secondText)) || filled.length >= 3;
  return filled.length >= 2;
}

const HEAD_WORD = /^(?:项目编码|项目代码|项目名称|绩效目标|一级指标)[:]?/u;
const HEAD_CELLS = 8;
/** Who filled a form in stands below it. */
const SIGNATURE = /^(?:填[报表写制]|制表|编制|审核|复核|(?:单位|项目|部门|科室|财务)?负责人|分管领导|主管领导|联系(?:人|电话|方式)|经办)[^:]{0,12}:/u;

/** Lines of a page's head above the heading, the title and the unit, and as many cells in each. */
const PAGE_HEAD = 2;
const CONTINUED = /^续表?$|\(?续表?[一二三四五六七八九\d]*\)?$/u;

/** The last row of the heading that is repeated in a row, or below the title that is repeated there; undefined when none is. */
function headingAgain(input: Reading, row: number, filled: readonly number[]): number | undefined {
  const { view, heading, row: top, title } = input;
  if (isHeadingAgain(input, row)) {
    const isWhole = Array.from({ length: heading.bottom - top }, (_, index) => index + 1).every((line) => isLineAgain(input, row + line, top + line));
    return isWhole ? row + heading.bottom - top : row;
  }
  if (filled.length > PAGE_HEAD) return undefined;
  const first = view.text(row, filled[0] ?? heading.left);
  if (!CONTINUED.test(first) && (title === undefined || first !== title)) return undefined;
  for (let below = row + 1; below <= row + PAGE_HEAD; below += 1) if (isHeadingAgain(input, below)) return headingAgain(input, below, filled);
  return undefined;
}

function isHeadingAgain(input: Reading, row: number): boolean {
  return isLineAgain(input, row, input.row);
}

function isLineAgain({ view, places }: Reading, row: number, line: number): boolean {
  for (const column of places) if (view.text(row, column) !== view.text(line, column)) return false;
  return true;
}

/** So many lines of a level may be unused one below the other. */
const WIDEST_GAP = 4;

/** Whether a row with a known level follows, or one with three cells of an indicator; before it nothing but lines of the same level. */
function goesOn(input: Reading, from: number): boolean {
  const { view, levels, heading: { columns, left, right } } = input;
  for (let row = from; row <= Math.min(view.bottom, from + WIDEST_GAP); row += 1) {
    const filled = distinctColumns(view, row, left, right);
    if (isUnused(view, row, filled)) continue;
    // Below the heading of another page the first level of a table that goes on may be left out.
    if (isHeadingAgain(input, row)) return textOf(view, row + 1, columns.get("first")) === "" && distinctColumns(view, row + 1, left, right).length >= 3;
    if (filled.length >= 3) return isIndicator(input, row, filled);
    const [first, second] = [textOf(view, row, columns.get("first")), textOf(view, row, columns.get("second"))];
    const isLevel = levels.first.has(foldLevel(first)) || (first === "" && levels.second.has(foldLevel(second)));
    if (isLevel && filled.length === 2) return isIndicator(input, row, filled);
    if (first !== "" || second !== "" || isNote(view, row, filled)) return false;
  }
  return false;
}

/** A line with nothing in it, or with the dots of a form that tell that there may be more of them. */
function isUnused(view: SheetView, row: number, filled: readonly number[]): boolean {
  for (const column of filled) if (!DOTS.test(view.text(row, column))) return false;
  return true;
}

const DOTS = /^\.{3,}$/u;

/** A single cell of an indicator, below the levels of the one above: what else it had is missing. */
function isFragment({ view, heading: { columns } }: Reading, row: number, filled: readonly number[]): boolean {
  const [only, ...others] = filled;
  if (only === undefined || others.length > 0 || isNote(view, row, filled)) return false;
  return PARTS.some((part) => columns.get(part) === only);
}

const PARTS = ["name", "description", "value", "basis"] as const;

function isNote(view: SheetView, row: number, filled: readonly number[]): boolean {
  return filled.length === 1 && NOTE.test(view.text(row, filled[0] ?? 0));
}

/** Reads what the cells of a row say of its indicator. */
function rowReader(view: SheetView, columns: ReadonlyMap<TargetColumn, number>): (row: number, levels: Levels) => IndicatorRow {
  const valueOf: ValueReader = valueReader(columns);
  return (row, { first, second }) => {
    const at = (column: number | undefined): string => (column === undefined || NOTHING.test(view.text(row, column)) ? "" : view.shown(row, column));
    const { value, valueColumns } = valueOf(at);
    return {
      row,
      first: first.key,
      firstText: first.text,
      second: second.key,
      secondText: second.text,
      name: withoutNumber(at(columns.get("name"))),
      description: at(columns.get("description")),
      value,
      valueColumns,
      basis: at(columns.get("basis")),
      weight: at(columns.get("weight")),
    };
  };
}

const NOTHING = /^(?:[-/]+|\.{3,})$/u;

const NUMBER = /^(?:指标\s*\d{1,2}\s*[:：、.．]?|[①-⑳]|[(（](?:\d{1,2}|[一二三四五六七八九十]{1,2})[)）][、.．]?|(?:\d{1,2}|[一二三四五六七八九十]{1,2})\s*[、.．)）](?!\d))\s*/u;

/** 1.活动次数, 指标1：活动次数 and ①活动次数 are 活动次数. */
function withoutNumber(name: string): string {
  return NUMBERED.test(name) ? name.replace(NUMBER, "") : name;
}

/** Few names begin so. */
const NUMBERED = /^[指①-⑳(（\d一二三四五六七八九十]/u;

function textOf(view: SheetView, row: number, column: number | undefined): string {
  return column === undefined ? "" : view.shown(row, column);
}
