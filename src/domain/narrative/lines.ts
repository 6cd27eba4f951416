import { parseAmount, ZERO, type Amount, type MoneyUnit } from "../amount";
import { monthOfExecution } from "../execution/as-of";
import { withUnitLines } from "../execution/clarify-rows";
import { executionColumns, isPartOfAnother } from "../execution/columns";
import { basisOf } from "../execution/basis";
import { judgedBudgetColumn } from "../execution/budget-column";
import { readStated } from "../execution/stated";
import { formatAt, textAt, valueAt, type CellRef, type Sheet } from "../grid";
import type { AmountTable } from "../recognition/recognised";

/** A row of a 项目预算执行情况表 as a report tells of it. */
export interface ExecutionLine {
  readonly sheet: string;
  readonly kind: "item" | "subtotal" | "total";
  /** Name of the project, or of the sum. */
  readonly name: string;
  /** The unit (单位) of the project; null when the table names none. */
  readonly group: string | null;
  /** Exact, in the table's unit of money. */
  readonly budget: Amount;
  readonly executed: Amount;
  /** 年初预算数; null where the table or the row does not state it as a number. */
  readonly initial: Amount | null;
  /** The cell of the budget, and that of what was executed. */
  readonly budgetAt: CellRef;
  readonly executedAt: CellRef;
  /** 总体完成率 as the cell shows it; "" when there is none. */
  readonly completion: string;
  /** Why less was executed, as the row says; "" when it does not. */
  readonly reason: string;
  /** Where the reason stands or is to be written; null when the table has no column for it. */
  readonly reasonAt: CellRef | null;
}

/** All that is told of one table. */
export interface ExecutionLines {
  /** Projects and sums in the order of the sheet; rows without readable figures are left out, and counted. */
  readonly lines: readonly ExecutionLine[];
  /** Rows of projects whose figures are no numbers, or were never calculated: no text may tell of them. */
  readonly unreadable: readonly CellRef[];
  /** Null when the table does not say it. */
  readonly unit: MoneyUnit | null;
  readonly year: number | null;
  /** Up to whose end it tells, 1 to 12; null when it does not say it. */
  readonly month: number | null;
  readonly department: string | null;
  readonly hasReasons: boolean;
}

/** Undefined for a table without columns of a budget and of what was executed. */
export function executionLines(asRead: AmountTable, sheet: Sheet): ExecutionLines | undefined {
  const table = withUnitLines(asRead, sheet);
  const columns = executionColumns(table);
  if (columns === undefined) return undefined;
  const { section } = columns;
  const [initial, completion, reason] = ["initial", "completion", "reason"].map((key) => section.columns.get(key));
  const unreadable: CellRef[] = [];

  const lines = section.rows.flatMap((row): readonly ExecutionLine[] => {
    if (isPartOfAnother(row) || !isTold(row.kind)) return [];
    const budgetColumn = judgedBudgetColumn(row, columns, sheet);
    const basis = budgetColumn === undefined ? undefined : basisOf(row.row, budgetColumn, columns, sheet);
    if (basis?.kind === "nothing") return [];
    if (budgetColumn === undefined || basis?.kind !== "figures") {
      unreadable.push({ row: row.row, column: columns.executed });
      return [];
    }
    return [{
      sheet: sheet.name,
      kind: row.kind,
      name: row.label,
      group: row.group ?? null,
      budget: basis.budget,
      executed: basis.executed,
      initial: initial === undefined ? null : amountAt(sheet, row.row, initial),
      budgetAt: { row: row.row, column: budgetColumn },
      executedAt: { row: row.row, column: columns.executed },
      completion: completion === undefined ? "" : (readStated(valueAt(sheet, row.row, completion), formatAt(sheet, row.row, completion), null)?.text ?? ""),
      reason: reason === undefined ? "" : textAt(sheet, row.row, reason).trim(),
      reasonAt: reason === undefined ? null : { row: row.row, column: reason },
    }];
  });
  const { unit, year, department } = table;
  return { lines, unreadable, unit: unit?.value ?? null, year: year?.value ?? null, month: monthOfExecution(table, sheet) ?? null, department: department?.value ?? null, hasReasons: reason !== undefined };
}

function amountAt(sheet: Sheet, row: number, column: number): Amount | null {
  const parsed = parseAmount(valueAt(sheet, row, column));
  return parsed.kind === "amount" ? parsed.value : null;
}

function isTold(kind: string): kind is ExecutionLine["kind"] {
  return kind === "item" || kind === "subtotal" || kind === "total";
}

/** The projects of one unit, in the order of the sheet. */
export interface GroupLines {
  readonly name: string | null;
  readonly items: readonly ExecutionLine[];
}

/** The projects by unit, in the order in which the units first appear. */
export function byGroup(lines: readonly ExecutionLine[]): readonly GroupLines[] {
  const items = lines.filter(({ kind }) => kind === "item");
  return [...new Set(items.map(({ group }) => group))].map((name) => ({ name, items: items.filter(({ group }) => group === name) }));
}

/** Exact sums of budget and execution. */
export function totalOf(lines: readonly ExecutionLine[]): { readonly budget: Amount; readonly executed: Amount } {
  return lines.reduce((sum, { budget, executed }) => ({ budget: sum.budget.plus(budget), executed: sum.executed.plus(executed) }), { budget: ZERO, executed: ZERO });
}
