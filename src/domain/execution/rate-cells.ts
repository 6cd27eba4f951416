import { absolute, amount, compare, divide, isPercentFormat, parseAmount, subtract, ZERO } from "../amount";
import { formatAt, valueAt, type Rect, type Sheet } from "../grid";
import type { ExecutionLine } from "../narrative/lines";
import type { ExecutionColumns } from "./columns";

/** Where a table holds its rates as numbers. */
export interface RateCells {
  /** One column, from the first told row to the last. */
  readonly area: Rect;
  /** What 100 % is in these cells. */
  readonly full: 1 | 100;
}

const DECIMALS = 6;

/** The cells of the rates; null when none holds a number, or when some hold 0.6 and others 60. */
export function rateCells(lines: readonly ExecutionLine[], { rate: column }: ExecutionColumns, sheet: Sheet): RateCells | null {
  const scales = new Set(lines.flatMap((line) => scaleOf(line, column, sheet) ?? []));
  const [full, other] = scales;
  if (full === undefined || other !== undefined) return null;
  const rows = lines.map(({ executedAt }) => executedAt.row);
  const [top, bottom] = [rows.reduce((one, row) => Math.min(one, row)), rows.reduce((one, row) => Math.max(one, row))];
  return { area: { top, bottom, left: column, right: column }, full };
}

/** 0 says nothing of the scale. */
function scaleOf({ budget, executed, executedAt: { row } }: ExecutionLine, column: number, sheet: Sheet): 1 | 100 | undefined {
  const value = valueAt(sheet, row, column);
  const parsed = parseAmount(value);
  if (typeof value !== "number" || parsed.kind !== "amount" || compare(parsed.value, ZERO) === 0) return undefined;
  const share = divide(executed, budget, DECIMALS);
  if (isPercentFormat(formatAt(sheet, row, column)) || share === null) return 1;
  const [asShare, asPercent] = [amount(1), amount(100)].map((scale) => absolute(subtract(parsed.value, share.times(scale))));
  return asShare !== undefined && asPercent !== undefined && compare(asPercent, asShare) < 0 ? 100 : 1;
}
