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

function blocks(cells: readonly CellRef[]): readonly Rect[] {
  const rows = join(distinct(cells).map(({ row, column }) => ({ top: row, left: column, bottom: row, right: column })), besides);
  const columns = join([...rows].sort((a, b) => a.left - b.left || a.top - b.top), below);
  return [...columns].sort((a, b) => a.top - b.top || a.left - b.left);
}

function distinct(cells: readonly CellRef[]): readonly CellRef[] {
  const byKey = new Map(cells.map((cell) => [`${String(cell.row)},${String(cell.column)}`, cell]));
  return [...byKey.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

function join(areas: readonly Rect[], touch: (first: Rect, next: Rect) => boolean): readonly Rect[] {
  const joined: Rect[] = [];
  for (const area of areas) {
    const last = joined.at(-1);
    if (last !== undefined && touch(last, area)) joined[joined.length - 1] = { ...last, bottom: area.bottom, right: area.right };
    else joined.push(area);
  }
  return joined;
}

function besides(first: Rect, next: Rect): boolean {
  return first.top === next.top && next.left === first.right + 1;
}

function below(first: Rect, next: Rect): boolean {
  return first.left === next.left && first.right === next.right && next.top === first.bottom + 1;
}
