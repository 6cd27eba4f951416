import { MAX_COLUMNS, type CellRef } from "./address";

/**
 * What a cell holds: null when empty; an Excel error is its text (`#DIV/0!`), as Excel's own API gives it.
 */
export type CellValue = string | number | boolean | null;

/**
 * One sheet as it was read: the used block and where it begins. Rows may be shorter than the widest one.
 * Formats are Excel number formats in en-US (`#,##0.00`, `0.0%`, `General`).
 */
export interface Sheet {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "very-hidden";
  /** Present where the sheet is protected so that it takes no number formats; in open cells it takes contents all the same. */
  readonly formatsLocked?: true;
  /** The first row and column of `values`, 0-based. */
  readonly origin: CellRef;
  readonly values: readonly (readonly CellValue[])[];
  /** Sparse, by `formulaKey`: only cells that hold a formula, with the leading `=`. */
  readonly formulas: ReadonlyMap<number, string>;
  /** Same shape as `values`; one string when the whole sheet has one format. */
  readonly formats: readonly (readonly string[])[] | string;
}

/**
 * A workbook at one moment, immutable. Merged areas are deliberately absent: reading them clears the user's undo
 * history in desktop Excel, so recognition must do without (only a merged area's first cell holds a value).
 */
export interface WorkbookSnapshot {
  readonly sheets: readonly Sheet[];
}

/** Key of a cell in `Sheet.formulas`. */
export function formulaKey(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}

/** The cell's value; null outside of what was read. */
export function valueAt(sheet: Sheet, row: number, column: number): CellValue {
  return sheet.values[row - sheet.origin.row]?.[column - sheet.origin.column] ?? null;
}

/** The cell's formula with its `=`, if it has one. */
export function formulaAt(sheet: Sheet, row: number, column: number): string | undefined {
  return sheet.formulas.get(formulaKey(row, column));
}

/** The cell's number format; `General` outside of what was read. */
export function formatAt(sheet: Sheet, row: number, column: number): string {
  if (typeof sheet.formats === "string") return sheet.formats;
  return sheet.formats[row - sheet.origin.row]?.[column - sheet.origin.column] ?? "General";
}

/** The value as the text a person reads in a label cell: numbers as digits, empty as "". */
export function textAt(sheet: Sheet, row: number, column: number): string {
  const value = valueAt(sheet, row, column);
  return value === null ? "" : String(value);
}

/** The sheet's last row and column with anything in them, inclusive; -1 when the sheet is blank. */
export function extent(sheet: Sheet): { readonly lastRow: number; readonly lastColumn: number } {
  const width = sheet.values.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (sheet.values.length === 0 || width === 0) return { lastRow: -1, lastColumn: -1 };
  return { lastRow: sheet.origin.row + sheet.values.length - 1, lastColumn: sheet.origin.column + width - 1 };
}

/** The sheets by their names, which a workbook has once each. */
export function sheetsByName({ sheets }: WorkbookSnapshot): ReadonlyMap<string, Sheet> {
  return new Map(sheets.map((sheet) => [sheet.name, sheet]));
}
