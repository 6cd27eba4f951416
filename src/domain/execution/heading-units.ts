import { textAt, type Sheet } from "../grid";
import type { AmountTable } from "../recognition/recognised";
import { foldText } from "../text";
import { budgetTerms } from "./budget-column";
import type { ExecutionColumns } from "./columns";
import { headingTop } from "./new-columns";

const UNIT = /\((?:金额)?(?:单位:?)?(?:人民币)?(亿元|万元|千元|元)\)$/u;

/** Whether the headings of budget and executed figures state different units: their quotient would be no share. */
export function haveDifferentUnits(table: AmountTable, columns: ExecutionColumns, sheet: Sheet): boolean {
  const first = columns.section.rows.reduce((top, { row }) => Math.min(top, row), Number.POSITIVE_INFINITY);
  const unitOf = (column: number): string | undefined => {
    for (let row = first - 1; row >= headingTop(table); row -= 1) {
      const unit = UNIT.exec(foldText(textAt(sheet, row, column)))?.[1];
      if (unit !== undefined) return unit;
    }
    return undefined;
  };
  const places = [...columns.budgets.flatMap((column) => budgetTerms(column, columns).map((term) => term.column)), columns.executed];
  return new Set(places.flatMap((column) => unitOf(column) ?? table.unit?.value ?? [])).size > 1;
}
