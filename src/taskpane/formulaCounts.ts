import type { CellContent, WorkbookEdit } from "../domain/edits";

/** How many formulas the writes put in, and how many typed figures and texts these replace. */
export function formulaCounts(edits: readonly WorkbookEdit[]): { readonly formulas: number; readonly constants: number } {
  const written = edits.flatMap((edit) => (edit.kind === "write" && isFormula(edit.after.content) ? [edit.before.content] : []));
  return { formulas: written.length, constants: written.filter((before) => before !== null && before !== "" && !isFormula(before)).length };
}

function isFormula(content: CellContent): boolean {
  return typeof content === "object" && content !== null;
}
