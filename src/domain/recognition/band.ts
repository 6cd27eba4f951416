import type { CellRef, Rect } from "../grid";
import type { ColumnType } from "../spec";
import { foldHeader, LEVELS_OF_CODES } from "./matchers";
import type { HeaderMatch } from "./match-columns";
import type { Territory } from "./territory";
import { filledColumns, type SheetView } from "./view";

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
  /** The lowest of its own texts; "" without any. */
  readonly lowest: string;
  /** All its own texts as one: what repeats them is the same heading. */
  readonly whole: string;
  /** What may name it, the best first. */
  readonly names: readonly string[];
  /** Texts over this column and others, of which it may be a part. */
  readonly spans: readonly string[];
  /** The year that the column's own heading, or one spanning it, begins with: `2025年预算数`. */
  readonly year: number | undefined;
}

/** Headings take up to four rows; one blank spacer row may be among them. */
export const TALLEST = 4;

/** Where headings are looked for. */
export interface BandSearch {
  readonly view: SheetView;
  readonly territory: Territory;
}

/** The bands that a heading with this row may be: every run of rows around it that holds texts only. */
export function bandsAround({ view, territory }: BandSearch, row: number, left: number, right: number): readonly Band[] {
  const bands: Band[] = [];
  for (let top = row; top > row - TALLEST && top >= view.top && isHeading(view, top, left, right); top -= 1) {
    for (let bottom = row; bottom < top + TALLEST && bottom <= view.bottom && isHeading(view, bottom, left, right); bottom += 1) {
      bands.push(bandOf({ view, territory }, { top, bottom, left, right }));
    }
  }
  return bands;
}

/** These rows as a heading, whatever they hold. */
export function bandOf({ view, territory }: BandSearch, { top, bottom, left, right }: Rect): Band {
  // What belongs to a table found before is no heading of this one.
  const read = (at: CellRef): string => (territory.isTaken(at) ? "" : view.text(at.row, at.column));
  return { top, bottom, columns: columnsOf(read, top, bottom, left, right) };
}

function isHeading(view: SheetView, row: number, left: number, right: number): boolean {
  for (let column = left; column <= right; column += 1) if (view.figure(row, column)) return false;
  return true;
}

/** A figure that is not there: such a row is one of the table's, not of its heading. */
const DASHES = /^[-‐‑‒–—―─━ー－/]+$/u;

/**
 * Whether the row below the band still belongs to the heading: texts only, and none in the columns of codes and labels
 * but what is repeated there (小计, 人员经费 and 公用经费 under 基本支出).
 */
export function isContinued(view: SheetView, band: Band, { left, right, sections }: HeaderMatch): boolean {
  const row = band.bottom + 1;
  if (row > view.bottom || !isHeading(view, row, left, right)) return false;
  const measures = sections.flatMap(({ spec, columns }) => spec.columns.flatMap(({ key, type }) => (MEASURES.has(type) ? (columns.get(key) ?? []) : [])));
  const labels = sections.flatMap(({ columns }) => [...columns.values()]).filter((column) => !measures.includes(column));
  const isOwn = (column: number): boolean => !view.blank(row, column) && view.text(row, column) !== view.text(band.bottom, column) && !LEVELS_OF_CODES.has(view.text(row, column));
  if (labels.length === 0 || labels.some(isOwn)) return false;
  const texts = filledColumns(view, row, Math.min(...measures), right).filter((column) => !DASHES.test(view.text(row, column)));
  return texts.some((column) => view.text(row, column) !== view.text(band.bottom, column));
}

const MEASURES: ReadonlySet<ColumnType> = new Set(["amount", "quantity", "rate"]);

function columnsOf(read: (at: CellRef) => string, top: number, bottom: number, left: number, right: number): readonly BandColumn[] {
  const over: string[] = new Array<string>(bottom - top + 1).fill("");
  const years: (number | undefined)[] = [];
  const columns: BandColumn[] = [];
  for (let column = left; column <= right; column += 1) {
    const own: string[] = [];
    const above: string[] = [];
    const divided = new Set<string>();
    for (let row = top; row <= bottom; row += 1) {
      const text = foldHeader(read({ row, column }));
      if (text !== "") {
        own.push(text);
        over[row - top] = text;
        years[row - top] = yearOf(read({ row, column }));
        if (isDivided(read, { row, column }, bottom)) divided.add(text);
      } else if (over[row - top] !== "") above.push(over[row - top] ?? "");
    }
    const year = years.filter((one) => one !== undefined).at(-1);
    columns.push({ column, own, over: [...own.slice(0, -1), ...above], year, ...namesOf(own, above, divided) });
  }
  return columns;
}

/** What the first column under a heading says that spans several, when it is their sum. */
const WHOLE = new Set(["小计", "合计", "金额"]);
/** What is contained in a column beside it, and the unit above the heading. */
const NO_PART = /^其中|^(?:金额)?单位:/u;

/**
 * A column is named by its lowest text, by all its texts together, by an upper one. 小计 under 基本支出 is 基本支出; the
 * other columns under it divide it, and none of them is the whole. `divided`: its texts that stand over the next column
 * too, where that one has a text of its own below.
 */
function namesOf(own: readonly string[], above: readonly string[], divided: ReadonlySet<string>): Pick<BandColumn, "lowest" | "whole" | "names" | "spans"> {
  const lowest = own.at(-1) ?? "";
  const upper = own.slice(0, -1).reverse();
  const names = WHOLE.has(lowest) ? [...upper, lowest] : [lowest, own.join(""), ...upper.filter((text) => !divided.has(text))];
  const spans = NO_PART.test(lowest) ? [] : [...upper.filter((text) => divided.has(text)), ...above.filter((text) => !own.includes(text))];
  return { lowest, whole: own.join("|"), names, spans };
}

/** Whether a text stands over two columns that each have another text below it; filled cells of a merged area repeat it. */
function isDivided(read: (at: CellRef) => string, { row, column }: CellRef, bottom: number): boolean {
  const text = read({ row, column });
  const parts = [column, ...(isSpanned(read({ row, column: column + 1 }), text) ? [column + 1] : []), ...(read({ row, column: column - 1 }) === text ? [column - 1] : [])];
  return parts.length > 1 && parts.every((part) => hasOther(read, { row: row + 1, column: part }, bottom, text));
}

const isSpanned = (next: string, text: string): boolean => next === "" || next === text;

function hasOther(read: (at: CellRef) => string, { row, column }: CellRef, bottom: number, than: string): boolean {
  for (let below = row; below <= bottom; below += 1) {
    const text = read({ row: below, column });
    if (text !== "" && text !== than) return true;
  }
  return false;
}

function yearOf(heading: string): number | undefined {
  const year = /^((?:19|20)\d{2})年/u.exec(heading)?.[1];
  return year === undefined ? undefined : Number(year);
}
