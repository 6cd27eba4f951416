import { BooleanNumber, CellValueType, LocaleType } from "@univerjs/core";
import type { ICellData, IColumnData, IRowData, IStyleData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import type { CellDocument, LineDocument, SheetDocument, WorkbookDocument } from "../../xlsx/document/model";
import { toRange } from "./area";
import { DEFAULT_SIZE, toPixels } from "./lines";
import { replaceMissingSheets } from "./missingSheets";
import type { SheetSide } from "./side";
import { DEFAULT_FONT, writeStyle, type CellExtras } from "./styles";

/** A new workbook: one empty sheet. */
export const EMPTY_WORKBOOK: WorkbookDocument = {
  sheets: [{
    name: "Sheet1",
    visibility: "Visible",
    showGridlines: true,
    cells: {},
    merges: [],
    columns: {},
    rows: {},
    validations: [],
    conditionalFormats: [],
    hyperlinks: [],
    customProperties: {},
  }],
  activeSheet: 0,
  styles: [],
  names: [],
  customXmlParts: [],
  settings: {},
  properties: {},
  lost: [],
};

interface PreparedStyle {
  readonly s: IStyleData;
  readonly extras: CellExtras | null;
}

/** The part of a document that Univer holds, with `ids` for its sheets. */
export function toUniver(document: WorkbookDocument, ids: readonly string[]): Omit<IWorkbookData, "id"> {
  const styles = document.styles.map((style): PreparedStyle => {
    const { s, extras } = writeStyle(style);
    return { s: withoutNulls(s), extras: Object.keys(extras).length > 0 ? extras : null };
  });
  const names = new Set(document.sheets.map((sheet) => sheet.name.toLowerCase()));
  const exists = (name: string): boolean => names.has(name.toLowerCase());
  const sheets = document.sheets.map((sheet, index) => toWorksheet(sheet, ids[index] as string, styles, exists));
  return {
    name: "",
    appVersion: "",
    locale: LocaleType.ZH_CN,
    defaultStyle: { ff: DEFAULT_FONT.name, fs: DEFAULT_FONT.size },
    styles: Object.fromEntries(styles.map(({ s }, index) => [styleId(index), s])),
    sheetOrder: [...ids],
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  };
}

/** The rest of a sheet; formats get ids by `newId`. */
export function toSide(sheet: SheetDocument, newId: () => string): SheetSide {
  const byPriority = [...sheet.conditionalFormats].sort((a, b) => a.priority - b.priority);
  return {
    veryHidden: sheet.visibility === "VeryHidden",
    page: sheet.page ?? {},
    protection: sheet.protection,
    validations: sheet.validations,
    conditionalFormats: byPriority.map((format) => ({ ...format, id: newId() })),
    hyperlinks: sheet.hyperlinks,
    charts: (sheet.charts ?? []).map((chart) => ({ ...chart, id: newId() })),
    customProperties: sheet.customProperties,
    tables: [],
  };
}

/** What every sheet begins with. */
export function emptyWorksheet(id: string, name: string): Partial<IWorksheetData> & { id: string } {
  return {
    id,
    name,
    rowCount: 200,
    columnCount: 26,
    defaultRowHeight: toPixels(DEFAULT_SIZE.rows),
    defaultColumnWidth: toPixels(DEFAULT_SIZE.columns),
  };
}

function toWorksheet(
  sheet: SheetDocument,
  id: string,
  styles: readonly PreparedStyle[],
  exists: (name: string) => boolean,
): Partial<IWorksheetData> & { id: string } {
  const empty = emptyWorksheet(id, sheet.name);
  const cellData: Record<number, Record<number, ICellData>> = {};
  let [lastRow, lastColumn] = [0, 0];
  for (const [row, line] of Object.entries(sheet.cells)) {
    const target: Record<number, ICellData> = (cellData[Number(row)] = {});
    lastRow = Math.max(lastRow, Number(row));
    for (const [column, cell] of Object.entries(line)) {
      lastColumn = Math.max(lastColumn, Number(column));
      target[Number(column)] = toCell(cell, styles, exists);
    }
  }
  return {
    ...empty,
    ...(sheet.tabColor === undefined ? {} : { tabColor: sheet.tabColor }),
    hidden: sheet.visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    showGridlines: sheet.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rowCount: Math.max(empty.rowCount ?? 0, lastRow + 100),
    columnCount: Math.max(empty.columnCount ?? 0, lastColumn + 10),
    cellData,
    mergeData: sheet.merges.map(toRange),
    rowData: mapLines(sheet.rows, (line): IRowData => ({
      ...(line.size === undefined ? {} : { h: toPixels(line.size), ia: BooleanNumber.FALSE }),
      ...(line.hidden ? { hd: BooleanNumber.TRUE } : {}),
    })),
    columnData: mapLines(sheet.columns, (line): IColumnData => ({
      ...(line.size === undefined ? {} : { w: toPixels(line.size) }),
      ...(line.hidden ? { hd: BooleanNumber.TRUE } : {}),
    })),
    ...(sheet.freeze === undefined ? {} : { freeze: toFreeze(sheet.freeze) }),
  };
}

function toFreeze({ rows, columns }: { readonly rows: number; readonly columns: number }): IWorksheetData["freeze"] {
  return { startRow: rows > 0 ? rows : -1, startColumn: columns > 0 ? columns : -1, ySplit: rows, xSplit: columns };
}

function toCell(cell: CellDocument, styles: readonly PreparedStyle[], exists: (name: string) => boolean): ICellData {
  const style = cell.style === undefined ? undefined : styles[cell.style];
  const f = cell.formula === undefined ? undefined : replaceMissingSheets(cell.formula, exists);
  const extras: CellExtras = { ...style?.extras, ...(f === cell.formula ? {} : { written: cell.formula as string }) };
  return {
    ...toValue(cell.value),
    ...(f === undefined ? {} : { f }),
    ...(style === undefined ? {} : { s: styleId(cell.style as number) }),
    ...(Object.keys(extras).length > 0 ? { custom: extras } : {}),
  };
}

function toValue(value: CellDocument["value"]): ICellData {
  if (value === undefined) return {};
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  return { v: typeof value === "string" ? value : value.error, t: CellValueType.STRING };
}

function mapLines<T>(lines: Readonly<Record<number, LineDocument>>, convert: (line: LineDocument) => T): Record<number, T> {
  return Object.fromEntries(Object.entries(lines).map(([index, line]) => [index, convert(line)]));
}

function styleId(index: number): string {
  return `style${index}`;
}

function withoutNulls(style: IStyleData): IStyleData {
  const entries = Object.entries(style).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(entries.map(([key, value]) => [key, key === "bd" ? withoutNulls(value as IStyleData) : value]));
}
