import { Direction, type ICellData, type IObjectMatrixPrimitiveType, type Nullable } from "@univerjs/core";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColByRangeCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  RemoveWorksheetMergeMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from "@univerjs/sheets";
import type { AreaDocument } from "../../xlsx/document/model";
import { isWholeColumns, isWholeRows } from "./a1";
import { fromRange, sizeOf, toRange } from "./area";
import type { Book } from "./book";

/** Merged cells, and cells that move because others are put in or taken out. References in formulas move along. */
export class Structure {
  readonly #book: Book;

  constructor(book: Book) {
    this.#book = book;
  }

  /** Merged areas that share at least a cell with `area`. */
  merges(sheetId: string, area: AreaDocument): AreaDocument[] {
    const { startRow, endRow, startColumn, endColumn } = toRange(area);
    const overlapping = this.#book.merges(sheetId).filter((merge) =>
      merge.startRow <= endRow && merge.endRow >= startRow && merge.startColumn <= endColumn && merge.endColumn >= startColumn);
    return overlapping.map(fromRange);
  }

  /** Merges an area; merged areas it overlaps are dissolved. Contents are left as they are. */
  merge(sheetId: string, area: AreaDocument): void {
    this.unmerge(sheetId, area);
    this.#book.putMerge(sheetId, toRange(area));
  }

  /** Dissolves all merged areas that share a cell with `area`. */
  unmerge(sheetId: string, area: AreaDocument): void {
    const ranges = this.merges(sheetId, area).map(toRange);
    if (ranges.length > 0) this.#book.mutate(RemoveWorksheetMergeMutation, { subUnitId: sheetId, ranges });
  }

  /** Puts empty cells in place of the area, whose cells move down or right. */
  async insert(sheetId: string, area: AreaDocument, direction: "Down" | "Right"): Promise<void> {
    const range = toRange(area);
    const { rows, columns } = sizeOf(area);
    this.#reach(sheetId, area);
    if (isWholeRows(area)) {
      const cellValue = this.#stylesAbove(sheetId, area);
      await this.#book.command(InsertRowByRangeCommand, { subUnitId: sheetId, range: this.#clip(sheetId, area), direction: Direction.UP, cellValue });
    } else if (isWholeColumns(area)) {
      const cellValue = this.#stylesBefore(sheetId, area);
      await this.#book.command(InsertColByRangeCommand, { subUnitId: sheetId, range: this.#clip(sheetId, area), direction: Direction.LEFT, cellValue });
    } else if (direction === "Down") {
      this.#extend(sheetId, rows, 0);
      await this.#onActive(sheetId, () => this.#book.command(InsertRangeMoveDownCommand, { range }));
    } else {
      this.#extend(sheetId, 0, columns);
      await this.#onActive(sheetId, () => this.#book.command(InsertRangeMoveRightCommand, { range }));
    }
  }

  /** Takes the area out; cells below move up or cells on the right move left. */
  async remove(sheetId: string, area: AreaDocument, direction: "Up" | "Left"): Promise<void> {
    const range = toRange(area);
    const { rows, columns } = sizeOf(area);
    this.#reach(sheetId, area);
    if (isWholeRows(area)) {
      await this.#book.command(RemoveRowByRangeCommand, { subUnitId: sheetId, range: this.#clip(sheetId, area) });
      this.#extend(sheetId, rows, 0);
    } else if (isWholeColumns(area)) {
      await this.#book.command(RemoveColByRangeCommand, { subUnitId: sheetId, range: this.#clip(sheetId, area) });
      this.#extend(sheetId, 0, columns);
    } else {
      const command = direction === "Up" ? DeleteRangeMoveUpCommand : DeleteRangeMoveLeftCommand;
      await this.#onActive(sheetId, () => this.#book.command(command, { range }));
    }
  }

  /** Univer's commands for parts of a sheet know only the active sheet. */
  async #onActive(sheetId: string, act: () => Promise<void>): Promise<void> {
    const workbook = this.#book.workbook;
    const active = workbook.getActiveSheet();
    const target = this.#book.sheet(sheetId);
    if (active !== target) workbook.setActiveSheet(target);
    await act();
    if (active !== target) workbook.setActiveSheet(active);
  }

  #clip(sheetId: string, area: AreaDocument): ReturnType<typeof toRange> {
    const sheet = this.#book.peek(sheetId);
    return toRange({
      top: area.top,
      left: area.left,
      bottom: Math.min(area.bottom, sheet.getRowCount() - 1),
      right: Math.min(area.right, sheet.getColumnCount() - 1),
    });
  }

  /** Makes sure that Univer's sheet, which has an end, holds the bounded sides of the area. */
  #reach(sheetId: string, area: AreaDocument): void {
    const sheet = this.#book.sheet(sheetId);
    this.#extend(
      sheetId,
      isWholeColumns(area) ? 0 : Math.max(0, area.bottom + 1 - sheet.getRowCount()),
      isWholeRows(area) ? 0 : Math.max(0, area.right + 1 - sheet.getColumnCount()),
    );
  }

  #extend(sheetId: string, rows: number, columns: number): void {
    const sheet = this.#book.peek(sheetId);
    if (rows > 0) this.#book.mutate(SetWorksheetRowCountMutation, { subUnitId: sheetId, rowCount: sheet.getRowCount() + rows });
    if (columns > 0) {
      this.#book.mutate(SetWorksheetColumnCountMutation, { subUnitId: sheetId, columnCount: sheet.getColumnCount() + columns });
    }
  }

  #matrix(sheetId: string): Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>> {
    return this.#book.sheet(sheetId).getCellMatrix().getMatrix();
  }

  /** Inserted rows look like the row above them, as in Excel. */
  #stylesAbove(sheetId: string, area: AreaDocument): IObjectMatrixPrimitiveType<ICellData> {
    if (area.top === 0) return {};
    const above = this.#matrix(sheetId)[area.top - 1] ?? {};
    const styles = Object.entries(above).flatMap(([column, cell]) => (cell?.s ? [[Number(column), cell.s] as const] : []));
    const matrix: IObjectMatrixPrimitiveType<ICellData> = {};
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (const [column, s] of styles) (matrix[row] ??= {})[column] = { s };
    }
    return matrix;
  }

  /** Inserted columns look like the column before them. */
  #stylesBefore(sheetId: string, area: AreaDocument): IObjectMatrixPrimitiveType<ICellData> {
    if (area.left === 0) return {};
    const matrix: IObjectMatrixPrimitiveType<ICellData> = {};
    for (const [row, line] of Object.entries(this.#matrix(sheetId))) {
      const s = line[area.left - 1]?.s;
      if (!s) continue;
      for (let column = area.left; column <= area.right; column += 1) (matrix[Number(row)] ??= {})[column] = { s };
    }
    return matrix;
  }
}
