import { isDateFormat } from "../amount";
import { formulaAt, formatAt, valueAt, type CellValue, type Rect, type Sheet } from "../grid";
import { foldText } from "../text";
import { reachOf, type Reach } from "./reach";

/** A sheet as recognition reads it: texts folded once, everything addressed by sheet row and column (0-based). */
export interface SheetView {
  readonly sheet: Sheet;
  readonly top: number;
  readonly left: number;
  /** Last row and column, inclusive; below `top` when the sheet is blank. */
  readonly bottom: number;
  readonly right: number;
  /** Rows of which anything was asked. Whoever reads the sheet past the view adds them himself. */
  readonly reach: Reach;
  /** The last column of a row that can show something; before `left` when none can. Keeps far-off cells from costing a sweep of every row. */
  rowEnd(row: number): number;
  /** Columns of a row that show something, from left to right. */
  filled(row: number): readonly number[];
  /** As `filled`, without cells that repeat the text at their left. */
  distinct(row: number): readonly number[];
  /** Whether the row holds two known headings: with fewer, no columns begin below it. */
  headed(row: number): boolean;
  /** Folded text of a cell; "" when blank or a number. */
  text(row: number, column: number): string;
  /** The text as a person reads it, trimmed; numbers as they are shown as far as percentages and dates are concerned. */
  shown(row: number, column: number): string;
  /** Nothing to be seen: empty, spaces. */
  blank(row: number, column: number): boolean;
  /** Holds or will hold a figure: a number, digits typed as text, a formula. */
  figure(row: number, column: number): boolean;
  formula(row: number, column: number): boolean;
}

const DIGITS = /^[-+]?[¥￥]?\d[\d,]*(?:\.\d+)?(?:万元|千元|元|%)?$/u;
/** Two headings side by side are the least that columns are known by. */
const FEWEST_HEADINGS = 2;

/** `isHeading`: whether a folded text is the heading of a column in any table. */
export function viewOf(sheet: Sheet, isHeading: (text: string) => boolean): SheetView {
  const { origin, values } = sheet;
  const width = values.reduce((widest, row) => Math.max(widest, row.length), 0);
  const rows: (Row | undefined)[] = new Array<undefined>(values.length);
  const reach = reachOf();

  const rowAt = (row: number): Row => {
    reach.add(row);
    const index = row - origin.row;
    const cells = values[index];
    return cells === undefined ? NO_ROW : (rows[index] ??= readRow(cells, origin.column, isHeading));
  };
  const text = (row: number, column: number): string => rowAt(row).texts[column - origin.column] ?? "";
  const value = (row: number, column: number): CellValue => valueAt(sheet, row, column);
  const formula = (row: number, column: number): boolean => {
    reach.add(row);
    return sheet.formulas.size > 0 && formulaAt(sheet, row, column) !== undefined;
  };
  return {
    sheet,
    top: origin.row,
    left: origin.column,
    bottom: origin.row + values.length - 1,
    right: origin.column + width - 1,
    reach,
    rowEnd: (row) => origin.column + rowAt(row).texts.length - 1,
    filled: (row) => rowAt(row).filled,
    distinct: (row) => rowAt(row).distinct,
    headed: (row) => rowAt(row).headings >= FEWEST_HEADINGS,
    text,
    shown(row, column) {
      reach.add(row);
      return shownAt(sheet, row, column);
    },
    blank: (row, column) => text(row, column) === "" && isText(value(row, column)),
    figure(row, column) {
      const typed = text(row, column);
      if (typed === "" && typeof value(row, column) === "number") return true;
      // A formula that shows a text is a linked label; one that shows nothing yet will show a figure.
      return typed === "" || typed.startsWith("#") ? formula(row, column) : DIGITS.test(typed);
    },
    formula,
  };
}

/** A row of the sheet, worked out once, when it is first asked about: each kind of table is looked for in each row. */
interface Row {
  readonly texts: readonly string[];
  readonly filled: readonly number[];
  readonly distinct: readonly number[];
  /** How many cells hold a known heading. */
  readonly headings: number;
}

const NO_ROW: Row = { texts: [], filled: [], distinct: [], headings: 0 };

function readRow(cells: readonly CellValue[], left: number, isHeading: (text: string) => boolean): Row {
  const texts = cells.map((value) => (typeof value === "string" ? foldText(value) : ""));
  const filled: number[] = [];
  let headings = 0;
  for (let index = 0; index < texts.length; index += 1) {
    const text = texts[index] ?? "";
    if (text === "" && isText(cells[index] ?? null)) continue;
    filled.push(left + index);
    if (text !== "" && isHeading(text)) headings += 1;
  }
  return { texts, filled, distinct: distinctOf(texts, filled, left), headings };
}

function distinctOf(texts: readonly string[], filled: readonly number[], left: number): readonly number[] {
  const isOther = (column: number, index: number): boolean => {
    const text = texts[column - left];
    return text === "" || text !== texts[(filled[index - 1] ?? -1) - left];
  };
  return filled.every(isOther) ? filled : filled.filter(isOther);
}

const isText = (value: CellValue): boolean => typeof value !== "number" && typeof value !== "boolean";

/** The part of a sheet in these columns, from the first row on: everything else is blank. */
export function windowOf(view: SheetView, { top, left, right }: Rect): SheetView {
  const isSeen = (row: number, column: number): boolean => row >= top && column >= left && column <= right;
  const filled = (row: number): readonly number[] => view.filled(row).filter((column) => isSeen(row, column));
  return {
    ...view,
    top: Math.max(view.top, top),
    left: Math.max(view.left, left),
    right: Math.min(view.right, right),
    rowEnd: (row) => (row < top ? left - 1 : Math.min(view.rowEnd(row), right)),
    filled,
    distinct: (row) => withoutRepeats(view, row, filled(row)),
    text: (row, column) => (isSeen(row, column) ? view.text(row, column) : ""),
    shown: (row, column) => (isSeen(row, column) ? view.shown(row, column) : ""),
    blank: (row, column) => !isSeen(row, column) || view.blank(row, column),
    figure: (row, column) => isSeen(row, column) && view.figure(row, column),
    formula: (row, column) => isSeen(row, column) && view.formula(row, column),
  };
}

const PERCENT_FORMAT = /^0(?:\.(0+))?%$/;

function shownAt(sheet: Sheet, row: number, column: number): string {
  const value = valueAt(sheet, row, column);
  if (value === null) return "";
  if (typeof value !== "number") return String(value).trim();
  const format = formatAt(sheet, row, column);
  const percent = PERCENT_FORMAT.exec(format);
  if (percent !== null) return `${(value * 100).toFixed(percent[1]?.length ?? 0)}%`;
  return isDateFormat(format) && value >= FIRST_DATE ? dateShown(value) : String(value);
}

/** Excel's number of 1990-01-01: what is less is hardly a date. */
const FIRST_DATE = 32_874;
/** Days from 0000-03-01 to Excel's day 0: with March as first month, the day of leap years is the last of all. */
const DAYS_BEFORE = 693_899;
const [DAYS_OF_YEAR, DAYS_OF_4, DAYS_OF_100, DAYS_OF_400] = [365, 1460, 36_524, 146_097];

/** The day that Excel counts by this number, from 1900 on. */
function dateShown(serial: number): string {
  const days = Math.floor(serial) + DAYS_BEFORE;
  const centuries4 = Math.floor(days / DAYS_OF_400);
  const rest = days - centuries4 * DAYS_OF_400;
  const years = Math.floor((rest - Math.floor(rest / DAYS_OF_4) + Math.floor(rest / DAYS_OF_100) - Math.floor(rest / (DAYS_OF_400 - 1))) / DAYS_OF_YEAR);
  const dayOfYear = rest - (DAYS_OF_YEAR * years + Math.floor(years / 4) - Math.floor(years / 100));
  // Five months from March on have 153 days.
  const month = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * month + 2) / 5) + 1;
  const year = centuries4 * 400 + years + (month < 10 ? 0 : 1);
  return `${String(year)}年${String(month < 10 ? month + 3 : month - 9)}月${String(day)}日`;
}

/** Rows of the view, from top to bottom. */
export function rowsOf({ top, bottom }: SheetView): readonly number[] {
  return Array.from({ length: Math.max(0, bottom - top + 1) }, (_, index) => top + index);
}

/** Columns of a row that show something, from left to right. */
export function filledColumns(view: SheetView, row: number, left: number, right: number): readonly number[] {
  const all = view.filled(row);
  return isWithin(all, left, right) ? all : all.filter((column) => column >= left && column <= right);
}

/** The same without cells that repeat the text at their left: a merged cell may have been filled into each of its cells. */
export function distinctColumns(view: SheetView, row: number, left: number, right: number): readonly number[] {
  const all = view.filled(row);
  return isWithin(all, left, right) ? view.distinct(row) : withoutRepeats(view, row, filledColumns(view, row, left, right));
}

/** Most tables are as wide as their sheet. */
function isWithin(columns: readonly number[], left: number, right: number): boolean {
  return columns.length === 0 || ((columns[0] ?? 0) >= left && (columns.at(-1) ?? 0) <= right);
}

function withoutRepeats(view: SheetView, row: number, columns: readonly number[]): readonly number[] {
  return columns.filter((column, index) => {
    const text = view.text(row, column);
    return text === "" || text !== view.text(row, columns[index - 1] ?? -1);
  });
}
