import type { CellRef, CellValue, Sheet, WorkbookSnapshot } from "../../src/domain/grid";
import { BLANK, type Block, type Cell } from "./block";

/** A block and where its first cell goes. */
export interface Placed {
  readonly sheet: string;
  readonly block: Block;
  readonly at: CellRef;
}

/** A workbook, and where the published figures went. */
export interface LaidOut {
  readonly snapshot: WorkbookSnapshot;
  /** By `Cell.figure`. */
  readonly places: ReadonlyMap<string, { readonly sheet: string; readonly at: CellRef }>;
}

/** Puts blocks on sheets, which are named in the order of their first blocks. */
export function place(placed: readonly Placed[]): LaidOut {
  const names = [...new Set(placed.map(({ sheet }) => sheet))];
  const places = placed.flatMap(({ sheet, block, at }) => block.rows.flatMap(({ cells }, row) => cells.flatMap(({ figure }, column) =>
    (figure === undefined ? [] : [[figure, { sheet, at: { row: at.row + row, column: at.column + column } }] as const]))));
  return { snapshot: { sheets: names.map((name) => sheetOf(name, placed.filter(({ sheet }) => sheet === name))) }, places: new Map(places) };
}

/** The sheet with another value in one of its cells; formulas and formats stay. */
export function withValue(sheet: Sheet, { row, column }: CellRef, value: CellValue): Sheet {
  const { origin } = sheet;
  return { ...sheet, values: sheet.values.map((cells, at) => (at === row - origin.row ? cells.map((cell, index) => (index === column - origin.column ? value : cell)) : cells)) };
}

function sheetOf(name: string, placed: readonly Placed[]): Sheet {
  const origin = { row: Math.min(...placed.map(({ at }) => at.row)), column: Math.min(...placed.map(({ at }) => at.column)) };
  const grid: (Cell[] | undefined)[] = [];
  for (const { block, at } of placed) {
    block.rows.forEach(({ cells }, row) => {
      const line = (grid[at.row - origin.row + row] ??= []);
      cells.forEach((cell, column) => (line[at.column - origin.column + column] = cell));
    });
  }
  const width = grid.reduce((widest, cells) => Math.max(widest, cells?.length ?? 0), 0);
  const all = <T>(pick: (cell: Cell) => T): T[][] => Array.from(grid, (cells) => Array.from({ length: width }, (_, column) => pick(cells?.[column] ?? BLANK)));
  return { name, visibility: "visible", origin, values: all(({ value }) => value), formulas: new Map(), formats: all(({ format }) => format) };
}
