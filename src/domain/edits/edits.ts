import type { CellRef } from "../grid";
import type { CellState } from "./content";
import type { SheetPlan } from "./sheet-plan";

/**
 * Change as data: one vocabulary for layout, fixes and computed formulas; one preview, one writer, one revert.
 * `before` is a precondition: the sheet is live, and a stale edit refuses the whole batch.
 */
export type WorkbookEdit = AddSheetEdit | PlaceEdit | WriteEdit;

export interface AddSheetEdit {
  readonly kind: "add-sheet";
  readonly plan: SheetPlan;
}

/** Puts a plan into an existing sheet, `plan.name`; refused unless the plan's whole area is blank. */
export interface PlaceEdit {
  readonly kind: "place";
  readonly plan: SheetPlan;
}

export interface WriteEdit {
  readonly kind: "write";
  readonly sheet: string;
  readonly at: CellRef;
  readonly before: CellState;
  readonly after: CellState;
  /** What a written formula will show; checked after writing, because the domain cannot calculate. */
  readonly predicted?: number | string;
}

/** A correction. `safe`: certain, may be applied in bulk; `review`: one by one, after looking at it. */
export interface Fix {
  readonly safety: "safe" | "review";
  readonly edits: readonly [WriteEdit, ...WriteEdit[]];
}
