import ExcelJS from "exceljs";
import { type CellValue, formulaKey, type Sheet, type WorkbookSnapshot } from "../domain/grid";

/** A file's workbook as the domain reads it: exactly what the pane reads from a live one. */
export function toSnapshot(workbook: ExcelJS.Workbook): WorkbookSnapshot {
  return { sheets: workbook.worksheets.map(toSheet) };
}

const VISIBILITY = { visible: "visible", hidden: "hidden", veryHidden: "very-hidden" } as const;

interface FilledCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula?: string;
  readonly format: string;
}

function toSheet(worksheet: ExcelJS.Worksheet): Sheet {
  const cells = filledCells(worksheet);
  const visibility = VISIBILITY[worksheet.state];
  if (cells.length === 0) {
    return { name: worksheet.name, visibility, origin: { row: 0, column: 0 }, values: [], formulas: new Map(), formats: "General" };
  }
  const origin = { row: least(cells, "row"), column: least(cells, "column") };
  const height = most(cells, "row") - origin.row + 1;
  const width = most(cells, "column") - origin.column + 1;
  const values = grid<CellValue>(height, width, null);
  const formats = grid(height, width, "General");
  const formulas = new Map<number, string>();
  for (const { row, column, value, formula, format } of cells) {
    values[row - origin.row]![column - origin.column] = value;
    formats[row - origin.row]![column - origin.column] = format;
    if (formula !== undefined) formulas.set(formulaKey(row, column), formula);
  }
  return { name: worksheet.name, visibility, origin, values, formulas, formats };
}

function grid<T>(height: number, width: number, fill: T): T[][] {
  return Array.from({ length: height }, () => new Array<T>(width).fill(fill));
}

function least(cells: readonly FilledCell[], side: "row" | "column"): number {
  return cells.reduce((least, cell) => Math.min(least, cell[side]), Infinity);
}

function most(cells: readonly FilledCell[], side: "row" | "column"): number {
  return cells.reduce((most, cell) => Math.max(most, cell[side]), -1);
}

function filledCells(worksheet: ExcelJS.Worksheet): FilledCell[] {
  const cells: FilledCell[] = [];
  worksheet.eachRow((line, row) => {
    line.eachCell((cell, column) => {
      const filled = filledCell(cell, row - 1, column - 1);
      if (filled !== undefined) cells.push(filled);
    });
  });
  return cells;
}

/** Undefined for a cell that holds nothing: blank, or covered by a merged area (ExcelJS repeats the anchor's value there). */
function filledCell(cell: ExcelJS.Cell, row: number, column: number): FilledCell | undefined {
  if (cell.type === ExcelJS.ValueType.Merge || cell.type === ExcelJS.ValueType.Null) return undefined;
  const format = cell.numFmt ?? "General";
  if (cell.type !== ExcelJS.ValueType.Formula) {
    const value = plainValue(cell.value);
    return value === null ? undefined : { row, column, value, format };
  }
  return { row, column, value: plainValue(cell.result), formula: `=${cell.formula}`, format };
}

/** A formula without a cached result has the value null: it was never calculated. */
function plainValue(value: ExcelJS.CellValue | undefined): CellValue {
  if (value === null || value === undefined) return null;
  if (typeof value !== "object") return value;
  if ("error" in value) return value.error;
  if ("richText" in value) return value.richText.map(({ text }) => text).join("");
  if ("text" in value) return plainValue(value.text as ExcelJS.CellValue);
  return null;
}
