import type { SectionColumns } from "./match-columns";
import type { ReaderInput, SectionReader } from "./reading";
import type { TableRow, TableSection } from "./recognised";
import { codesReader } from "./rows-codes";
import { itemsReader } from "./rows-items";
import { linesReader } from "./rows-lines";

/** The reader for the section's kind of rows. */
export function readerOf(input: ReaderInput): SectionReader {
  const { rows } = input.section.spec;
  if (rows.kind === "codes") return codesReader(input, rows);
  if (rows.kind === "lines") return linesReader(input, rows);
  return itemsReader(input, rows);
}

/** The section with its rows. */
export function sectionOf(section: SectionColumns, rows: readonly TableRow[]): TableSection {
  return { spec: section.spec, columns: section.columns, rows };
}
