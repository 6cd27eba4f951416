import { cellStateAt } from "../../edits";
import type { CellState, Fix, WriteEdit } from "../../edits";
import { extent, formulaAt, textAt, type CellRef, type Sheet } from "../../grid";
import type { IndicatorRow, TargetTable } from "../../recognition/recognised";
import { formOf } from "./indicators";

/** The fix that puts rows in order; `isMerged` where there is none because a cell that would be written into may be part of a merged one. */
export interface Reordering {
  readonly fix?: Fix;
  readonly isMerged: boolean;
}

/**
 * Puts rows that stand below each other into the order of these first levels, and of their second levels where the
 * table's form has an order for them. Contents change rows and merged cells stay: a level that is written once for
 * several rows must fit where it stands afterwards, and nothing may go into a blank cell, which may belong to the one
 * above it, unless the whole line is unused. Where formulas or other columns stand in the rows, there is no fix.
 */
export function reordered(table: TargetTable, sheet: Sheet, rows: readonly IndicatorRow[], order: readonly string[]): Reordering {
  const columns = levelColumns(table);
  if (columns === undefined || !rows.every(({ first }) => first !== null && order.includes(first)) || !isPlain(table, sheet, rows)) return { isMerged: false };
  const sorted = inOrder(table, rows, order);
  if (!levelsFit(rows, sorted, (row, level) => textAt(sheet, row, columns[level]).trim() !== "")) return { isMerged: true };
  const [first, ...others] = [...levelWrites(sheet, columns, rows, sorted), ...cellWrites(table, sheet, rows, sorted)];
  if (first === undefined) return { isMerged: false };
  const unused = unusedRows(table, sheet);
  const isIntoMerged = [first, ...others].some(({ at, before }) => before.content === null && !unused.has(at.row));
  return isIntoMerged ? { isMerged: true } : { isMerged: false, fix: { safety: "review", edits: [first, ...others] } };
}

type Level = "first" | "second";
type LevelColumns = Readonly<Record<Level, number>>;

function levelColumns({ columns }: TargetTable): LevelColumns | undefined {
  const [first, second] = [columns.get("first"), columns.get("second")];
  return first === undefined || second === undefined ? undefined : { first, second };
}

/** One of an unusual second level stays below the one above it. */
function inOrder(table: TargetTable, rows: readonly IndicatorRow[], order: readonly string[]): readonly IndicatorRow[] {
  const form = new Map(formOf(table).map((level) => [level.key, level]));
  const above = new Map<string | null, number>();
  const ranked = rows.map((row) => {
    const level = form.get(row.first ?? "");
    const own = level?.inOrder === true ? level.second.findIndex(({ key }) => key === row.second) : 0;
    const second = own < 0 ? above.get(row.first) ?? 0 : own;
    above.set(row.first, second);
    return { row, first: order.indexOf(row.first ?? ""), second };
  });
  return ranked.sort((one, other) => one.first - other.first || one.second - other.second).map(({ row }) => row);
}

/** Whether each row is one line of cells that mean the same in any other of the rows. */
function isPlain(table: TargetTable, sheet: Sheet, rows: readonly IndicatorRow[]): boolean {
  const known = new Set([...Object.values(levelColumns(table) ?? {}), ...cellColumns(table, rows)]);
  const all = Array.from({ length: extent(sheet).lastColumn + 1 }, (_, column) => column);
  return rows.every(({ row, firstText, secondText }, index) => {
    if (firstText === "" || secondText === "" || (index > 0 && rows[index - 1]?.row !== row - 1)) return false;
    return all.every((column) => (known.has(column) ? formulaAt(sheet, row, column) === undefined : textAt(sheet, row, column).trim() === ""));
  });
}

/** Whether each row that leaves a level to the one above it may go on doing so. */
function levelsFit(rows: readonly IndicatorRow[], sorted: readonly IndicatorRow[], isNamed: (row: number, level: Level) => boolean): boolean {
  return rows.every(({ row }, index) => {
    const [own, above] = [sorted[index], sorted[index - 1]];
    const isFirstAlike = above !== undefined && own?.firstText === above.firstText;
    return (isNamed(row, "first") || isFirstAlike) && (isNamed(row, "second") || (isFirstAlike && own.secondText === above.secondText));
  });
}

/** Rows with nothing but their levels, below a line that leaves no cell blank: no cell of theirs continues one above. */
function unusedRows(table: TargetTable, sheet: Sheet): ReadonlySet<number> {
  const isBlank = (row: number, column: number): boolean => textAt(sheet, row, column).trim() === "";
  const used = cellColumns(table, table.indicators).filter((column) => table.indicators.some(({ row }) => !isBlank(row, column)));
  const unused = new Set<number>();
  for (const [index, { row }] of table.indicators.entries()) {
    const above = table.indicators[index - 1]?.row;
    const isBelowWhole = above === undefined || unused.has(above) || !used.some((column) => isBlank(above, column));
    if (isBelowWhole && used.every((column) => isBlank(row, column))) unused.add(row);
  }
  return unused;
}

/** A level goes where one is written already, from the nearest cell at or above its row that names it. */
function levelWrites(sheet: Sheet, columns: LevelColumns, rows: readonly IndicatorRow[], sorted: readonly IndicatorRow[]): readonly WriteEdit[] {
  return Object.values(columns).flatMap((column) => {
    const nameOf = (row: number): number => (row > 0 && textAt(sheet, row, column).trim() === "" ? nameOf(row - 1) : row);
    return rows.flatMap(({ row }, index) => (nameOf(row) === row ? write(sheet, column, row, nameOf(sorted[index]?.row ?? row)) : []));
  });
}

function cellWrites(table: TargetTable, sheet: Sheet, rows: readonly IndicatorRow[], sorted: readonly IndicatorRow[]): readonly WriteEdit[] {
  return cellColumns(table, rows).flatMap((column) => rows.flatMap(({ row }, index) => write(sheet, column, row, sorted[index]?.row ?? row)));
}

/** The columns besides those of the levels, the parts of values among them. */
function cellColumns({ columns }: TargetTable, rows: readonly IndicatorRow[]): readonly number[] {
  const levels = [columns.get("first"), columns.get("second")];
  return [...new Set([...columns.values(), ...rows.flatMap(({ valueColumns }) => valueColumns)])].filter((column) => !levels.includes(column));
}

/** What makes a cell hold what another row's does; nothing for cells that are alike. */
function write(sheet: Sheet, column: number, row: number, from: number): readonly WriteEdit[] {
  const at: CellRef = { row, column };
  const [before, after] = [cellStateAt(sheet, at), cellStateAt(sheet, { row: from, column })];
  return isSame(before, after) ? [] : [{ kind: "write", sheet: sheet.name, at, before, after }];
}

function isSame(one: CellState, other: CellState): boolean {
  return one.content === other.content && one.numberFormat === other.numberFormat;
}
