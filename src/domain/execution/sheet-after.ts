import type { WriteEdit } from "../edits";
import { formulaKey, formatAt, valueAt, type CellValue, type Sheet } from "../grid";

/** The sheet as it will be with these edits, a formula showing what is predicted of it. */
export function sheetAfter(sheet: Sheet, edits: readonly WriteEdit[]): Sheet {
  if (edits.length === 0) return sheet;
  const area = areaOf(sheet, edits);
  const values = grown(area, (row, column) => valueAt(sheet, row, column));
  const formats = typeof sheet.formats === "string" && edits.every(({ after }) => after.numberFormat === undefined)
    ? sheet.formats
    : grown(area, (row, column) => formatAt(sheet, row, column));
  const formulas = new Map(sheet.formulas);

  for (const { at, after: { content, numberFormat }, predicted } of edits) {
    const isFormula = typeof content === "object" && content !== null;
    const row = values[at.row - area.top];
    if (row !== undefined) row[at.column - area.left] = isFormula ? predicted ?? null : content;
    if (isFormula) formulas.set(formulaKey(at.row, at.column), content.formula);
    else formulas.delete(formulaKey(at.row, at.column));
    const format = typeof formats === "string" ? undefined : formats[at.row - area.top];
    if (format !== undefined && numberFormat !== undefined) format[at.column - area.left] = numberFormat;
  }
  return { ...sheet, origin: { row: area.top, column: area.left }, values, formulas, formats };
}

interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

function areaOf({ origin, values }: Sheet, edits: readonly WriteEdit[]): Area {
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

function grown<T extends CellValue>({ top, left, bottom, right }: Area, read: (row: number, column: number) => T): T[][] {
  return Array.from({ length: bottom - top + 1 }, (_, row) => Array.from({ length: right - left + 1 }, (__, column) => read(top + row, left + column)));
}
