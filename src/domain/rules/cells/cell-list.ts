import { rectToA1 } from "../../grid";
import type { CellRef, Rect } from "../../grid";
import type { Place } from "../../validation";

/** The cells as places of one sheet. */
export function places(sheet: string, cells: readonly CellRef[]): readonly Place[] {
  return cells.map((at) => ({ sheet, at }));
}

/** Addresses for a message, one a line, each cell once, neighbours as one block: `C5:C8`, `C10`; with their sheet where it is told. */
export function addressList(cells: readonly CellRef[], sheet?: string): string {
  const prefix = sheet === undefined ? "" : `${sheet}!`;
  return blocks(cells).map((block) => `${prefix}${rectToA1(block)}`).join("\n");
}

/** A text of the sheet for a message, in one line: several lines are several values there. */
export function oneLine(text: string): string {
  return WHITE.test(text) ? text.trim().replace(/\s*\n\s*/g, " ").replace(/\s/g, " ") : text;
}

const WHITE = /\s/;

/** A block that still grows. */
type Block = { -readonly [Side in keyof Rect]: Rect[Side] };

/** Neighbours of a row together, then blocks of the same columns one below the other; by their first row, then column. */
function blocks(cells: readonly CellRef[]): readonly Rect[] {
  const found: Block[] = [];
  const lastFrom = new Map<number, Block>();
  for (const run of runs(cells)) {
    const above = lastFrom.get(run.left);
    if (above?.right === run.right && above.bottom === run.top - 1) above.bottom = run.top;
    else {
      found.push(run);
      lastFrom.set(run.left, run);
    }
  }
  return found;
}

/** Row by row, from left to right. */
function runs(cells: readonly CellRef[]): readonly Block[] {
  const found: Block[] = [];
  for (const { row, column } of isInOrder(cells) ? cells : [...cells].sort(byPlace)) {
    const last = found.at(-1);
    if (last?.top === row && column <= last.right + 1) last.right = column;
    else found.push({ top: row, left: column, bottom: row, right: column });
  }
  return found;
}

/** As rules come upon them, row by row: most need no sorting. */
function isInOrder(cells: readonly CellRef[]): boolean {
  return cells.every((cell, index) => index === 0 || byPlace(cells[index - 1] ?? cell, cell) <= 0);
}

function byPlace(one: CellRef, other: CellRef): number {
  return one.row - other.row || one.column - other.column;
}
