import { absolute, amount, compare, isPercentFormat, subtract, ZERO } from "../amount";
import { formatAt, valueAt, type CellRef, type Rect, type Sheet } from "../grid";
import type { ExecutionLine } from "../narrative/lines";

/** Where a table holds its rates as numbers. */
export interface RateCells {
  /** One column, from the first told project to the last. */
  readonly area: Rect;
  /** What 100 % is in these cells. */
  readonly full: 1 | 100;
}

/** The cells of the rates of projects, from their scales; null when none holds a number, or when some hold 0.6 and others 60. */
export function rateCells(cells: readonly CellRef[], scales: ReadonlySet<1 | 100>): RateCells | null {
  const [[full, other], [first]] = [[...scales], cells];
  if (full === undefined || other !== undefined || first === undefined) return null;
  const [top, bottom] = cells.reduce(([low, high], { row }) => [Math.min(low, row), Math.max(high, row)], [first.row, first.row]);
  return { area: { top, bottom, left: first.column, right: first.column }, full };
}

/** What 100 % is in the cell of a rate: which of both brings its figure nearer to the rate of the row. Null where nothing says so: a 0, no figure, no budget. */
export function rateScale({ budget, executed }: ExecutionLine, { row, column }: CellRef, sheet: Sheet): 1 | 100 | null {
  const value = valueAt(sheet, row, column);
  if (typeof value !== "number" || value === 0) return null;
  if (isPercentFormat(formatAt(sheet, row, column))) return 1;
  if (compare(budget, ZERO) <= 0) return null;
  const product = amount(value).times(budget);
  const [asShare, asPercent] = [absolute(subtract(product, executed)), absolute(subtract(product, executed.times(100)))];
  return compare(asPercent, asShare) < 0 ? 100 : 1;
}
