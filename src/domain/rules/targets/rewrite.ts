import { cellStateAt } from "../../edits";
import type { Fix, WriteEdit } from "../../edits";
import { formulaAt } from "../../grid";
import type { Sheet } from "../../grid";
import type { ReadIndicator } from "./values";

/** A text for the value of an indicator. */
export interface Rewrite {
  readonly indicator: Pick<ReadIndicator, "at" | "row">;
  readonly text: string;
}

/** Excel makes a number of such a text, unless the cell is one of texts. */
const NUMERIC = /^\d+(?:\.\d+)?%?$/u;

/**
 * The fix that writes these texts; none where one of the cells holds a formula, whose author alone knows what it means, or
 * only a part of its value, whose operator or unit stands beside it.
 */
export function rewriteAll(sheet: Sheet, rewrites: readonly Rewrite[], safety: Fix["safety"]): { readonly fix?: Fix } {
  if (rewrites.some(({ indicator: { at, row } }) => row.valueColumns.length > 1 || formulaAt(sheet, at.row, at.column) !== undefined)) return {};
  const [first, ...others] = rewrites.map(({ indicator: { at }, text }): WriteEdit => {
    const before = cellStateAt(sheet, at);
    return { kind: "write", sheet: sheet.name, at, before, after: { content: text, numberFormat: NUMERIC.test(text) ? "@" : before.numberFormat } };
  });
  return first === undefined ? {} : { fix: { safety, edits: [first, ...others] } };
}
