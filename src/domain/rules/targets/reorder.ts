import { cellStateAt } from "../../edits";
import type { CellState, Fix, WriteEdit } from "../../edits";
import { extent, formulaAt, textAt, type CellRef, type Sheet } from "../../grid";
import type { IndicatorRow, TargetTable } from "../../recognition/recognised";

/**
 * The fix that puts the rows of indicators into the order of their first levels, in which each row keeps its place among
 * those of its level. Contents change rows, so it is only for a table that names both levels on every row: where they are
 * merged or left out, where formulas or other columns stand in the rows, there is none.
 */
export function reordered(table: TargetTable, sheet: Sheet, order: readonly string[]): { readonly fix?: Fix } {
  const { indicators } = table;
  if (!indicators.every(({ first }) => first !== null && order.includes(first)) || !isPlain(table, sheet)) return {};
  const rank = ({ first }: IndicatorRow): number => order.indexOf(first ?? "");
  const sorted = [...indicators].sort((one, other) => rank(one) - rank(other));
  const [first, ...others] = indicators.flatMap((row, index) => rowWrites(table, sheet, row.row, sorted[index]?.row ?? row.row));
  return first === undefined ? {} : { fix: { safety: "review", edits: [first, ...others] } };
}

/** Whether each row is one line of cells that mean the same in any other row of the table. */
function isPlain(table: TargetTable, sheet: Sheet): boolean {
  const { indicators, columns } = table;
  const [first, second] = [columns.get("first"), columns.get("second")];
  if (first === undefined || second === undefined) return false;
  const known = columnsOf(table);
  const { lastColumn } = extent(sheet);
  const text = (row: number, column: number): string => textAt(sheet, row, column).trim();
  return indicators.every(({ row }, index) => {
    if (index > 0 && indicators[index - 1]?.row !== row - 1) return false;
    if (text(row, first) === "" || text(row, second) === "") return false;
    return Array.from({ length: lastColumn + 1 }, (_, column) => column).every((column) => (known.has(column) ? formulaAt(sheet, row, column) === undefined : text(row, column) === ""));
  });
}

/** The columns of the table, those of the parts of a value among them. */
function columnsOf({ columns, indicators }: TargetTable): ReadonlySet<number> {
  return new Set([...columns.values(), ...indicators.flatMap(({ valueColumns }) => valueColumns)]);
}

/** What makes one row hold what another does; nothing for cells that are alike. */
function rowWrites(table: TargetTable, sheet: Sheet, row: number, from: number): readonly WriteEdit[] {
  return [...columnsOf(table)].flatMap((column): readonly WriteEdit[] => {
    const at: CellRef = { row, column };
    const [before, after] = [cellStateAt(sheet, at), cellStateAt(sheet, { row: from, column })];
    return isSame(before, after) ? [] : [{ kind: "write", sheet: sheet.name, at, before, after }];
  });
}

function isSame(one: CellState, other: CellState): boolean {
  return one.content === other.content && one.numberFormat === other.numberFormat;
}
