import type { TableRow } from "./recognised";
import type { SectionColumns } from "./match-columns";
import type { SheetView } from "./view";

/** What a row of the sheet is to one section of a table. */
export interface RowReading {
  /**
   * `sure`: the row belongs to the table whatever surrounds it; `likely`: it may, if its neighbours do; `no`: it says
   * nothing to this section.
   */
  readonly certainty: "sure" | "likely" | "no";
  readonly row: TableRow | undefined;
}

export const NOTHING: RowReading = { certainty: "no", row: undefined };

/** Reads the rows of one section from top to bottom; each reader is used once. */
export interface SectionReader {
  read(row: number): RowReading;
  /** The rows in their final form, e.g. with the group that a 小计 below them names. */
  finish(rows: readonly TableRow[]): readonly TableRow[];
}

/** What every kind of reader is made from. */
export interface ReaderInput {
  readonly view: SheetView;
  readonly section: SectionColumns;
  /** First and last column of the whole table. */
  readonly left: number;
  readonly right: number;
}
