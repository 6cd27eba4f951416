import { formulaAt, formatAt, valueAt, type Rect, type Sheet } from "../grid";
import { foldText } from "../text";

/** A sheet as recognition reads it: texts folded once, everything addressed by sheet row and column (0-based). */
export interface SheetView {
  readonly sheet: Sheet;
  readonly top: number;
  readonly left: number;
  /** Last row and column, inclusive; below `top` when the sheet is blank. */
  readonly bottom: number;
  readonly right: number;
  /** The last column of a row that can show something; before `left` when none can. Keeps far-off cells from costing a sweep of every row. */
  rowEnd(row: number): number;
  /** Folded text of a cell; "" when blank or a number. */
  text(row: number, column: number): string;
  /** The text as a person reads it, trimmed; numbers as they are shown as far as a percentage is concerned. */
  shown(row: number, column: number): string;
  /** Nothing to be seen: empty, spaces. */
  blank(row: number, column: number): boolean;
  /** Holds or will hold a figure: a number, digits typed as text, a formula. */
  figure(row: number, column: number): boolean;
}

const DIGITS = /^[-+]?[¥￥]?\d[\d,]*(?:\.\d+)?(?:万元|千元|元|%)?$/u;

export function viewOf(sheet: Sheet): SheetView {
  const { origin, values } = sheet;
  const width = values.reduce((widest, row) => Math.max(widest, row.length), 0);
  const folded = values.map((row) => row.map((value) => (typeof value === "string" ? foldText(value) : "")));

  const text = (row: number, column: number): string => folded[row - origin.row]?.[column - origin.column] ?? "";
  const value = (row: number, column: number) => valueAt(sheet, row, column);
  return {
    sheet,
    top: origin.row,
    left: origin.column,
    bottom: origin.row + values.length - 1,
    right: origin.column + width - 1,
    rowEnd: (row) => origin.column + (values[row - origin.row]?.length ?? 0) - 1,
    text,
    shown: (row, column) => shownAt(sheet, row, column),
    blank: (row, column) => typeof value(row, column) !== "number" && typeof value(row, column) !== "boolean" && text(row, column) === "",
    figure(row, column) {
      if (typeof value(row, column) === "number") return true;
      const typed = text(row, column);
      // A formula that shows a text is a linked label; one that shows nothing yet will show a figure.
      return typed === "" || typed.startsWith("#") ? formulaAt(sheet, row, column) !== undefined : DIGITS.test(typed);
    },
  };
}

/** The part of a sheet in these columns, from the first row on: everything else is blank. */
export function windowOf(view: SheetView, { top, left, right }: Rect): SheetView {
  const isSeen = (row: number, column: number): boolean => row >= top && column >= left && column <= right;
  return {
    ...view,
    top: Math.max(view.top, top),
    left: Math.max(view.left, left),
    right: Math.min(view.right, right),
    rowEnd: (row) => (row < top ? left - 1 : Math.min(view.rowEnd(row), right)),
    text: (row, column) => (isSeen(row, column) ? view.text(row, column) : ""),
    shown: (row, column) => (isSeen(row, column) ? view.shown(row, column) : ""),
    blank: (row, column) => !isSeen(row, column) || view.blank(row, column),
    figure: (row, column) => isSeen(row, column) && view.figure(row, column),
  };
}

const PERCENT_FORMAT = /^0(?:\.(0+))?%$/;

function shownAt(sheet: Sheet, row: number, column: number): string {
  const value = valueAt(sheet, row, column);
  if (value === null) return "";
  if (typeof value !== "number") return String(value).trim();
  const percent = PERCENT_FORMAT.exec(formatAt(sheet, row, column));
  return percent === null ? String(value) : `${(value * 100).toFixed(percent[1]?.length ?? 0)}%`;
}

/** What a row shows in its whole width, worked out once: each kind of table is looked for in each row. */
const distinctInRows = new WeakMap<SheetView, Map<number, readonly number[]>>();

/** As `distinctColumns`, over the whole width of the sheet. */
export function distinctInRow(view: SheetView, row: number): readonly number[] {
  const rows = distinctInRows.get(view) ?? new Map<number, readonly number[]>();
  const known = rows.get(row);
  if (known !== undefined) return known;
  const columns = distinctColumns(view, row, view.left, view.right);
  rows.set(row, columns);
  distinctInRows.set(view, rows);
  return columns;
}

/** Columns of a row that show something, from left to right. */
export function filledColumns(view: SheetView, row: number, left: number, right: number): readonly number[] {
  const filled: number[] = [];
  const end = Math.min(right, view.rowEnd(row));
  for (let column = left; column <= end; column += 1) if (!view.blank(row, column)) filled.push(column);
  return filled;
}

/** The same without cells that repeat the text at their left: a merged cell may have been filled into each of its cells. */
export function distinctColumns(view: SheetView, row: number, left: number, right: number): readonly number[] {
  const filled = filledColumns(view, row, left, right);
  return filled.filter((column, index) => {
    const text = view.text(row, column);
    return text === "" || text !== view.text(row, filled[index - 1] ?? -1);
  });
}
