import { compare, divide, equals, parseAmount, round, sharePercent, toText, ZERO, type Amount } from "../amount";
import { cellStateAt, type WriteEdit } from "../edits";
import { formatAt, formulaAt, valueAt, type CellRef, type CellValue, type Sheet } from "../grid";
import { percentFormat } from "../layout";
import { basisOf, type Basis } from "./basis";
import { budgetColumn, budgetTerms, hasBudget, isGiven, sharedBudgetColumn } from "./budget-column";
import type { ExecutionColumns } from "./columns";
import { rateOfTerms } from "./formulas";
import { NOTHING, type KeptReason, type Outcome, type PlannedRate } from "./rate-plan";
import { readStated } from "./stated";
import { mapInSteps, type Steps } from "../steps";
import type { SumRow } from "./sum-rows";

/** A row whose rate is wanted, with the column of its budget and the figures that it will show. */
export interface RatedRow {
  readonly at: CellRef;
  readonly label: string;
  readonly group: string | null;
  readonly budget: number;
  readonly basis: Basis;
}

/** The rows of projects, with what their cells hold. */
export function ratedItems(columns: ExecutionColumns, sheet: Sheet): Steps<readonly RatedRow[]> {
  const items = columns.section.rows.filter(({ kind }) => kind === "item");
  return mapInSteps(items, ({ row, label, group }) => {
    const budget = budgetColumn(row, columns, sheet);
    return { at: { row, column: columns.rate }, label, group: group ?? null, budget, basis: basisOf(row, budget, columns, sheet) };
  });
}

/** A row of sums, with what it will show; `sheet` holds the sums already. */
export function ratedSum(sum: SumRow, columns: ExecutionColumns, sheet: Sheet): RatedRow {
  const shared = sum.isUnclear ? budgetColumn(sum.row, columns, sheet) : sharedBudgetColumn(sum.items, columns, sheet);
  const basis: Basis = shared === undefined ? { kind: "mixed-budgets" } : shownBasis(sum, shared, columns, sheet);
  return { at: { row: sum.row, column: columns.rate }, label: sum.label, group: sum.group, budget: shared ?? columns.budgets[0], basis };
}

function shownBasis({ row, items, isUnclear }: SumRow, budgetAt: number, columns: ExecutionColumns, sheet: Sheet): Basis {
  const terms = budgetTerms(budgetAt, columns);
  if (!isGiven(sheet, row, columns.executed) || !terms.some(({ column }) => isGiven(sheet, row, column))) return { kind: isUnclear ? "nothing" : "not-a-number" };
  const basis = basisOf(row, budgetAt, columns, sheet);
  if (basis.kind !== "figures" || !equals(basis.budget, ZERO)) return basis;
  // Budgets that cancel each other out are no budget, and what binary addition leaves of them is none either.
  return items.some((item) => hasBudget(item, budgetAt, columns, sheet)) ? { kind: "no-rate" } : basis;
}

export type RateOutcome = Outcome & { readonly rate?: PlannedRate };

/** The formula of one rate, or why the cell stays as it is. */
export function writeRate(row: RatedRow, columns: ExecutionColumns, sheet: Sheet, decimals: number): RateOutcome {
  const { at, basis } = row;
  const current = valueAt(sheet, at.row, at.column);
  const isBlank = parseAmount(current).kind === "blank";
  if (basis.kind === "nothing") return isBlank ? NOTHING : keep(row, "no-rate", current, null);
  if (basis.kind !== "figures") return keep(row, basis.kind, current, null);
  if (basis.hasText) return keep(row, "text-number", current, null);
  if (compare(basis.budget, ZERO) === -1) return keep(row, "negative-budget", current, null);

  const share = divide(basis.executed, basis.budget, decimals + 2);
  const after = share === null ? null : sharePercent(share, decimals);
  const stated = readStated(current, formatAt(sheet, at.row, at.column), share);
  if (formulaAt(sheet, at.row, at.column) !== undefined) {
    return gives(current, share, decimals) ? NOTHING : keep(row, "formula", current, after);
  }
  if (stated !== null && stated.percent === null) return keep(row, "not-a-number", current, after);
  if (stated !== null && share === null) return keep(row, "no-rate", current, null);
  return {
    edits: [rateEdit(row, share, columns, sheet, decimals)],
    kept: [],
    rate: { at, label: row.label, group: row.group, before: stated?.text ?? null, after },
  };
}

/** Whether a formula of the user's gives the same rate; an unrounded one does. */
function gives(value: CellValue, share: Amount | null, decimals: number): boolean {
  if (share === null) return value === null || value === "";
  const parsed = parseAmount(value);
  return parsed.kind === "amount" && round(parsed.value, decimals + 2).eq(share);
}

/** The row's rate stays as it is. */
export function keep({ at, label }: RatedRow, reason: KeptReason, current: CellValue, expected: string | null): RateOutcome {
  return { edits: [], kept: [{ at, label, reason, actual: String(current ?? ""), expected }] };
}

function rateEdit({ at, budget }: RatedRow, share: Amount | null, columns: ExecutionColumns, sheet: Sheet, decimals: number): WriteEdit {
  const terms = budgetTerms(budget, columns);
  const hasDash = [...terms.map(({ column }) => column), columns.executed].some((column) => typeof valueAt(sheet, at.row, column) === "string");
  return {
    kind: "write",
    sheet: sheet.name,
    at,
    before: cellStateAt(sheet, at),
    after: { content: { formula: rateOfTerms(at.row, terms, columns.executed, decimals, hasDash) }, numberFormat: percentFormat(decimals) },
    predicted: share === null ? "" : Number(toText(share)),
  };
}
