import type { LineSpec } from "../spec";

/** Where the fixed rows of the sections side by side stand. */
export interface LineLayout {
  readonly count: number;
  /** Offset of a line from the first row of the body. */
  row(lines: readonly LineSpec[], index: number): number;
}

/**
 * 收支 tables print their two sides so that 合计 faces 合计 and 总计 faces 总计: each side is cut before its first sum and
 * before its last row, and each of the three parts is as long as the longer side's.
 */
export function alignLines(sides: readonly (readonly LineSpec[])[]): LineLayout {
  const heads = Math.max(0, ...sides.map(headOf));
  const middles = Math.max(0, ...sides.map((lines) => lines.length - headOf(lines) - 1));
  return {
    count: heads + middles + 1,
    row(lines, index) {
      if (index === lines.length - 1) return heads + middles;
      return index < headOf(lines) ? index : heads + index - headOf(lines);
    },
  };
}

function headOf(lines: readonly LineSpec[]): number {
  const first = lines.findIndex(({ sum }) => sum !== undefined);
  return first === -1 ? lines.length - 1 : Math.min(first, lines.length - 1);
}
