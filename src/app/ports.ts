import type { WorkbookEdit } from "../domain/edits";
import type { CellRef, CellValue, Rect, WorkbookSnapshot } from "../domain/grid";
import type { WorkbookMemory } from "../domain/memory";
import type { Result } from "../domain/result";

/** What the use cases need of a workbook. Implemented by `excel/` (a live workbook) and `cli/` (a file, read only). */
export interface WorkbookPort {
  /** The whole workbook in at most two round trips; never changes it. */
  read(options?: OperationOptions): Promise<Result<WorkbookSnapshot, WorkbookError>>;
  /** The names of all sheets in their order, hidden ones too, in one round trip. */
  sheetNames(): Promise<Result<readonly string[], WorkbookError>>;
  /** All or nothing: what was already made is taken back when a later step fails. */
  apply(edits: readonly WorkbookEdit[], options?: OperationOptions): Promise<Result<Receipt, WorkbookError>>;
  /** Which tables of a receipt must not simply go: the user has filled them in, or formulas that stay refer to them. */
  changesSince(receipt: Receipt): Promise<Result<readonly ChangedSheet[], WorkbookError>>;
  /** Takes back what the receipt stands for. Cells that were edited since refuse the whole (`stale-edit`), sheets go with their content. */
  revert(receipt: Receipt): Promise<Result<void, WorkbookError>>;
  /** What is selected now, with its values; at most a thousand columns and the used rows. */
  selection(): Promise<Result<Selection, WorkbookError>>;
  /** Tells whenever something else is selected, or another sheet comes to the front, until the returned function is called. */
  watchSelection(onMove: () => void): Promise<Result<() => Promise<void>, WorkbookError>>;
  /** Id of the profile (口径) that the workbook remembers; null when none. */
  profileId(): Promise<Result<string | null, WorkbookError>>;
  /** Lets the workbook remember a profile, as a custom document property. */
  rememberProfile(id: string): Promise<Result<void, WorkbookError>>;
  /** What the workbook remembers of our work; `NO_MEMORY` when nothing, or nothing that can be read. */
  memory(): Promise<Result<WorkbookMemory, WorkbookError>>;
  /** Lets the workbook remember this, in place of what it remembered. */
  remember(memory: WorkbookMemory): Promise<Result<void, WorkbookError>>;
  /** Tells of each change to cells or sheets from now on, by the user or by us, until the returned function is called. */
  watch(onChange: (change: WorkbookChange) => void): Promise<Result<() => Promise<void>, WorkbookError>>;
  /** The snapshot with these sheets read anew (new ones added, deleted ones gone, the order of now); all other sheets are the same objects as before. */
  readAgain(snapshot: WorkbookSnapshot, sheets: readonly string[]): Promise<Result<WorkbookSnapshot, WorkbookError>>;
  /** Deletes a sheet that we wrote, if it is there. */
  removeSheet(name: string): Promise<Result<void, WorkbookError>>;
  /** Shows the sheet and selects the area. */
  select(sheet: string, area: Rect): Promise<Result<void, WorkbookError>>;
}

/** `sheet`: the name of the sheet whose cells changed; null when sheets were added, deleted, moved or renamed. */
export interface WorkbookChange {
  readonly sheet: string | null;
}

export interface Selection {
  readonly sheet: string;
  readonly area: Rect;
  readonly values: readonly (readonly CellValue[])[];
}

export interface OperationOptions {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** What was done, as data: enough to take it back. */
export interface Receipt {
  readonly edits: readonly WorkbookEdit[];
  /** The tables that were made, in the order of their edits: in sheets of their own, or as blocks of sheets that were there. */
  readonly sheets: readonly MadeTable[];
  /** Written formulas that show something else than was predicted; absent when there are none. */
  readonly mispredicted?: readonly Mispredicted[];
  /** Cells that got their content and not its number format, because their sheet is protected; absent when there are none. */
  readonly unformatted?: number;
}

export interface MadeTable {
  /** Id of the sheet; it survives renaming. */
  readonly id: string;
  readonly name: string;
  /** Where the table was placed in a sheet that was there before; absent for a sheet of its own. */
  readonly placed?: Rect;
}

/** A formula that does not show what it was written for, e.g. because the workbook calculates on demand only. */
export interface Mispredicted {
  readonly sheet: string;
  readonly at: CellRef;
  readonly predicted: number | string;
  readonly shown: string;
}

export interface ChangedSheet {
  /** Id in the receipt. */
  readonly id: string;
  readonly name: string;
  /** `filled`: cells differ from what was laid out; `referred-to`: formulas that stay would lose their figures. */
  readonly reason: "filled" | "referred-to";
  /** How many cells differ, or refer to the table. */
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
  | { readonly kind: "area-not-empty"; readonly sheet: string; readonly at: CellRef }
  /** New rows would go through merged cells. */
  | { readonly kind: "cells-merged"; readonly sheet: string; readonly at: CellRef }
  /** Formulas would change other cells of one of Excel's own tables, or the table itself. */
  | { readonly kind: "cells-in-table"; readonly sheet: string; readonly at: CellRef; readonly table: string }
  | { readonly kind: "too-large" }
  | { readonly kind: "other-workbook-active" }
  | { readonly kind: "host-too-old"; readonly needs: string }
  | { readonly kind: "cancelled" }
  | { readonly kind: "unexpected"; readonly code: string; readonly message: string };
