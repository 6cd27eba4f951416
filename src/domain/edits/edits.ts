import type { CellRef, Rect } from "../grid";
import type { CellContent, CellState } from "./content";
import type { SheetPlan } from "./sheet-plan";

/**
 * Change as data: one vocabulary for layout, fixes and computed formulas; one preview, one writer, one revert.
 * `before` is a precondition: the sheet is live, and a stale edit refuses the whole batch.
 */
export type WorkbookEdit = AddSheetEdit | PlaceEdit | WriteEdit | InsertRowsEdit | DataBarsEdit | RateChartsEdit;

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
  /**
   * A cell of the sheet whose look the cell gets: font, fill, lines, alignment, width of the column. Left alone where the
   * cells around it in the same edits look differently already.
   */
  readonly looksLike?: CellRef;
}

/**
 * Puts whole rows into a sheet, looking like the row above them; what stands below moves down, and formulas with it. It is
 * applied alone, because it moves what others stand on, and taken back only while the rows hold nothing else.
 */
export interface InsertRowsEdit {
  readonly kind: "insert-rows";
  readonly sheet: string;
  /** Row, 0-based, that the first new one becomes; at least 1. */
  readonly row: number;
  /** Column, 0-based, in which `before` and `contents` begin. */
  readonly column: number;
  /** A precondition: what the rows above and below the new ones hold. */
  readonly before: readonly [above: readonly CellContent[], below: readonly CellContent[]];
  /** What the new rows hold, as wide as `before`; all their other cells stay blank. */
  readonly contents: readonly (readonly CellContent[])[];
}

/**
 * Lets the cells of a column show their figures as bars, from 0 to `full`, or lets them show none; what a user has
 * drawn there stays. It is applied alone, and changes no cell. Where nothing is to be taken away, nothing was done.
 */
export interface DataBarsEdit {
  readonly kind: "data-bars";
  readonly sheet: string;
  readonly area: Rect;
  /** The figure that fills a cell. */
  readonly full: number;
  /** Whether there are bars afterwards. */
  readonly shown: boolean;
}

/**
 * Puts bar charts of rates into free space of a sheet, or takes all of ours away: those whose names begin with
 * `CHART_PREFIX`. It is applied alone, and changes no cell. Where ours are there already, or none is to be taken away,
 * nothing was done.
 */
export interface RateChartsEdit {
  readonly kind: "rate-charts";
  readonly sheet: string;
  readonly charts: readonly PlannedChart[];
  /** Whether there are charts afterwards. */
  readonly shown: boolean;
}

/** Charts have names; by this beginning we know ours again, whoever saved the file. */
export const CHART_PREFIX = "预审-";

export interface PlannedChart {
  /** Begins with `CHART_PREFIX`. */
  readonly name: string;
  readonly title: string;
  /** One column with the names of the bars, and one as high with their rates. */
  readonly names: Rect;
  readonly rates: Rect;
  /** Figure and format of the axis of the rates, which begins at 0. */
  readonly axis: { readonly maximum: number; readonly format: string };
  /** The cells it lies over. */
  readonly place: Rect;
}

export type FixEdit = WriteEdit | InsertRowsEdit;

/**
 * A correction. `safe`: certain, may be applied in bulk; `review`: one by one, after looking at it. New rows are there to
 * be filled in: the finding they are for stands until then.
 */
export interface Fix {
  readonly safety: "safe" | "review";
  readonly edits: readonly [FixEdit, ...FixEdit[]];
}
