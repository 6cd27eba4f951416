import type { CellRef } from "../grid";
import type { Matchers } from "./matchers";
import type { TitleMatch } from "./titles";
import { departmentInTitle, readInfo, unitAt, yearInTitle, type TableInfo } from "./info";
import { distinctColumns, filledColumns, type SheetView } from "./view";

/** What stands above a heading. */
export interface Masthead extends TableInfo {
  readonly title: { readonly at: CellRef; readonly match: TitleMatch | undefined } | null;
  /** First row of the table. */
  readonly top: number;
  /** Columns that the lines above the heading use. */
  readonly left: number;
  readonly right: number;
}

export interface MastheadInput {
  readonly view: SheetView;
  readonly matchers: Matchers;
  /** First and last row of the heading. */
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** Cells of tables already found. */
  readonly isTaken: (at: CellRef) => boolean;
}

/** How far above its heading a title may stand, and how many blank rows in a row may lie between. */
const HIGHEST = 8;
const WIDEST_GAP = 2;
/** A merged title may begin left of the first column that was recognised. */
const OUTDENT = 2;

/** Looks upwards from a heading for the title, and reads the lines between. */
export function readMasthead(input: MastheadInput): Masthead {
  const { view, top, right } = input;
  const left = outdented(input);
  // A unit may stand right of the last column, unless another table begins there.
  const beside = isHeaded(input, right + 1) ? right : right + 1;
  const title = titleAbove(input, left);
  const first = title === null ? topOfInfo(input, left) : title.at.row + 1;
  const rows = Array.from({ length: Math.max(0, top - first) }, (_, index) => first + index);
  const info = readInfo(view, rows, left, beside);
  const used = rows.flatMap((row) => filledColumns(view, row, left, beside));
  return {
    title,
    top: title?.at.row ?? first,
    left: Math.min(input.left, title?.at.column ?? input.left, ...used),
    right: Math.max(right, title?.at.column ?? right, ...used),
    unit: info.unit ?? unitBeside(input, title?.at) ?? unitFurtherRight(input, rows, beside),
    year: info.year ?? located(title?.at, (at) => yearInTitle(view, at)),
    department: info.department ?? located(title?.at, (at) => departmentInTitle(view, at)),
  };
}

/** Beyond a column without a heading, what is headed is another table. */
function outdented(input: MastheadInput): number {
  const { view, left, top, isTaken } = input;
  const isOther = (column: number): boolean => isTaken({ row: top, column }) || (column < left - 1 && isHeaded(input, column) && !isHeaded(input, column + 1));
  let first = left;
  while (first > view.left && first > left - OUTDENT && !isOther(first - 1)) first -= 1;
  return first;
}

function isHeaded({ view, top, bottom }: MastheadInput, column: number): boolean {
  for (let row = top; row <= bottom; row += 1) if (!view.blank(row, column)) return true;
  return false;
}

function located<T>(at: CellRef | undefined, read: (at: CellRef) => T | undefined): { readonly value: T; readonly at: CellRef } | null {
  const value = at === undefined ? undefined : read(at);
  return at === undefined || value === undefined ? null : { value, at };
}

/** The nearest known title; else the nearest line above that looks like one. */
function titleAbove({ view, matchers, top, right, isTaken }: MastheadInput, left: number): Masthead["title"] {
  let blanks = 0;
  let fallback: CellRef | undefined;
  for (let row = top - 1; row >= Math.max(view.top, top - HIGHEST); row -= 1) {
    const filled = distinctColumns(view, row, left, right);
    if (filled.some((column) => isTaken({ row, column }))) break;
    if (filled.length === 0) {
      blanks += 1;
      if (blanks > WIDEST_GAP) break;
      continue;
    }
    blanks = 0;
    if (filled.filter((column) => view.figure(row, column)).length > 2) break;
    for (const column of filled) {
      const match = matchers.titles.match(view.text(row, column));
      if (match !== undefined) return { at: { row, column }, match };
    }
    const [column] = filled;
    if (filled.length === 1 && column !== undefined && looksLikeTitle(view.text(row, column))) fallback ??= { row, column };
  }
  return fallback === undefined ? null : { at: fallback, match: undefined };
}

const LIKE_A_TITLE = /^[^。;:]{2,50}(?:表|情况|预算|一览)(?:\([^()]*\))?$/u;
/** `公开01表`, `预算05表`, `附表3`: the number beside a title, or above it. */
const TABLE_NUMBER = /^[^\d]{0,8}\d+(?:-\d+)?表?$/u;

function looksLikeTitle(text: string): boolean {
  return LIKE_A_TITLE.test(text) && !TABLE_NUMBER.test(text);
}

/** Without a title, the lines right above the heading that state unit, year or department. */
function topOfInfo({ view, top, right, isTaken }: MastheadInput, left: number): number {
  let first = top;
  for (let row = top - 1; row >= Math.max(view.top, top - 3); row -= 1) {
    const filled = filledColumns(view, row, left, right);
    const info = readInfo(view, [row], left, right);
    if (filled.some((column) => isTaken({ row, column })) || (info.unit ?? info.year ?? info.department) === null) break;
    first = row;
  }
  return first;
}

/** How far right of the last column that is known a unit may stand. */
const FURTHEST = 12;

/** The unit at the end of a line above columns that the table has besides, as long as nothing else is headed there. */
function unitFurtherRight(input: MastheadInput, rows: readonly number[], from: number): TableInfo["unit"] {
  const { view, right, matchers, isTaken } = input;
  for (let column = from + 1; column <= Math.min(view.right, right + FURTHEST); column += 1) {
    const isOther = rows.some((row) => isTaken({ row, column }) || matchers.titles.match(view.text(row, column)) !== undefined);
    if (isOther || (!isHeaded(input, column - 1) && isHeaded(input, column))) return null;
    for (const row of rows) {
      const value = unitAt(view, { row, column });
      if (value !== undefined) return { value, at: { row, column } };
    }
  }
  return null;
}

/** The unit in the title or in a heading: `价值（金额单位：万元）`. */
function unitBeside({ view, top, bottom, left, right }: MastheadInput, title: CellRef | undefined): TableInfo["unit"] {
  const cells: CellRef[] = title === undefined ? [] : [title];
  for (let row = top; row <= bottom; row += 1) for (let column = left; column <= right; column += 1) cells.push({ row, column });
  for (const at of cells) {
    const value = unitAt(view, at);
    if (value !== undefined) return { value, at };
  }
  return null;
}
