import { divide, sharePercent, toText } from "../amount";
import type { WriteEdit } from "../edits";
import { formulaKey, valueAt, type CellRef, type Sheet } from "../grid";
import type { AmountTable } from "../recognition/recognised";
import type { Profile } from "../spec";
import { sharedBudgetColumn } from "./budget-column";
import { circularEdits } from "./circular";
import { withUnitLines } from "./clarify-rows";
import { executionColumns, type ExecutionColumns } from "./columns";
import { haveDifferentUnits } from "./heading-units";
import { looking } from "./looks";
import { widened, type Widened } from "./new-columns";
import { noticesOf } from "./notices";
import type { NewColumn, Outcome, PlannedSum, RatePlan } from "./rate-plan";
import { sheetAfter } from "./sheet-after";
import { mapInSteps, type Steps } from "../steps";
import { sumRows, type SumRow, type SumRows } from "./sum-rows";
import { textFigures } from "./text-figures";
import { writeAdjusted, writeRemainders } from "./write-budgets";
import { keep, ratedItems, ratedSum, writeRate, type RatedRow, type RateOutcome } from "./write-rates";
import { writeSums } from "./write-sums";

/** What is wanted besides the rates. */
export interface RateOptions {
  readonly profile: Profile;
  /** All sheets, whose formulas may depend on the table's cells; the table's alone when absent. */
  readonly sheets?: readonly Sheet[];
  /** Columns that go at the right of the table when it lacks them. */
  readonly newColumns?: readonly NewColumn[];
  /** Whether 未执行数 is computed. */
  readonly remainder?: boolean;
  /** Whether figures typed as texts become numbers where there is one reading. */
  readonly convertTexts?: boolean;
  /** Whether 小计 and 合计 that the table lacks are added below it; they are unless told. */
  readonly addSums?: boolean;
}

/**
 * Rates, subtotals and the total as ordinary formulas. A stated rate is replaced (the preview has both); a sum that
 * differs, somebody's own formula, what is no number, what would refer to itself, and a stated rate where none can be
 * computed stay as they are and are listed. Nothing is written over anything else: what the table lacks goes into free
 * cells. Undefined when the table has no rate column, and none can be put beside it. Pauses now and then.
 */
export function* planRates(table: AmountTable, sheet: Sheet, options: RateOptions): Steps<RatePlan | undefined> {
  const wide = widened(withUnitLines(table, sheet), sheet, options.newColumns ?? []);
  const columns = wide === undefined ? undefined : executionColumns(wide.table);
  if (wide === undefined || columns === undefined) return undefined;
  const excluded = new Set<number>();
  for (;;) {
    const plan = yield* new Planning(wide, columns, sheet, options, excluded).plan();
    yield;
    const loops = plan === undefined ? [] : [...circularEdits(plan.edits, options.sheets ?? [sheet])];
    if (loops.length === 0) return plan;
    for (const { at } of loops) excluded.add(formulaKey(at.row, at.column));
  }
}

/** The steps of one plan, each of which sees what the ones before it write. */
class Planning {
  private readonly edits: WriteEdit[] = [];
  private readonly kept: Outcome["kept"][number][] = [];
  private sheet: Sheet;

  constructor(
    private readonly wide: Widened,
    private readonly columns: ExecutionColumns,
    original: Sheet,
    private readonly options: RateOptions,
    private readonly excluded: ReadonlySet<number>,
  ) {
    this.sheet = original;
  }

  *plan(): Steps<RatePlan | undefined> {
    const { columns, wide: { table }, options } = this;
    const sums = sumRows(table, columns, this.sheet, options.addSums ?? true);
    if (sums === undefined) return undefined;
    const texts = textFigures(table, columns, this.sheet);
    this.take({ edits: [...this.wide.edits, ...(options.convertTexts === true ? texts : [])], kept: [] });
    yield;
    this.take(yield* writeAdjusted(columns, this.sheet));
    if (options.remainder === true) this.take(yield* writeRemainders(columns, this.sheet));
    const totals = yield* this.writeAllSums(sums);
    const sumRated = yield* mapInSteps([...sums.subtotals, ...totals], (row) => ratedSum(row, columns, this.sheet));
    const rates = yield* this.writeAllRates(sumRated);
    yield;
    return {
      table,
      edits: looking(this.edits, this.wide, columns.section, [...sums.subtotals, ...totals].filter(({ added }) => added).map(({ row }) => row), this.sheet),
      preview: {
        rates,
        sums: [...sums.subtotals, ...totals].map((row, index) => plannedSum(row, sumRated[index], columns, options.profile.rateDecimals)),
        kept: this.kept,
        notices: noticesOf(columns, this.sheet),
        newColumns: this.wide.columns,
        textFigures: options.convertTexts === true ? 0 : texts.length,
      },
    };
  }

  /** 合计 adds the subtotals; where one of them stays as it is and differs, or stays blank, it adds the projects themselves. */
  private *writeAllSums({ subtotals, totals }: SumRows): Steps<readonly SumRow[]> {
    const isComplete = this.take(yield* this.sumsOf(subtotals));
    yield;
    const written = totals.map((total) => (isComplete && sharedBudgetColumn(total.items, this.columns, this.sheet) !== undefined ? total : { ...total, parts: total.items }));
    this.take(yield* this.sumsOf(written));
    return written;
  }

  /** Rows of sums that do not sum each other; together, because each look at what will be costs a copy of the sheet. */
  private *sumsOf(rows: readonly SumRow[]): Steps<Outcome> {
    const outcomes: Outcome[] = [];
    for (const row of rows) {
      yield;
      outcomes.push(yield* writeSums(row, this.columns, this.sheet));
    }
    return { edits: outcomes.flatMap(({ edits }) => edits), kept: outcomes.flatMap(({ kept }) => kept) };
  }

  private *writeAllRates(sums: readonly RatedRow[]): Steps<RatePlan["preview"]["rates"]> {
    const { columns, sheet, options: { profile } } = this;
    const rated = [...(yield* ratedItems(columns, sheet)), ...sums].sort((a, b) => a.at.row - b.at.row);
    const isMixed = haveDifferentUnits(this.wide.table, columns, sheet);
    const outcomes = yield* mapInSteps(rated, (row): RateOutcome =>
      (isMixed && row.basis.kind === "figures" ? keep(row, "unit-differs", valueAt(sheet, row.at.row, row.at.column), null) : writeRate(row, columns, sheet, profile.rateDecimals)));
    const { edits, kept } = this.allowed({ edits: outcomes.flatMap((outcome) => outcome.edits), kept: outcomes.flatMap((outcome) => outcome.kept) });
    this.push({ edits, kept });
    const written = new Set(edits.map(({ at }) => at.row));
    return outcomes.flatMap(({ rate }) => (rate !== undefined && written.has(rate.at.row) ? [rate] : []));
  }

  /** Puts a step's outcome into the plan; false when a cell of it stays as it is. */
  private take(outcome: Outcome): boolean {
    const { edits, kept } = this.allowed(outcome);
    this.push({ edits, kept });
    this.sheet = sheetAfter(this.sheet, edits);
    return kept.length === 0;
  }

  private push({ edits, kept }: Outcome): void {
    for (const edit of edits) this.edits.push(edit);
    for (const cell of kept) this.kept.push(cell);
  }

  /** Without the formulas that would refer to themselves. */
  private allowed({ edits, kept }: Outcome): Outcome {
    if (this.excluded.size === 0) return { edits, kept };
    const isExcluded = ({ row, column }: CellRef): boolean => this.excluded.has(formulaKey(row, column));
    const circular = edits.filter(({ at }) => isExcluded(at)).map(({ at }) => ({
      at, label: this.labelOf(at.row), reason: "circular" as const, actual: String(valueAt(this.sheet, at.row, at.column) ?? ""), expected: null,
    }));
    return { edits: edits.filter(({ at }) => !isExcluded(at)), kept: [...kept, ...circular] };
  }

  private labelOf(row: number): string {
    return this.columns.section.rows.find((candidate) => candidate.row === row)?.label ?? "";
  }
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
