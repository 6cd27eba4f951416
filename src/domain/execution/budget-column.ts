import { equals, parseAmount, ZERO } from "../amount";
import { formulaAt, valueAt, type CellRef, type Sheet } from "../grid";
import type { TableRow } from "../recognition/recognised";
import type { ExecutionColumns } from "./columns";
import { sumOfRows } from "./sum-rows";

/** A cell of a row that is added to its budget, or taken off it. */
export interface BudgetTerm {
  readonly column: number;
  readonly sign: 1 | -1;
}

/** What a budget is made of: its column, and where that is the 年初预算数, what was added and taken off since. */
export function budgetTerms(column: number, { adjustment }: ExecutionColumns): readonly [BudgetTerm, ...BudgetTerm[]] {
  if (adjustment === undefined || column !== adjustment.initial) return [{ column, sign: 1 }];
  const { increase, decrease } = adjustment;
  return [
    { column, sign: 1 },
    ...(increase === undefined ? [] : [{ column: increase, sign: 1 } as const]),
    ...(decrease === undefined ? [] : [{ column: decrease, sign: -1 } as const]),
  ];
}

/**
 * The column of a row's budget: the first in which one is given, the first of all when none is. A dash says that there is
 * none, or, where another column has one, that it was not changed: 调整预算数 = 年初预算数 + 调增 − 调减.
 */
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
  const isSum = row.kind === "total" || row.kind === "subtotal";
  const summed = isSum ? columns.section.rows.filter(({ kind, group }) => kind === "item" && (row.kind === "total" || group === row.group)) : [];
  if (summed.length === 0) return budgetColumn(row.row, columns, sheet);
  const items = summed.map((item) => item.row);
  const shared = sharedBudgetColumn(items, columns, sheet);
  if (shared !== undefined) return shared;
  // What an author states as the sum of all is believed, but not what is only the sum of the column's incomplete figures.
  const own = givenBudget(row.row, columns, sheet);
  return own === columns.budgets[0] && !isSumOf(items, { row: row.row, column: own }, sheet) ? own : undefined;
}

function isSumOf(items: readonly number[], at: CellRef, sheet: Sheet): boolean {
  const stated = parseAmount(valueAt(sheet, at.row, at.column));
  const sum = sumOfRows(items, at.column, sheet);
  return stated.kind === "amount" && typeof sum !== "string" && equals(stated.value, sum);
}

/**
 * The cells with the budgets of these rows, wherever each has its own; undefined where one is made of several cells, or
 * all stand in `column`.
 */
export function budgetCellsBeside(items: readonly number[], column: number, columns: ExecutionColumns, sheet: Sheet): readonly CellRef[] | undefined {
  if (!isPartialBudget(items, column, columns, sheet)) return undefined;
  const cells = items.map((row) => ({ row, column: budgetColumn(row, columns, sheet) }));
  return cells.some((cell) => budgetTerms(cell.column, columns).length > 1) ? undefined : cells;
}

function givenBudget(row: number, columns: ExecutionColumns, sheet: Sheet): number | undefined {
  const { budgets, adjustment } = columns;
  const stated = budgets.find((column) => isGiven(sheet, row, column));
  if (stated !== undefined) return (isDash(sheet, row, stated) ? budgets.find((column) => hasBudget(row, column, columns, sheet)) : undefined) ?? stated;
  if (adjustment === undefined) return undefined;
  // A project of the running year has no 年初预算数, only what was added.
  return [adjustment.increase, adjustment.decrease].some((column) => column !== undefined && isGiven(sheet, row, column)) ? adjustment.initial : undefined;
}

function isDash(sheet: Sheet, row: number, column: number): boolean {
  const value = valueAt(sheet, row, column);
  return typeof value === "string" && parseAmount(value).kind === "dash";
}

/** Whether any cell of the budget in this column holds a figure other than 0. */
export function hasBudget(row: number, column: number, columns: ExecutionColumns, sheet: Sheet): boolean {
  return budgetTerms(column, columns).some((term) => {
    const parsed = parseAmount(valueAt(sheet, row, term.column));
    return parsed.kind === "amount" && !equals(parsed.value, ZERO);
  });
}

/** Whether a cell holds anything, be it a dash. */
export function isGiven(sheet: Sheet, row: number, column: number): boolean {
  const value = valueAt(sheet, row, column);
  if (typeof value === "number") return true;
  return formulaAt(sheet, row, column) !== undefined || parseAmount(value).kind !== "blank";
}
