import type ExcelJS from "exceljs";
import { rectToA1 } from "../../domain/grid/address";
import type { CellDocument, LineDocument, SheetDocument } from "./model";
import { argb } from "./colours";
import { toFileFormula } from "./functionNames";
import { EXCEL_COLUMN_POINTS, EXCEL_ROW_POINTS } from "./lines";
import { toHeaderFooter, toPageSetup } from "./page";
import { columnWidth } from "./units";

/**
 * Fills an ExcelJS worksheet with what ExcelJS writes rightly: cells, merges, sizes, panes, page set-up. The rest goes
 * into the part afterwards (`patchSheet.ts`).
 */
export function writeSheet(worksheet: ExcelJS.Worksheet, sheet: SheetDocument, styles: readonly Partial<ExcelJS.Style>[], active: boolean): void {
  worksheet.state = STATES[sheet.visibility];
  if (sheet.tabColor !== undefined) worksheet.properties.tabColor = { argb: argb(sheet.tabColor) };
  worksheet.views = [toView(sheet, active)];
  worksheet.pageSetup = toPageSetup(sheet.page ?? {});
  worksheet.headerFooter = toHeaderFooter(sheet.page ?? {});
  writeLines(sheet.columns, EXCEL_COLUMN_POINTS, (column, size, hidden) => {
    const target = worksheet.getColumn(column + 1);
    target.width = columnWidth(size);
    target.hidden = hidden;
  });
  // ExcelJS forgets a hidden row without cells unless it has a height.
  writeLines(sheet.rows, EXCEL_ROW_POINTS, (row, size, hidden) => Object.assign(worksheet.getRow(row + 1), { height: size, hidden }));
  for (const [row, cells] of Object.entries(sheet.cells)) {
    const target = worksheet.getRow(Number(row) + 1);
    for (const [column, cell] of Object.entries(cells)) writeCell(target.getCell(Number(column) + 1), cell, styles);
  }
  // A page break stands below a row, the model names the row that begins the page.
  for (const row of sheet.page?.rowBreaks ?? []) worksheet.getRow(row).addPageBreak();
  for (const area of sheet.merges) worksheet.mergeCellsWithoutStyle(rectToA1(area));
}

const STATES = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

/** A line of size 0 is a hidden one; a hidden line without a size gets the default, so that it can be shown again. */
function writeLines(lines: Readonly<Record<number, LineDocument>>, usual: number, write: (at: number, size: number, hidden: boolean) => void): void {
  for (const [at, { size, hidden = false }] of Object.entries(lines)) {
    if (size !== undefined || hidden) write(Number(at), size || usual, hidden || size === 0);
  }
}

function toView({ freeze, showGridlines }: SheetDocument, active: boolean): ExcelJS.WorksheetView {
  const frozen = freeze && (freeze.rows > 0 || freeze.columns > 0);
  const view = {
    ...(frozen ? { state: "frozen", xSplit: freeze.columns, ySplit: freeze.rows } : { state: "normal" }),
    showGridLines: showGridlines,
    // Without it Excel opens with two tabs selected, and typing goes into both.
    ...(active && { tabSelected: true }),
  };
  return view as unknown as ExcelJS.WorksheetView;
}

function writeCell(target: ExcelJS.Cell, cell: CellDocument, styles: readonly Partial<ExcelJS.Style>[]): void {
  const style = cell.style === undefined ? undefined : styles[cell.style];
  if (style) target.style = style;
  const result = toValue(cell.value);
  if (cell.formula !== undefined) target.value = { formula: toFileFormula(cell.formula), result } as ExcelJS.CellFormulaValue;
  else if (result !== undefined && result !== "") target.value = result as ExcelJS.CellValue;
}

function toValue(value: CellDocument["value"]): unknown {
  if (typeof value === "string") return escapeControls(value);
  return typeof value === "number" && !Number.isFinite(value) ? { error: "#NUM!" } : value;
}

/**
 * XML cannot hold control characters, and reads a carriage return as a line feed: the file writes them as `_x000D_`,
 * and what only looks like that with an escaped underscore.
 */
function escapeControls(text: string): string {
  return text
    .replace(/_(?=x[0-9A-F]{4}_)/gi, "_x005F_")
    .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, (character) =>
      `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
}
