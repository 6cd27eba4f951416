import type { WorkbookEdit } from "./edits";

/** How many rows the edits put in. */
export function insertedRows(edits: readonly WorkbookEdit[]): number {
  return edits.reduce((count, edit) => count + (edit.kind === "insert-rows" ? edit.contents.length : 0), 0);
}
