import type { WriteEdit } from "../edits";
import type { CellRef } from "../grid";
import type { AmountTable } from "../recognition/recognised";

/** What computing the rates of one table would write, and what it would show. */
export interface RatePlan {
  /** The table with the columns that it gets. */
  readonly table: AmountTable;
  readonly edits: readonly WriteEdit[];
  readonly preview: RatePreview;
}

export interface RatePreview {
  /** Rows whose rate becomes a formula, in the order of the sheet, 小计 and 合计 included. */
  readonly rates: readonly PlannedRate[];
  /** Rows of sums with the figures that they will show. */
  readonly sums: readonly PlannedSum[];
  /** Cells that were to become formulas and are left as they are. */
  readonly kept: readonly KeptCell[];
  readonly notices: readonly RateNotice[];
  /** Columns that the table lacked, with the cell of their new heading. */
  readonly newColumns: readonly { readonly key: NewColumn; readonly at: CellRef }[];
  /** Cells with a figure typed as a text that can only be read in one way: they can be made numbers. */
  readonly textFigures: number;
}

/** A column that the plan may add at the right of the table. */
export type NewColumn = "progress" | "remainder";

export interface PlannedRate {
  readonly at: CellRef;
  readonly label: string;
  readonly group: string | null;
  /** As the sheet shows it now; null when blank. */
  readonly before: string | null;
  /** As it will show; null when there is no budget to divide by. */
  readonly after: string | null;
}

/** Amounts are exact decimal texts, null where one of the figures is no number; `rate` is the percentage as it will show, null without a budget. */
export interface PlannedSum {
  readonly at: CellRef;
  readonly label: string;
  readonly group: string | null;
  readonly budget: string | null;
  readonly executed: string | null;
  readonly rate: string | null;
  /** The row is new, below the table. */
  readonly added: boolean;
}

export interface KeptCell {
  readonly at: CellRef;
  readonly label: string;
  readonly reason: KeptReason;
  readonly actual: string;
  /** What the formula would give; null when that cannot be said. */
  readonly expected: string | null;
}

export type KeptReason =
  /** A constant that is not the sum. */
  | "differs"
  /** Somebody's own formula with another result. */
  | "formula"
  /** It, or what it is made of, is no number. */
  | "not-a-number"
  /** What it is made of is a number typed as a text. */
  | "text-number"
  /** There is no budget to divide by. */
  | "no-rate"
  /** Some of the rows that are summed have their budget in one column, some in another. */
  | "mixed-budgets"
  /** A share of less than nothing says nothing. */
  | "negative-budget"
  /** Several rows say to be this sum, so that nobody can tell what each of them sums. */
  | "unclear"
  /** What it is made of depends on the cell itself. */
  | "circular"
  /** Budget and executed figures are stated in different units. */
  | "unit-differs";

/** What a reader should know before the formulas are written; they are right all the same. */
export interface RateNotice {
  /** `negative-executed`: more came back than was spent; `duplicate`: several rows of one unit have one name, and all count. */
  readonly kind: "negative-executed" | "duplicate";
  /** The cells that it is about: executed figures, names. */
  readonly cells: readonly CellRef[];
}

/** Part of a plan. */
export interface Outcome {
  readonly edits: readonly WriteEdit[];
  readonly kept: readonly KeptCell[];
}

export const NOTHING: Outcome = { edits: [], kept: [] };
