import { BooleanNumber } from "@univerjs/core";
import type { CellDocument, LineDocument, SheetDocument, StyleDocument } from "../../xlsx/document/model";
import { MAX_COLUMNS, MAX_ROWS } from "../../domain/grid/address";
import { fromRange } from "./area";
import { isError, type Cells } from "./cells";
import { toPoints } from "./lines";
import type { Sheets } from "./sheets";

/** Collects styles and gives each a number; equal styles get the same. */
export class StyleTable {
  readonly styles: StyleDocument[] = [];
  readonly #numbers = new Map<string, number>();

  /** The number of a style; undefined for one that says nothing. */
  numberOf(style: StyleDocument): number | undefined {
    const key = JSON.stringify(style);
    if (key === "{}") return undefined;
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.styles.push(style) - 1;
      this.#numbers.set(key, number);
    }
    return number;
  }
}

/** One sheet as a document. Its styles go into `styles`. */
export function toSheetDocument(sheets: Sheets, cells: Cells, sheetId: string, styles: StyleTable): SheetDocument {
  const config = sheets.worksheet(sheetId).getConfig();
  const side = sheets.side(sheetId);
  const freeze = sheets.frozen(sheetId);
  const tabColor = sheets.tabColor(sheetId);
  return {
    name: sheets.name(sheetId),
    visibility: sheets.visibility(sheetId),
    ...(tabColor === "" ? {} : { tabColor }),
    showGridlines: sheets.showsGridlines(sheetId),
    cells: toCells(cells, sheetId, styles),
    merges: (config.mergeData ?? []).map(fromRange),
    columns: toLines(config.columnData, (column) => column.w),
    rows: toLines(config.rowData, (row) => row.h),
    ...(freeze.rows > 0 || freeze.columns > 0 ? { freeze } : {}),
    ...(Object.keys(side.page).length > 0 ? { page: side.page } : {}),
    ...(side.protection === undefined ? {} : { protection: side.protection }),
    validations: side.validations,
    conditionalFormats: side.conditionalFormats.map(({ id: _, ...format }, priority) => ({ ...format, priority })),
    hyperlinks: side.hyperlinks,
    ...(side.charts.length === 0 ? {} : { charts: side.charts.map(({ id: _, ...chart }) => chart) }),
    customProperties: side.customProperties,
  };
}

function toCells(cells: Cells, sheetId: string, styles: StyleTable): SheetDocument["cells"] {
  const matrix: Record<number, Record<number, CellDocument>> = {};
  const whole = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };
  cells.forEachUsed(sheetId, whole, (row, column) => {
    const value = cells.value(sheetId, row, column);
    const formula = cells.formula(sheetId, row, column);
    const style = styles.numberOf(cells.style(sheetId, row, column));
    if (value === "" && formula === undefined && style === undefined) return;
    (matrix[row] ??= {})[column] = {
      ...(value === "" && formula === undefined ? {} : { value: isError(value) ? { error: value } : value }),
      ...(formula === undefined ? {} : { formula }),
      ...(style === undefined ? {} : { style }),
    };
  });
  return matrix;
}

function toLines<T extends { readonly hd?: BooleanNumber }>(
  lines: Readonly<Record<number, T | undefined>> | undefined,
  size: (line: T) => number | undefined,
): Record<number, LineDocument> {
  const result: Record<number, LineDocument> = {};
  for (const [index, line] of Object.entries(lines ?? {})) {
    if (line === undefined || line === null) continue;
    const pixels = size(line);
    const hidden = line.hd === BooleanNumber.TRUE;
    if (pixels === undefined && !hidden) continue;
    result[Number(index)] = { ...(pixels === undefined ? {} : { size: toPoints(pixels) }), ...(hidden ? { hidden } : {}) };
  }
  return result;
}
