import type { TextRowsSpec } from "../spec";
import { rowBlock, type SheetDraft } from "./draft";
import { HEIGHT, LOOK } from "./look";
import type { TextBody } from "./text-sheet";

/** Widths of the columns in characters. */
export function rowsWidths({ columns }: TextRowsSpec): readonly number[] {
  return columns.map(({ width }) => width);
}

/** The heading in row `top`, and the rows to fill in below it. */
export function writeRows(draft: SheetDraft, { columns, blankRows }: TextRowsSpec, top: number): TextBody {
  const { origin, right } = draft;
  const bottom = top + blankRows;
  const entries = rowBlock(top + 1, origin.column, right, bottom);

  draft.style(rowBlock(top, origin.column, right, bottom), LOOK.grid);
  for (const [index, { headers }] of columns.entries()) draft.put(top, origin.column + index, headers[0]);
  draft.style(rowBlock(top, origin.column, right), LOOK.heading);
  draft.height(top, HEIGHT.heading);

  draft.style(entries, LOOK.field);
  draft.style({ ...entries, right: origin.column }, LOOK.prose);
  for (let row = top + 1; row <= bottom; row += 1) draft.height(row, HEIGHT.heading);
  return { bottom, inputs: [entries], heading: top };
}
