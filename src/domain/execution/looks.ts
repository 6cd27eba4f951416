import { cellStateAt, type WriteEdit } from "../edits";
import { formulaKey, type CellRef, type Sheet } from "../grid";
import type { TableSection } from "../recognition/recognised";
import type { Widened } from "./new-columns";

/**
 * The edits with what new cells look like, and with those that give added rows of sums their looks where they stay blank.
 * New columns look like the column beside which they were put, added rows like a row of sums that is there, or like the
 * last project. Rows of projects in new columns look like the first of them.
 */
export function looking(edits: readonly WriteEdit[], { columns, table }: Widened, { rows }: TableSection, added: readonly number[], sheet: Sheet): readonly WriteEdit[] {
  const made = new Set(columns.map(({ at }) => at.column));
  if (made.size === 0 && added.length === 0) return edits;
  const beside = table.area.right - made.size;
  const items = rows.filter(({ kind }) => kind === "item").map(({ row }) => row);
  const [areItems, areAdded] = [new Set(items), new Set(added)];
  const model = rows.find(({ kind }) => kind === "subtotal")?.row ?? items.at(-1);
  const modelOf = ({ row, column }: CellRef): CellRef | undefined => {
    const across = made.has(column) ? beside : column;
    if (areAdded.has(row)) return model === undefined ? undefined : { row: model, column: across };
    return made.has(column) ? { row: areItems.has(row) ? items[0] ?? row : row, column: across } : undefined;
  };
  return [...edits, ...blanksOf(added, edits, table.area, sheet)].map((edit) => {
    const looksLike = modelOf(edit.at);
    return looksLike === undefined ? edit : { ...edit, looksLike };
  });
}

/** Nothing, written into the cells of added rows that get nothing else; none where only contents may be changed. */
function blanksOf(added: readonly number[], edits: readonly WriteEdit[], { left, right }: Widened["table"]["area"], sheet: Sheet): readonly WriteEdit[] {
  if (sheet.formatsLocked === true) return [];
  const taken = new Set(edits.map(({ at }) => formulaKey(at.row, at.column)));
  return added.flatMap((row) => {
    const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index).filter((column) => !taken.has(formulaKey(row, column)));
    return columns.map((column): WriteEdit => ({ kind: "write", sheet: sheet.name, at: { row, column }, before: cellStateAt(sheet, { row, column }), after: { content: null } }));
  });
}
