import type { CellRef, Rect } from "../grid";

/** Collects cells, e.g. those to be filled in. */
export interface CellCollection {
  add(row: number, column: number): void;
  delete(row: number, column: number): void;
  has(row: number, column: number): boolean;
  /** The same cells as few rectangles, top to bottom, none over another. */
  areas(): readonly Rect[];
}

/** An empty collection. */
export function collectCells(): CellCollection {
  const cells = new Map<number, Set<number>>();
  return {
    add(row, column) {
      cells.set(row, (cells.get(row) ?? new Set()).add(column));
    },
    delete(row, column) {
      cells.get(row)?.delete(column);
    },
    has: (row, column) => cells.get(row)?.has(column) ?? false,
    areas: () => areasOf([...cells].flatMap(([row, columns]) => [...columns].map((column) => ({ row, column })))),
  };
}

/** Runs of neighbours in a row, and equal runs of neighbouring rows together. */
function areasOf(cells: readonly CellRef[]): readonly Rect[] {
  const open = new Map<string, { top: number; left: number; bottom: number; right: number }>();
  const areas: Rect[] = [];
  for (const run of runsOf(cells)) {
    const key = `${String(run.left)}:${String(run.right)}`;
    const above = open.get(key);
    if (above?.bottom === run.top - 1) {
      above.bottom = run.top;
      continue;
    }
    const area = { ...run };
    open.set(key, area);
    areas.push(area);
  }
  return areas;
}

function runsOf(cells: readonly CellRef[]): readonly Rect[] {
  const runs: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const { row, column } of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const last = runs.at(-1);
    if (last?.top === row && last.right === column - 1) last.right = column;
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  return runs;
}
