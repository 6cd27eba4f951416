import type { TextRowsSpec } from "../spec";
import { rowBlock, type SheetDraft } from "./draft";
import { HEIGHT, heightFor, LOOK } from "./look";
import type { TextBody } from "./text-sheet";

/** Widths of the columns in characters. */
export function rowsWidths({ columns }: TextRowsSpec): readonly number[] {
  return columns.map(({ width }) => width);
}

/** Rows left blank below those that are known. */
const MORE_ROWS = 3;

/** The heading in row `top`, and below it the rows that are known and those to fill in. */
export function writeRows(draft: SheetDraft, { columns, blankRows }: TextRowsSpec, known: readonly (readonly string[])[], top: number): TextBody {
  const { origin, right } = draft;
  const bottom = top + (known.length === 0 ? blankRows : Math.max(blankRows, known.length + MORE_ROWS));
  const entries = rowBlock(top + 1, origin.column, right, bottom);

  draft.style(rowBlock(top, origin.column, right, bottom), LOOK.grid);
  for (const [index, { headers }] of columns.entries()) draft.put(top, origin.column + index, headers[0]);
  draft.style(rowBlock(top, origin.column, right), LOOK.heading);
  draft.height(top, HEIGHT.heading);

  draft.style(entries, LOOK.field);
  draft.style({ ...entries, right: origin.column }, LOOK.prose);
  for (let row = top + 1; row <= bottom; row += 1) draft.height(row, HEIGHT.heading);
  known.forEach((texts, index) => writeKnown(draft, columns, texts, top + 1 + index));
  return { bottom, inputs: [entries], heading: top };
}

function writeKnown(draft: SheetDraft, columns: TextRowsSpec["columns"], texts: readonly string[], row: number): void {
  const cells = columns.map(({ width }, index) => ({ text: texts[index]?.trim() ?? "", width }));
  for (const [index, { text }] of cells.entries()) draft.put(row, draft.origin.column + index, text === "" ? null : text);
  draft.height(row, Math.max(HEIGHT.heading, heightFor(cells)));
}
