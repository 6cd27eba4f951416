import type { CellContent } from "../edits";
import { rowOfNote, type AmountPlace } from "./amount-place";
import { amountColumns } from "./amount-columns";
import { putOwn, type BodyWriter } from "./body-writer";
import { writeCodes } from "./code-rows";
import { rowBlock } from "./draft";
import { noteWhileEmpty } from "./formulas";
import { writeItems } from "./item-rows";
import { writeLines } from "./line-rows";
import { HEIGHT, LOOK } from "./look";

/** Writes the rows of all sections, their sums and identities as formulas, and the note. */
export function writeBody(writer: BodyWriter): void {
  for (const section of writer.place.sections) {
    const { rows } = section.section;
    if (rows.kind === "codes") writeCodes(writer, section, rows);
    else if (rows.kind === "items") writeItems(writer, section, rows);
    else writeLines(writer, section, rows.lines);
  }
  writeNote(writer);
}

function writeNote(writer: BodyWriter): void {
  const { draft, place } = writer;
  const row = rowOfNote(place);
  const note = noteOf(place);
  if (row === undefined || note === undefined) return;
  const area = rowBlock(row, place.origin.column, place.right);
  draft.span(area, null);
  putOwn(writer, row, place.origin.column, note);
  draft.style(area, LOOK.note);
  draft.height(row, HEIGHT.line);
}

function noteOf(place: AmountPlace): CellContent | undefined {
  const { note, emptyNote } = place.spec;
  const figures = figureColumns(place);
  return note ?? (emptyNote === undefined || figures === undefined ? undefined : noteWhileEmpty(emptyNote, { top: place.top, ...figures }));
}

function figureColumns({ sections }: AmountPlace): { readonly left: number; readonly right: number } | undefined {
  const columns = sections.flatMap(amountColumns);
  const [first, last] = [columns[0], columns.at(-1)];
  return first === undefined || last === undefined ? undefined : { left: first.at, right: last.at };
}
