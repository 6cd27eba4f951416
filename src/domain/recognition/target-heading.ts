import type { ColumnSpec, TargetColumn, TargetTableSpec } from "../spec";
import { foldText, rememberedOf } from "../text";
import { foldHeader } from "./matchers";
import { listColumns } from "./listed-targets";
import { spreadOf } from "./target-value";
import { filledColumns, type SheetView } from "./view";

/** The heading of indicators. */
export interface TargetHeading {
  /** Its last row: 指标值 may span 符号, 值 and 单位 in a second one. */
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly columns: ReadonlyMap<TargetColumn, number>;
}

type ColumnWords = ReadonlyMap<string, TargetColumn>;

interface Words {
  readonly columns: ColumnWords;
  /** Of columns that every form prints. */
  readonly usual: ReadonlySet<TargetColumn>;
  /** Below a heading of values that spans its parts. */
  readonly parts: ColumnWords;
}

const words = rememberedOf(({ variants, extras, numberHeaders }: TargetTableSpec): Words => {
  const parts = extras.filter(({ key }) => key === "operator" || key === "unit");
  return {
    columns: wordMap([...extras, ...variants.flatMap((variant) => variant.columns)]),
    usual: new Set(variants.flatMap((variant) => variant.columns.map(({ key }) => key))),
    parts: new Map([...wordMap(parts), ...numberHeaders.map((header) => [foldHeader(foldText(header)), "value"] as const)]),
  };
});

function wordMap(columns: readonly Pick<ColumnSpec<TargetColumn>, "key" | "headers">[]): ColumnWords {
  return new Map(columns.flatMap(({ key, headers }) => headers.map((header) => [foldHeader(foldText(header)), key] as const)));
}

/** Names of levels and values; with fewer columns a row is no heading of indicators. */
const FEWEST_COLUMNS = 3;

/** The next heading in a row; it ends where a column comes again, because a second table stands beside the first. */
export function targetHeadingIn(view: SheetView, spec: TargetTableSpec, row: number, from: number): TargetHeading | undefined {
  const known = words(spec);
  const columns = columnsIn(view, known.columns, row, from);
  if (columns.size < FEWEST_COLUMNS || !columns.has("second") || !(columns.has("name") || columns.has("value"))) return undefined;
  if ([...columns.keys()].filter((key) => known.usual.has(key)).length < FEWEST_COLUMNS) return undefined;
  const places = [...columns.values()];
  const left = Math.min(...places);
  const right = lastColumn(view, known.columns, row, Math.max(...places));
  if (filledColumns(view, row, left, view.right).some((column) => EVALUATED.test(view.text(row, column)))) return undefined;
  return withParts(view, known, row, { left: withBeside(view, row, left), right, columns });
}

/** The heading in a row that a person told, with what was found besides. */
export function targetHeadingOf(view: SheetView, spec: TargetTableSpec, row: number, columns: ReadonlyMap<TargetColumn, number>): TargetHeading {
  const known = words(spec);
  const found = columnsIn(view, known.columns, row, view.left);
  const all = new Map([...found].filter(([, column]) => ![...columns.values()].includes(column)));
  for (const [key, column] of columns) all.set(key, column);
  const places = [...all.values()];
  return withParts(view, known, row, { left: Math.min(...places), right: Math.max(...places), columns: all });
}

/** 分值权重（90%） says what the weights add up to. */
const POINTS = /\(\d{1,3}[分%]?\)$/u;

function columnsIn(view: SheetView, known: ColumnWords, row: number, from: number): ReadonlyMap<TargetColumn, number> {
  const columns = new Map<TargetColumn, number>();
  let before: TargetColumn | undefined;
  const end = view.rowEnd(row);
  for (let column = from; column <= end; column += 1) {
    const key = known.get(foldHeader(view.text(row, column).replace(POINTS, "")));
    if (key === undefined || key === before) continue;
    if (columns.has(key)) break;
    columns.set(key, column);
    before = key;
  }
  return columns;
}

/** 备注 and the like at the right belong to the table. */
function lastColumn(view: SheetView, known: ColumnWords, row: number, from: number): number {
  let last = from;
  while (last < view.right && view.text(row, last + 1) !== "" && !known.has(foldHeader(view.text(row, last + 1)))) last += 1;
  return last;
}

/** Headings of a 自评表, which sets what was achieved beside the targets: another table. */
const EVALUATED = /^(?:实际完成值|全年实际值|全年实际完成值|实际完成情况|得分|自评得分)$/u;
/** What may stand at the left of the first level, over all rows. */
const BESIDE = /^(?:年度)?绩效指标(?:体系)?$|^序号$/u;

/** 绩效指标 stands beside the heading, or only beside the indicators; a list names its projects there. */
function withBeside(view: SheetView, row: number, left: number): number {
  const isBeside = left > view.left && [row, row + 1].some((place) => BESIDE.test(view.text(place, left - 1)));
  return Math.min(isBeside ? left - 1 : left, ...listColumns(view, row, left).values());
}

/** The columns of operator, number and unit, where the value's heading spans them or its neighbours have none. */
function withParts(view: SheetView, { columns: known, parts }: Words, row: number, heading: Omit<TargetHeading, "bottom">): TargetHeading {
  const { columns, right } = heading;
  const value = columns.get("value");
  const span = value === undefined ? [] : unheaded(view, known, row, value);
  if (value === undefined || span.length === 0) return { ...heading, bottom: row };

  const below = span.flatMap((column) => {
    const key = parts.get(foldHeader(view.text(row + 1, column)));
    return key === undefined ? [] : [[key, column] as const];
  });
  const [bottom, found] = below.length > 1 ? [row + 1, new Map(below)] : [row, spreadOf(view, row + 1, span)];
  return { ...heading, bottom, right: Math.max(right, ...found.values()), columns: new Map([...columns, ...found]) };
}

/** Operator, number and unit are never more cells. */
const WIDEST_VALUE = 3;

/** The value's column with its neighbours below the same heading: blank ones, or ones with its text. */
function unheaded(view: SheetView, known: ColumnWords, row: number, value: number): readonly number[] {
  const heading = view.text(row, value);
  const columns = [value];
  for (let column = value + 1; column < value + WIDEST_VALUE; column += 1) {
    const text = view.text(row, column);
    if ((text !== "" && text !== heading) || (text !== heading && known.has(foldHeader(text))) || column > view.right) break;
    columns.push(column);
  }
  return columns.length > 1 ? columns : [];
}
