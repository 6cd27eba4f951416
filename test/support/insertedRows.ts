import type { InsertRowsEdit } from "../../src/domain/edits";
import { formatAt, formulaKey, MAX_COLUMNS, extent, valueAt, type CellValue, type Sheet } from "../../src/domain/grid";

/** A sheet with the edit's rows in it, looking like the row above them. Formulas move, but refer to what they referred to. */
export function withRows(sheet: Sheet, { row, column, contents }: InsertRowsEdit): Sheet {
  const count = contents.length;
  const isNew = (at: number): boolean => at >= row && at < row + count;
  const before = (at: number): number => (at < row ? at : isNew(at) ? row - 1 : at - count);
  const put = (at: number, c: number): CellValue => {
    const content = contents[at - row]?.[c - column] ?? null;
    if (typeof content === "object" && content !== null) throw new Error("no formula is put in with rows");
    return content;
  };
  return reshaped(sheet, extent(sheet).lastRow + count, {
    value: (at, c) => (isNew(at) ? put(at, c) : valueAt(sheet, before(at), c)),
    format: (at, c) => formatAt(sheet, before(at), c),
    moved: (at) => (at < row ? at : at + count),
  });
}

/** The sheet without the edit's rows. */
export function withoutRows(sheet: Sheet, { row, contents }: InsertRowsEdit): Sheet {
  const before = (at: number): number => (at < row ? at : at + contents.length);
  return reshaped(sheet, extent(sheet).lastRow - contents.length, {
    value: (at, c) => valueAt(sheet, before(at), c),
    format: (at, c) => formatAt(sheet, before(at), c),
    moved: (at) => (at < row ? at : at - contents.length),
  });
}

interface Picks {
  readonly value: (row: number, column: number) => CellValue;
  readonly format: (row: number, column: number) => string;
  readonly moved: (row: number) => number;
}

function reshaped(sheet: Sheet, lastRow: number, { value, format, moved }: Picks): Sheet {
  const width = extent(sheet).lastColumn + 1;
  const grid = <T>(pick: (row: number, column: number) => T): T[][] =>
    Array.from({ length: lastRow + 1 }, (_, row) => Array.from({ length: width }, (__, column) => pick(row, column)));
  const formulas = new Map([...sheet.formulas].map(([key, formula]) => [formulaKey(moved(Math.floor(key / MAX_COLUMNS)), key % MAX_COLUMNS), formula]));
  return { ...sheet, origin: { row: 0, column: 0 }, values: grid(value), formulas, formats: grid(format) };
}
