import type { WriteEdit } from "../edits";
import type { CellRef } from "../grid";

/** What computing the rates of one table would write, and what it would show. */
export interface RatePlan {
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
}

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
  /** `differs`: a constant that is not the sum; `formula`: somebody's own formula with another result; `not-a-number`: it, or what it is made of, is no number; `no-rate`: there is no budget to divide by. */
  readonly reason: "differs" | "formula" | "not-a-number" | "no-rate";
  readonly actual: string;
  /** What the formula would give; null when that cannot be said. */
  readonly expected: string | null;
}

/** Part of a plan. */
export interface Outcome {
  readonly edits: readonly WriteEdit[];
  readonly kept: readonly KeptCell[];
}
