import type { CellRef } from "../grid";
import type { Band } from "./band";
import type { Masthead } from "./masthead";
import type { HeaderMatch } from "./match-columns";
import { filledColumns, type SheetView } from "./view";

export interface FinalAccountsInput {
  readonly view: SheetView;
  readonly band: Band;
  readonly match: HeaderMatch;
  readonly masthead: Masthead;
  /** Cells of tables already found. */
  readonly isTaken: (at: CellRef) => boolean;
}

const FINAL_ACCOUNTS = /决算/u;
const BUDGET = /预算/u;
/** How far above the heading a title may stand. */
const HIGHEST = 8;

/**
 * Whether a table with the headings of a budget table is one of final accounts (决算), which has other figures: its
 * title, a line above it, its sheet or the columns that would be read say so.
 */
export function isOfFinalAccounts({ view, band, match, masthead, isTaken }: FinalAccountsInput): boolean {
  const title = masthead.title === null ? "" : view.text(masthead.title.at.row, masthead.title.at.column);
  if (FINAL_ACCOUNTS.test(title) || readsFinalAccounts(band, match)) return true;
  if (masthead.title?.match !== undefined && BUDGET.test(title)) return false;
  if (FINAL_ACCOUNTS.test(view.sheet.name) || besideFinalAccounts(view, band, match)) return true;
  for (let row = band.top - 1; row >= Math.max(view.top, band.top - HIGHEST); row -= 1) {
    const filled = filledColumns(view, row, match.left, match.right);
    if (filled.some((column) => isTaken({ row, column }))) return false;
    if (filled.some((column) => FINAL_ACCOUNTS.test(view.text(row, column)))) return true;
  }
  return false;
}

/** A column of last year's final accounts beside those of the budget is only for comparison. */
function readsFinalAccounts(band: Band, { sections }: HeaderMatch): boolean {
  const read = new Set(sections.flatMap(({ columns }) => [...columns.values()]));
  return band.columns.some(({ column, own, over }) => read.has(column) && [...own, ...over].some((text) => FINAL_ACCOUNTS.test(text)));
}

/** Budget and final accounts side by side under one heading, without a title that says which of them is meant. */
function besideFinalAccounts(view: SheetView, { top, bottom }: Band, { right }: HeaderMatch): boolean {
  for (let row = top; row <= bottom; row += 1) if (FINAL_ACCOUNTS.test(view.text(row, right + 1))) return true;
  return false;
}

/** The last column of a table of final accounts: its columns follow each other without a gap. */
export function lastColumnOf(view: SheetView, { top, bottom }: Band, right: number): number {
  const isHeaded = (column: number): boolean => Array.from({ length: bottom - top + 1 }, (_, index) => top + index).some((row) => !view.blank(row, column));
  let last = right;
  while (last < view.right && isHeaded(last + 1)) last += 1;
  return last;
}
