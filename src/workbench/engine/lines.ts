import { BooleanNumber } from "@univerjs/core";
import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from "@univerjs/sheets";
import type { LineDocument } from "../../xlsx/document/model";
import type { Book } from "./book";
import { MAX_COLUMNS, MAX_ROWS } from "../../domain/grid/address";
import { toRange } from "./area";

/** Rows run down the sheet, columns across. */
export type Axis = "rows" | "columns";

/** Sizes of lines that say nothing of their own, in points. */
export const DEFAULT_SIZE: Readonly<Record<Axis, number>> = { rows: 15, columns: 48 };

const PIXELS_PER_POINT = 4 / 3;

/** Pixels of Univer's grid for a size in points. */
export function toPixels(points: number): number {
  return Math.round(points * PIXELS_PER_POINT * 100) / 100;
}

/** The reverse of {@link toPixels}. */
export function toPoints(pixels: number): number {
  return Math.round((pixels / PIXELS_PER_POINT) * 100) / 100;
}

/** Widths of columns, heights of rows, and which of them are hidden. */
export class Lines {
  readonly #book: Book;

  constructor(book: Book) {
    this.#book = book;
  }

  /** Size in points and visibility of one line. */
  get(sheetId: string, axis: Axis, index: number): Required<LineDocument> {
    const sheet = this.#book.peek(sheetId);
    if (axis === "rows") {
      const row = sheet.getRowManager().getRow(index);
      const height = row?.h ?? (row?.ia === BooleanNumber.TRUE ? row.ah : undefined);
      return { size: height === undefined ? DEFAULT_SIZE.rows : toPoints(height), hidden: row?.hd === BooleanNumber.TRUE };
    }
    const column = sheet.getColumnManager().getColumn(index);
    return {
      size: column?.w === undefined ? DEFAULT_SIZE.columns : toPoints(column.w),
      hidden: column?.hd === BooleanNumber.TRUE,
    };
  }

  /** Sets the size of a run of lines, both ends included, in points. */
  resize(sheetId: string, axis: Axis, first: number, last: number, points: number): void {
    const ranges = [toRange(band(axis, first, last))];
    if (axis === "columns") {
      this.#book.mutate(SetWorksheetColWidthMutation, { subUnitId: sheetId, ranges, colWidth: toPixels(points) });
      return;
    }
    this.#book.mutate(SetWorksheetRowHeightMutation, { subUnitId: sheetId, ranges, rowHeight: toPixels(points) });
    this.#book.mutate(SetWorksheetRowIsAutoHeightMutation, { subUnitId: sheetId, ranges, autoHeightInfo: BooleanNumber.FALSE });
  }

  /** Hides or shows a run of lines. */
  hide(sheetId: string, axis: Axis, first: number, last: number, hidden: boolean): void {
    const ranges = [toRange(band(axis, first, last))];
    if (axis === "columns") this.#book.mutate(hidden ? SetColHiddenMutation : SetColVisibleMutation, { subUnitId: sheetId, ranges });
    else this.#book.mutate(hidden ? SetRowHiddenMutation : SetRowVisibleMutation, { subUnitId: sheetId, ranges });
  }
}

function band(axis: Axis, first: number, last: number): { top: number; left: number; bottom: number; right: number } {
  return axis === "rows"
    ? { top: first, bottom: last, left: 0, right: MAX_COLUMNS - 1 }
    : { top: 0, bottom: MAX_ROWS - 1, left: first, right: last };
}
