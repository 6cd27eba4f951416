import { divide, parseAmount, round, sharePercent, toText, type Amount } from "../amount";
import { cellStateAt, type WriteEdit } from "../edits";
import { formatAt, formulaAt, valueAt, type CellRef, type CellValue, type Sheet } from "../grid";
import { percentFormat } from "../layout";
import type { AmountTable } from "../recognition/recognised";
import type { Profile } from "../spec";
import { basisOf, type Basis } from "./basis";
import { budgetColumn, sharedBudgetColumn } from "./budget-column";
import { executionColumns, type ExecutionColumns } from "./columns";
import type { KeptCell, Outcome, PlannedRate, PlannedSum, RatePlan } from "./rate-plan";
import { readStated } from "./stated";
import { rateFormula, sumRows, type SumRow, type SumRows } from "./sum-rows";
import { shownSum, writeSums } from "./write-sums";

/** A row whose rate is wanted, with the column of its budget and the figures that it will show. */
interface RatedRow {
  readonly at: CellRef;
  readonly label: string;
  readonly group: string | null;
  readonly budget: number;
  readonly basis: Basis;
}

/**
 * Rates, subtotals and the total as ordinary formulas. A stated rate is replaced (the preview has both); a sum that
 * differs, somebody's own formula, what is no number, and a stated rate where none can be computed stay as they are and
 * are listed. Nothing is written over anything else: rows that the table lacks go into free cells below it. Undefined when the table has no rate column.
 */
export function planRates(table: AmountTable, sheet: Sheet, options: { readonly profile: Profile }): RatePlan | undefined {
  const columns = executionColumns(table);
  const sums = columns === undefined ? undefined : sumRows(table, columns, sheet);
  if (columns === undefined || sums === undefined) return undefined;
  const decimals = options.profile.rateDecimals;

  const subtotals = sums.subtotals.map((row) => writeSums(row, columns, sheet));
  const total = totalOver(sums, subtotals, columns, sheet);
  const written = [...subtotals, writeSums(total, columns, sheet)];
  const sumRated = [...sums.subtotals, total].map((row) => ratedSum(row, columns, sheet));
  const rated = [...itemRows(columns, sheet), ...sumRated].sort((a, b) => a.at.row - b.at.row);
  const rates = rated.map((row) => planRate(row, columns, sheet, decimals));

  return {
    edits: [...written, ...rates].flatMap(({ edits }) => edits),
    preview: {
      rates: rates.flatMap(({ rate }) => rate ?? []),
      sums: [...sums.subtotals, total].map((row, index) => plannedSum(row, sumRated[index], columns, decimals)),
      kept: [...written, ...rates].flatMap(({ kept }) => kept),
    },
  };
}

/** 合计 adds the subtotals; where one of them stays as it is and differs, or stays blank, it adds the projects themselves. */
function totalOver({ total }: SumRows, subtotals: readonly Outcome[], columns: ExecutionColumns, sheet: Sheet): SumRow {
  const isComplete = subtotals.every(({ kept }) => kept.length === 0) && sharedBudgetColumn(total.items, columns, sheet) !== undefined;
  return isComplete ? total : { ...total, parts: total.items };
}

function itemRows(columns: ExecutionColumns, sheet: Sheet): readonly RatedRow[] {
  const items = columns.section.rows.filter(({ kind }) => kind === "item");
  return items.map(({ row, label, group }) => {
    const budget = budgetColumn(row, columns, sheet);
    return { at: { row, column: columns.rate }, label, group: group ?? null, budget, basis: basisOf(row, budget, columns, sheet) };
  });
}

function ratedSum(row: SumRow, columns: ExecutionColumns, sheet: Sheet): RatedRow {
  const shared = sharedBudgetColumn(row.items, columns, sheet);
  const basis: Basis = shared === undefined ? { kind: "no-rate" } : shownBasis(row, shared, columns, sheet);
  return { at: { row: row.row, column: columns.rate }, label: row.label, group: row.group, budget: shared ?? columns.budgets[0], basis };
}

function shownBasis(row: SumRow, budgetAt: number, columns: ExecutionColumns, sheet: Sheet): Basis {
  const budget = shownSum(row, budgetAt, sheet);
  const executed = shownSum(row, columns.executed, sheet);
  return budget === null || executed === null ? { kind: "not-a-number" } : { kind: "figures", budget, executed, hasText: false };
}

type RateOutcome = Outcome & { readonly rate?: PlannedRate };

const NOTHING: RateOutcome = { edits: [], kept: [] };

function planRate(row: RatedRow, columns: ExecutionColumns, sheet: Sheet, decimals: number): RateOutcome {
  const { at, basis } = row;
  const current = valueAt(sheet, at.row, at.column);
  const isBlank = parseAmount(current).kind === "blank";
  if (basis.kind === "nothing") return isBlank ? NOTHING : keep(row, "no-rate", current, null);
  if (basis.kind !== "figures") return keep(row, basis.kind, current, null);
  if (basis.hasText) return keep(row, "not-a-number", current, null);

  const share = divide(basis.executed, basis.budget, decimals + 2);
  const after = share === null ? null : sharePercent(share, decimals);
  const stated = readStated(current, formatAt(sheet, at.row, at.column), divide(basis.executed, basis.budget, 20));
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

function keep({ at, label }: RatedRow, reason: KeptCell["reason"], current: CellValue, expected: string | null): RateOutcome {
  return { edits: [], kept: [{ at, label, reason, actual: String(current ?? ""), expected }] };
}

function rateEdit({ at, budget }: RatedRow, share: Amount | null, columns: ExecutionColumns, sheet: Sheet, decimals: number): WriteEdit {
  const places = [budget, columns.executed];
  const hasDash = places.some((column) => typeof valueAt(sheet, at.row, column) === "string");
  const formula = rateFormula({ row: at.row, column: budget }, { row: at.row, column: columns.executed }, decimals, hasDash);
  return {
    kind: "write",
    sheet: sheet.name,
    at,
    before: cellStateAt(sheet, at),
    after: { content: { formula }, numberFormat: percentFormat(decimals) },
    predicted: share === null ? "" : Number(toText(share)),
  };
}

function plannedSum(row: SumRow, rated: RatedRow | undefined, columns: ExecutionColumns, decimals: number): PlannedSum {
  const figures = rated?.basis.kind === "figures" ? rated.basis : undefined;
  const share = figures === undefined ? null : divide(figures.executed, figures.budget, decimals + 2);
  return {
    at: { row: row.row, column: columns.label },
    label: row.label,
    group: row.group,
    budget: figures === undefined ? null : toText(figures.budget),
    executed: figures === undefined ? null : toText(figures.executed),
    rate: share === null ? null : sharePercent(share, decimals),
    added: row.added,
  };
}
