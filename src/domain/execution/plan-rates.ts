import { divide, parseAmount, round, sharePercent, toText, type Amount } from "../amount";
import { cellStateAt, type WriteEdit } from "../edits";
import { formatAt, formulaAt, valueAt, type CellRef, type CellValue, type Sheet } from "../grid";
import { percentFormat } from "../layout";
import type { AmountTable } from "../recognition/recognised";
import type { Profile } from "../spec";
import { executionColumns, type ExecutionColumns } from "./columns";
import { figuresOf } from "./execution-rates";
import type { KeptCell, Outcome, PlannedRate, PlannedSum, RatePlan } from "./rate-plan";
import { readStated } from "./stated";
import { rateFormula, sumRows, type SumRow, type SumRows } from "./sum-rows";
import { shownSum, writeSums } from "./write-sums";

/** A row whose rate is wanted, with the figures it will show. */
interface RatedRow {
  readonly at: CellRef;
  readonly label: string;
  readonly group: string | null;
  readonly figures: { readonly budget: Amount; readonly executed: Amount } | undefined;
}

/**
 * Rates, subtotals and the total as ordinary formulas. A stated rate is replaced (the preview has both); a sum that
 * differs, somebody's own formula and what is no number stay as they are and are listed. Nothing is written over
 * anything else: rows that the table lacks go into free cells below it. Undefined when the table has no rate column.
 */
export function planRates(table: AmountTable, sheet: Sheet, options: { readonly profile: Profile }): RatePlan | undefined {
  const columns = executionColumns(table);
  const sums = columns === undefined ? undefined : sumRows(table, columns, sheet);
  if (columns === undefined || sums === undefined) return undefined;
  const decimals = options.profile.rateDecimals;

  const subtotals = sums.subtotals.map((row) => writeSums(row, columns, sheet));
  const total = totalOver(sums, subtotals);
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

/** 合计 adds the subtotals; where one of them stays as it is and differs, it adds the projects themselves. */
function totalOver({ total }: SumRows, subtotals: readonly Outcome[]): SumRow {
  return subtotals.every(({ kept }) => kept.length === 0) ? total : { ...total, parts: total.items };
}

function itemRows(columns: ExecutionColumns, sheet: Sheet): readonly RatedRow[] {
  const items = columns.section.rows.filter(({ kind }) => kind === "item");
  return items.flatMap(({ row, label, group }) => {
    const figures = figuresOf(row, columns, sheet);
    const isBlank = [columns.budget, columns.executed].every((column) => valueAt(sheet, row, column) === null);
    return isBlank ? [] : [{ at: { row, column: columns.rate }, label, group: group ?? null, figures }];
  });
}

function ratedSum(row: SumRow, columns: ExecutionColumns, sheet: Sheet): RatedRow {
  const budget = shownSum(row, columns.budget, sheet);
  const executed = shownSum(row, columns.executed, sheet);
  const figures = budget === null || executed === null ? undefined : { budget, executed };
  return { at: { row: row.row, column: columns.rate }, label: row.label, group: row.group, figures };
}

type RateOutcome = Outcome & { readonly rate?: PlannedRate };

function planRate(row: RatedRow, columns: ExecutionColumns, sheet: Sheet, decimals: number): RateOutcome {
  const { at, figures } = row;
  const current = valueAt(sheet, at.row, at.column);
  if (figures === undefined) return keep(row, "not-a-number", current, null);

  const share = divide(figures.executed, figures.budget, decimals + 2);
  const after = share === null ? null : sharePercent(share, decimals);
  const stated = readStated(current, formatAt(sheet, at.row, at.column), divide(figures.executed, figures.budget, 20));
  if (formulaAt(sheet, at.row, at.column) !== undefined) {
    return gives(current, share, decimals) ? { edits: [], kept: [] } : keep(row, "formula", current, after);
  }
  if (stated !== null && stated.percent === null) return keep(row, "not-a-number", current, after);
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

function rateEdit({ at }: RatedRow, share: Amount | null, columns: ExecutionColumns, sheet: Sheet, decimals: number): WriteEdit {
  const formula = rateFormula({ row: at.row, column: columns.budget }, { row: at.row, column: columns.executed }, decimals);
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
  const figures = rated?.figures;
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
