import type { WorkbookEdit } from "../domain/edits";
import type { CellRef, Rect, WorkbookSnapshot } from "../domain/grid";
import type { Result } from "../domain/result";

/** What the use cases need of a workbook. Implemented by `excel/` (a live workbook) and `cli/` (a file, read only). */
export interface WorkbookPort {
  /** The whole workbook in at most two round trips; never changes it. */
  read(options?: OperationOptions): Promise<Result<WorkbookSnapshot, WorkbookError>>;
  /** The names of all sheets in their order, hidden ones too, in one round trip. */
  sheetNames(): Promise<Result<readonly string[], WorkbookError>>;
  /** All or nothing: what was already made is taken back when a later step fails. */
  apply(edits: readonly WorkbookEdit[], options?: OperationOptions): Promise<Result<Receipt, WorkbookError>>;
  /** What of a receipt's sheets the user has changed since; empty when nothing. */
  changesSince(receipt: Receipt): Promise<Result<readonly ChangedSheet[], WorkbookError>>;
  /** Takes back what the receipt stands for. Cells that were edited since refuse the whole (`stale-edit`), sheets go with their content. */
  revert(receipt: Receipt): Promise<Result<void, WorkbookError>>;
  /** Shows the sheet and selects the area. */
  select(sheet: string, area: Rect): Promise<Result<void, WorkbookError>>;
}

export interface OperationOptions {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** What was done, as data: enough to take it back. `sheets` carry the ids of sheets that were added. */
export interface Receipt {
  readonly edits: readonly WorkbookEdit[];
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  /** Written formulas that show something else than was predicted; absent when there are none. */
  readonly mispredicted?: readonly Mispredicted[];
}

/** A formula that does not show what it was written for, e.g. because the workbook calculates on demand only. */
export interface Mispredicted {
  readonly sheet: string;
  readonly at: CellRef;
  readonly predicted: number | string;
  readonly shown: string;
}

export interface ChangedSheet {
  readonly name: string;
  /** How many cells differ from what was laid out. */
  readonly cells: number;
}

/** What the caller must handle; codes of the host are mapped to these in `excel/`. */
export type WorkbookError =
  | { readonly kind: "cell-editing" }
  | { readonly kind: "sheet-protected"; readonly sheet: string }
  | { readonly kind: "sheet-filtered"; readonly sheet: string }
  | { readonly kind: "sheet-hidden"; readonly sheet: string }
  | { readonly kind: "workbook-protected" }
  | { readonly kind: "stale-edit"; readonly sheet: string; readonly at: CellRef }
  | { readonly kind: "sheet-missing"; readonly sheet: string }
  | { readonly kind: "sheet-exists"; readonly sheet: string }
  | { readonly kind: "too-large" }
  | { readonly kind: "other-workbook-active" }
  | { readonly kind: "host-too-old"; readonly needs: string }
  | { readonly kind: "cancelled" }
  | { readonly kind: "unexpected"; readonly code: string; readonly message: string };
