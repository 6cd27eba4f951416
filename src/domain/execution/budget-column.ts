import { parseAmount } from "../amount";
import { formulaAt, valueAt, type Sheet } from "../grid";
import type { TableRow } from "../recognition/recognised";
import type { ExecutionColumns } from "./columns";

/** The column of a row's budget: the first in which one is given, the first of all when none is. A dash is given, too. */
export function budgetColumn(row: number, columns: ExecutionColumns, sheet: Sheet): number {
  return givenBudget(row, columns, sheet) ?? columns.budgets[0];
}

/**
 * The column of a sum's budget: the one in which all the summed rows have theirs. Undefined when some have it in one
 * and some in another, because then neither column's sum is the budget of all.
 */
export function sharedBudgetColumn(items: readonly number[], columns: ExecutionColumns, sheet: Sheet): number | undefined {
  const [first, ...others] = new Set(items.flatMap((row) => givenBudget(row, columns, sheet) ?? []));
  return others.length > 0 ? undefined : first ?? columns.budgets[0];
}

/** Whether the sum of a budget column would pass for the budget of all, although a row has its budget elsewhere. */
export function isPartialBudget(items: readonly number[], column: number, columns: ExecutionColumns, sheet: Sheet): boolean {
  return column === columns.budgets[0] && items.some((row) => budgetColumn(row, columns, sheet) !== column);
}

/** The column of the budget that a row of any kind is judged by; undefined where it cannot be told. */
export function judgedBudgetColumn(row: TableRow, columns: ExecutionColumns, sheet: Sheet): number | undefined {
  const items = columns.section.rows.filter(({ kind }) => kind === "item");
  const summed = row.kind === "total" ? items : row.kind === "subtotal" ? items.filter(({ group }) => group === row.group) : [];
  if (summed.length === 0) return budgetColumn(row.row, columns, sheet);
  // What an author states as the sum of all is believed even where the column's figures are incomplete.
  const own = givenBudget(row.row, columns, sheet);
  return sharedBudgetColumn(summed.map((item) => item.row), columns, sheet) ?? (own === columns.budgets[0] ? own : undefined);
}

function givenBudget(row: number, { budgets }: ExecutionColumns, sheet: Sheet): number | undefined {
  return budgets.find((column) => formulaAt(sheet, row, column) !== undefined || parseAmount(valueAt(sheet, row, column)).kind !== "blank");
}
