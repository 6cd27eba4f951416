import ExcelJS from "exceljs";
import type { LoadedWorkbook } from "../openXlsx";
import type { CellDocument, StyleDocument } from "./model";
import { fromFileFormula } from "./functionNames";

export type Cells = Record<number, Record<number, CellDocument>>;

/** What reading the cells of a sheet brings to light besides them. */
export interface ReadCells {
  readonly cells: Cells;
  /** Some text had parts formatted differently. */
  readonly hasRichText: boolean;
  /** Some formula was entered as an array formula, which the model cannot tell from others. */
  readonly hasArrays: boolean;
}

/**
 * The cells of a worksheet that hold something or look like something. Cells below a merged area keep their format
 * (borders), never a value. Array formulas come out as a formula in the first cell and its results in the others.
 */
export function readCells(
  worksheet: ExcelJS.Worksheet,
  { index, cellFormatOf }: LoadedWorkbook,
  formats: readonly (StyleDocument | undefined)[],
): ReadCells {
  const cells: Cells = {};
  let hasRichText = false;
  let hasArrays = false;
  for (const { number, cells: models } of (worksheet.model as unknown as { rows: readonly RowModel[] }).rows) {
    for (const model of models) {
      const format = model.style ? cellFormatOf(model.style) : 0;
      const shift = index.date1904 && isDate(formats[format]?.numberFormat) ? DAYS_FROM_1900_TO_1904 : 0;
      const cell = { ...readContent(model, shift), ...(formats[format] && { style: format }) };
      hasArrays ||= model.shareType === "array";
      hasRichText ||= model.type === ExcelJS.ValueType.RichText;
      if (Object.keys(cell).length > 0) (cells[number - 1] ??= {})[columnOf(model.address)] = cell;
    }
  }
  return { cells, hasRichText, hasArrays };
}

interface RowModel {
  readonly number: number;
  readonly cells: readonly CellModel[];
}

interface CellModel {
  readonly address: string;
  readonly type: ExcelJS.ValueType;
  readonly value?: unknown;
  readonly formula?: string;
  readonly shareType?: string;
  readonly result?: unknown;
  readonly style?: object;
}

/** The Mac's old calendar begins four years and a day later. */
const DAYS_FROM_1900_TO_1904 = 1462;

function columnOf(address: string): number {
  let column = 0;
  for (const letter of address) {
    if (letter >= "A") column = column * 26 + letter.charCodeAt(0) - 64;
  }
  return column - 1;
}

function readContent(model: CellModel, shift: number): CellDocument {
  if (model.type === ExcelJS.ValueType.Merge || model.type === ExcelJS.ValueType.Null) return {};
  if (model.type !== ExcelJS.ValueType.Formula) return withValue(model.value, shift);
  return { formula: `=${fromFileFormula(model.formula ?? "")}`, ...withValue(model.result, shift) };
}

function withValue(value: unknown, shift: number): CellDocument {
  if (value === undefined || value === null) return {};
  if (typeof value === "number") return { value: shift === 0 ? value : value + shift };
  if (typeof value === "string" || typeof value === "boolean") return { value };
  if (isRich(value)) return { value: value.richText.map(({ text }) => text ?? "").join("") };
  return { value: { error: String((value as ExcelJS.CellErrorValue).error) } };
}

function isRich(value: object): value is { richText: readonly { text?: string }[] } {
  return "richText" in value;
}

/** Whether a number in this format is shown as a date or a time of day. */
export function isDate(format = "General"): boolean {
  const bare = format.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "");
  return /[ymdhs]/i.test(bare.replace(/General/gi, ""));
}
