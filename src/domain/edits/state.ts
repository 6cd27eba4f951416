import { formatAt, formulaAt, valueAt, type CellRef, type Sheet } from "../grid";
import type { CellState } from "./content";
import type { WriteEdit } from "./edits";

/** What a cell of a snapshot holds now, as the `before` of an edit. A truth value counts as its Excel text. */
export function cellStateAt(sheet: Sheet, at: CellRef): CellState & { readonly numberFormat: string } {
  const formula = formulaAt(sheet, at.row, at.column);
  const value = valueAt(sheet, at.row, at.column);
  const content = typeof value === "boolean" ? String(value).toUpperCase() : value;
  return { content: formula === undefined ? content : { formula }, numberFormat: formatAt(sheet, at.row, at.column) };
}

/** The writes that take these back, last one first; a format only where one was written. */
export function inverse(edits: readonly WriteEdit[]): readonly WriteEdit[] {
  return [...edits].reverse().map(({ kind, sheet, at, before, after }) => ({
    kind, sheet, at, before: after, after: after.numberFormat === undefined ? { content: before.content } : before,
  }));
}
