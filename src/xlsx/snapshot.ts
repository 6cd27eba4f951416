import ExcelJS from "exceljs";
import { type CellRef, type CellValue, contains, formulaKey, type Rect, rectFromA1, type Sheet, type WorkbookSnapshot } from "../domain/grid";

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
  /** The cells that the formula fills, if it is an array formula: what the others show is its, too. */
  readonly array?: { readonly area: Rect; readonly formula: string };
  readonly format: string;
}

/** Rows end with their last filled cell, and blank ones share one array: two cells far apart make no grid between them. */
function toSheet(worksheet: ExcelJS.Worksheet): Sheet {
  const cells = filledCells(worksheet);
  const origin = { row: least(cells, "row"), column: least(cells, "column") };
  const values = raggedGrid<CellValue>(cells, origin, null, ({ value }) => value);
  const formats = raggedGrid(cells, origin, "General", ({ format }) => format);
  const formulas = new Map<number, string>();
  const arrays = cells.flatMap(({ array }) => array ?? []);
  for (const { row, column, formula } of cells) {
    const own = formula ?? arrays.find(({ area }) => contains(area, { row, column }))?.formula;
    if (own !== undefined) formulas.set(formulaKey(row, column), own);
  }
  return { name: worksheet.name, visibility: VISIBILITY[worksheet.state], origin, values, formulas, formats };
}

/** The first row or column with a filled cell; 0 on a blank sheet. */
function least(cells: readonly FilledCell[], side: "row" | "column"): number {
  return cells.reduce((least, cell) => Math.min(least, cell[side]), cells[0]?.[side] ?? 0);
}

function raggedGrid<T>(cells: readonly FilledCell[], origin: CellRef, blank: T, content: (cell: FilledCell) => T): readonly (readonly T[])[] {
  const none: T[] = [];
  const rows: T[][] = [];
  for (const cell of cells) {
    const at = cell.row - origin.row;
    while (rows.length <= at) rows.push(none);
    const row = rows[at] === none ? (rows[at] = []) : (rows[at] ?? none);
    while (row.length < cell.column - origin.column) row.push(blank);
    row[cell.column - origin.column] = content(cell);
  }
  return rows;
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
  const formula = `=${cell.formula}`;
  const { ref, shareType } = cell.model as { readonly ref?: string; readonly shareType?: string };
  const area = shareType === "array" && ref !== undefined ? rectFromA1(ref) : undefined;
  return { row, column, value: plainValue(cell.result), formula, format, ...(area === undefined ? {} : { array: { area, formula } }) };
}

/** A formula without a cached result has the value null: it was never calculated. */
function plainValue(value: ExcelJS.CellValue | undefined): CellValue {
  if (value === null || value === undefined) return null;
  if (typeof value !== "object") return value;
  if ("error" in value) return value.error;
  if ("richText" in value) return value.richText.map(({ text }) => text).join("");
  if ("text" in value) return plainValue(value.text);
  return null;
}
