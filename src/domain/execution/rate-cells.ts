import { absolute, amount, compare, isPercentFormat, subtract, ZERO } from "../amount";
import { formatAt, valueAt, type Rect, type Sheet } from "../grid";
import type { ExecutionLine } from "../narrative/lines";
import type { ExecutionColumns } from "./columns";

/** Where a table holds its rates as numbers. */
export interface RateCells {
  /** One column, from the first told project to the last. */
  readonly area: Rect;
  /** What 100 % is in these cells. */
  readonly full: 1 | 100;
}

/** The cells of the rates of projects; null when none holds a number, or when some hold 0.6 and others 60. */
export function rateCells(lines: readonly ExecutionLine[], { rate: column }: ExecutionColumns, sheet: Sheet): RateCells | null {
  const scales = new Set(lines.flatMap((line) => scaleOf(line, column, sheet) ?? []));
  const [full, other] = scales;
  if (full === undefined || other !== undefined) return null;
  const rows = lines.map(({ executedAt }) => executedAt.row);
  const [top, bottom] = [rows.reduce((one, row) => Math.min(one, row)), rows.reduce((one, row) => Math.max(one, row))];
  return { area: { top, bottom, left: column, right: column }, full };
}

/** Which of both brings the figure nearer to the rate of the row; 0 says nothing, and neither does a row without a budget. */
function scaleOf({ budget, executed, executedAt: { row } }: ExecutionLine, column: number, sheet: Sheet): 1 | 100 | undefined {
  const value = valueAt(sheet, row, column);
  if (typeof value !== "number" || value === 0) return undefined;
  if (isPercentFormat(formatAt(sheet, row, column))) return 1;
  const product = amount(value).times(budget);
  const [asShare, asPercent] = [subtract(product, executed), subtract(product, executed.times(100))].map(absolute);
  if (compare(budget, ZERO) <= 0 || asShare === undefined || asPercent === undefined) return undefined;
  return compare(asPercent, asShare) < 0 ? 100 : 1;
}
