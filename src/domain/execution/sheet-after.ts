import type { WriteEdit } from "../edits";
import { formulaKey, formatAt, valueAt, type CellValue, type Rect, type Sheet } from "../grid";

/** The sheet as it will be with these edits, a formula showing what is predicted of it. Rows without an edit are the same objects. */
export function sheetAfter(sheet: Sheet, edits: readonly WriteEdit[]): Sheet {
  if (edits.length === 0) return sheet;
  const area = areaOf(sheet, edits);
  const [height, width] = [area.bottom - area.top + 1, area.right - area.left + 1];
  const isAligned = sheet.origin.row === area.top && sheet.origin.column === area.left;
  const isFormatted = typeof sheet.formats !== "string" || edits.some(({ after }) => after.numberFormat !== undefined);
  const values = rowsOf(sheet.values, isAligned, height);
  const formats = rowsOf(typeof sheet.formats === "string" ? [] : sheet.formats, isAligned, isFormatted ? height : 0);
  const formulas = new Map(sheet.formulas);
  const touched = new Set(edits.map(({ at }) => at.row - area.top));
  for (let index = 0; index < height; index += 1) {
    const isSame = isAligned && !touched.has(index);
    if (!isSame) values[index] = Array.from({ length: width }, (_, column) => valueAt(sheet, area.top + index, area.left + column));
    if (isFormatted && (!isSame || typeof sheet.formats === "string")) formats[index] = Array.from({ length: width }, (_, column) => formatAt(sheet, area.top + index, area.left + column));
  }

  for (const edit of edits) write({ values, formats, formulas }, area, edit);
  return { ...sheet, origin: { row: area.top, column: area.left }, values, formulas, formats: isFormatted ? formats : sheet.formats };
}

interface Cells {
  readonly values: CellValue[][];
  readonly formats: string[][];
  readonly formulas: Map<number, string>;
}

function write({ values, formats, formulas }: Cells, { top, left }: Rect, { at, after: { content, numberFormat }, predicted }: WriteEdit): void {
  const isFormula = typeof content === "object" && content !== null;
  const [row, format] = [values[at.row - top], formats[at.row - top]];
  if (row !== undefined) row[at.column - left] = isFormula ? predicted ?? null : content;
  if (format !== undefined && numberFormat !== undefined) format[at.column - left] = numberFormat;
  if (isFormula) formulas.set(formulaKey(at.row, at.column), content.formula);
  else formulas.delete(formulaKey(at.row, at.column));
}

/** The rows to begin with; those that are changed are replaced by copies. */
function rowsOf<T>(rows: readonly (readonly T[])[], isAligned: boolean, height: number): T[][] {
  const kept = isAligned ? (rows.slice(0, height) as T[][]) : [];
  return [...kept, ...Array.from({ length: Math.max(0, height - kept.length) }, (): T[] => [])];
}

function areaOf({ origin, values }: Sheet, edits: readonly WriteEdit[]): Rect {
  const area = {
    top: origin.row,
    left: origin.column,
    bottom: origin.row + values.length - 1,
    right: origin.column + values.reduce((widest, row) => Math.max(widest, row.length), 0) - 1,
  };
  return edits.reduce(({ top, left, bottom, right }, { at }) => ({
    top: Math.min(top, at.row), left: Math.min(left, at.column), bottom: Math.max(bottom, at.row), right: Math.max(right, at.column),
  }), area);
}
