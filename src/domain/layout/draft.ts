import type { CellContent, CellStyle, SheetPlan } from "../edits";
import type { CellRef, Rect } from "../grid";

/** Collects a sheet part by part, all of it in coordinates of the sheet; one draft per plan, never kept. */
export interface SheetDraft {
  readonly width: number;
  /** The first cell; nothing lies above or left of it. */
  readonly origin: CellRef;
  /** The last column. */
  readonly right: number;
  put(row: number, column: number, content: CellContent): void;
  /** Puts the content into the block's first cell and merges the block when it is more than one cell. */
  span(area: Rect, content: CellContent): void;
  style(area: Rect, style: CellStyle): void;
  height(row: number, points: number): void;
  finish(rest: Omit<SheetPlan, "origin" | "contents" | "merges" | "styles" | "rowHeights">): SheetPlan;
}

const A1: CellRef = { row: 0, column: 0 };

/** An empty draft of that many columns from `origin` on; rows come as they are needed. */
export function draftSheet(width: number, origin: CellRef = A1): SheetDraft {
  const contents: CellContent[][] = [];
  const merges: Rect[] = [];
  const styles: { area: Rect; style: CellStyle }[] = [];
  const heights = new Map<number, number>();

  const rowAt = (row: number): CellContent[] => {
    while (contents.length <= row - origin.row) contents.push(new Array<CellContent>(width).fill(null));
    return contents[row - origin.row] ?? [];
  };
  const put = (row: number, column: number, content: CellContent): void => {
    rowAt(row)[column - origin.column] = content;
  };

  return {
    width,
    origin,
    right: origin.column + width - 1,
    put,
    span(area, content) {
      put(area.top, area.left, content);
      rowAt(area.bottom);
      if (area.top !== area.bottom || area.left !== area.right) merges.push(area);
    },
    style(area, style) {
      rowAt(area.bottom);
      styles.push({ area, style });
    },
    height(row, points) {
      heights.set(row, points);
    },
    finish: (rest) => ({
      ...rest,
      origin,
      contents,
      merges,
      styles,
      rowHeights: [...heights].map(([row, height]) => ({ row, height })).sort((a, b) => a.row - b.row),
    }),
  };
}

/** The block of a row from one column to another, inclusive. */
export function rowBlock(row: number, left: number, right: number, bottom: number = row): Rect {
  return { top: row, left, bottom, right };
}
