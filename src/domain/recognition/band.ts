import { foldHeader } from "./matchers";
import type { SheetView } from "./view";

/** The rows of a heading, and what stands in each column of them. */
export interface Band {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly BandColumn[];
}

export interface BandColumn {
  readonly column: number;
  /** The column's own texts from top to bottom, folded. */
  readonly own: readonly string[];
  /** Texts further left that may span this column too: only a merged area's first cell holds a value. */
  readonly over: readonly string[];
  /** The year that the column's own heading, or one spanning it, begins with: `2025年预算数`. */
  readonly year: number | undefined;
}

/** Headings take up to four rows; one blank spacer row may be among them. */
const TALLEST = 4;

/** The bands that a heading with this row may be: every run of rows around it that holds texts only. */
export function bandsAround(view: SheetView, row: number, left: number, right: number): readonly Band[] {
  const bands: Band[] = [];
  for (let top = row; top > row - TALLEST && top >= view.top && isHeading(view, top, left, right); top -= 1) {
    for (let bottom = row; bottom < top + TALLEST && bottom <= view.bottom && isHeading(view, bottom, left, right); bottom += 1) {
      bands.push({ top, bottom, columns: columnsOf(view, top, bottom, left, right) });
    }
  }
  return bands;
}

function isHeading(view: SheetView, row: number, left: number, right: number): boolean {
  for (let column = left; column <= right; column += 1) if (view.figure(row, column)) return false;
  return true;
}

function columnsOf(view: SheetView, top: number, bottom: number, left: number, right: number): readonly BandColumn[] {
  const over: string[] = new Array<string>(bottom - top + 1).fill("");
  const years: (number | undefined)[] = [];
  const columns: BandColumn[] = [];
  for (let column = left; column <= right; column += 1) {
    const own: string[] = [];
    const above: string[] = [];
    for (let row = top; row <= bottom; row += 1) {
      const text = foldHeader(view.text(row, column));
      if (text !== "") {
        own.push(text);
        over[row - top] = text;
        years[row - top] = yearOf(view.text(row, column));
      } else if (over[row - top] !== "") above.push(over[row - top] ?? "");
    }
    columns.push({ column, own, over: [...own.slice(0, -1), ...above], year: years.filter((year) => year !== undefined).at(-1) });
  }
  return columns;
}

function yearOf(heading: string): number | undefined {
  const year = /^((?:19|20)\d{2})年/u.exec(heading)?.[1];
  return year === undefined ? undefined : Number(year);
}
