import { extent, formulaAt, valueAt, type Sheet } from "../grid";
import type { AmountTable } from "../recognition/recognised";

/**
 * The first of `count` rows below the table that hold nothing in the table's columns: directly below it, or with a
 * blank row between when something else stands there.
 */
export function freeRowsBelow({ area }: AmountTable, sheet: Sheet, count: number): number {
  const isFree = (row: number): boolean => {
    for (let column = area.left; column <= area.right; column += 1) {
      if (valueAt(sheet, row, column) !== null || formulaAt(sheet, row, column) !== undefined) return false;
    }
    return true;
  };
  const areFree = (from: number, rows: number): boolean => Array.from({ length: rows }, (_, offset) => from + offset).every(isFree);

  const below = area.bottom + 1;
  if (areFree(below, count)) return below;
  const end = Math.max(below, extent(sheet).lastRow) + 2;
  for (let row = below; row < end; row += 1) {
    if (areFree(row, count + 1)) return row + 1;
  }
  return end;
}
