import { formulaAt, valueAt } from "../../grid";
import type { CellRef, Sheet } from "../../grid";
import type { AmountTable, TableSection } from "../../recognition/recognised";
import type { ColumnSpec } from "../../spec";

/** A column of the section that was found in the sheet. */
export interface FoundColumn {
  readonly spec: ColumnSpec;
  readonly column: number;
}

/** The columns of amounts that the sheet has, in the spec's order. */
export function amountColumns(section: TableSection): readonly FoundColumn[] {
  return section.spec.columns.flatMap((spec) => {
    const column = section.columns.get(spec.key);
    return spec.type === "amount" && column !== undefined ? [{ spec, column }] : [];
  });
}

/** Every cell of the table that holds an amount or could, row by row. */
export function amountCells(table: AmountTable): readonly CellRef[] {
  return table.sections.flatMap((section) => section.rows.flatMap(({ row }) => amountColumns(section).map(({ column }) => ({ row, column }))));
}

/** A formula that was never calculated: its figure is unknown, not zero. */
export function isUncalculated(sheet: Sheet, { row, column }: CellRef): boolean {
  return valueAt(sheet, row, column) === null && formulaAt(sheet, row, column) !== undefined;
}
