import ExcelJS from "exceljs";
import { fromA1, rectFromA1, MAX_COLUMNS, MAX_ROWS } from "../domain/grid/address";
import { err, ok, type Result } from "../domain/result";
import { EMPTY_RESULT, packForExcelJs, revealNumberFormat } from "./forExcelJs";
import { moveFormula } from "./formulas";
import { openParts, type XlsxParts } from "./openParts";
import { repairSheet } from "./repairSheet";
import { readWorkbookIndex, type WorkbookIndex } from "./workbookIndex";
import { startTags } from "./xml";
import { DEFAULT_XLSX_LIMITS, type XlsxError, type XlsxLimits } from "./xlsxError";

export type { XlsxError, XlsxLimits } from "./xlsxError";

/**
 * Opens the bytes of an .xlsx (or .xlsm) file whose origin is unknown. Runs in Node and in the browser.
 *
 * The workbook holds worksheets (names, order, visibility), cells with their values, formulas and cached results,
 * styles, merges, sizes and page set-up. It differs from what ExcelJS alone gives: dates are serial numbers as the file
 * stores them, never Date objects; `cell.formula` of a shared formula is translated rightly; a cached empty text is
 * `""`, no cached result at all is `undefined`. Defined names, data validations, conditional formats, links and
 * drawings are left out.
 */
export async function openXlsx(
  bytes: Uint8Array,
  limits: XlsxLimits = DEFAULT_XLSX_LIMITS,
): Promise<Result<ExcelJS.Workbook, XlsxError>> {
  const parts = await openParts(bytes, limits);
  if (!parts.ok) return parts;
  const loaded = await loadWorkbook(parts.value, limits);
  return loaded.ok ? ok(loaded.value.workbook) : loaded;
}

/** A workbook and what is needed to find, for a cell, its format in the styles part. */
export interface LoadedWorkbook {
  readonly workbook: ExcelJS.Workbook;
  /** The parts it was made of: those given, their sheets repaired. */
  readonly parts: XlsxParts;
  readonly index: WorkbookIndex;
  /** Index into `cellXfs` of the object that a cell has as `style`; unformatted cells have format 0. */
  readonly cellFormatOf: (style: object) => number;
}

/** As `openXlsx`, from parts that already passed the guard. */
export async function loadWorkbook(
  given: XlsxParts,
  limits: XlsxLimits = DEFAULT_XLSX_LIMITS,
): Promise<Result<LoadedWorkbook, XlsxError>> {
  try {
    const index = readWorkbookIndex(given);
    if (index.sheets.length === 0) return err({ kind: "unreadable", cause: new Error("No worksheet") });
    for (const { path } of index.sheets) {
      const refused = refuseBySize(given.xml.get(path) ?? "", limits);
      if (refused) return err(refused);
    }
    const parts = repairSheets(given, index);
    const workbook = new ExcelJS.Workbook();
    // ExcelJS declares Node's Buffer and takes any byte array.
    await workbook.xlsx.load((await packForExcelJs(parts, index)) as unknown as ExcelJS.Buffer, { ignoreNodes: IGNORED });
    return ok({ workbook, parts, index, cellFormatOf: restore(workbook) });
  } catch (cause) {
    return err({ kind: "unreadable", cause });
  }
}

const IGNORED = [
  "dataValidations", "conditionalFormatting", "hyperlinks", "drawing", "picture", "tableParts", "autoFilter", "rowBreaks", "extLst",
];

function repairSheets(parts: XlsxParts, { sheets }: WorkbookIndex): XlsxParts {
  const repaired = sheets.map(({ path }) => [path, repairSheet(parts.xml.get(path) ?? "")] as const);
  return { ...parts, xml: new Map([...parts.xml, ...repaired]) };
}

/** ExcelJS loops over every row, column and merged cell up to the last, wherever the file says that is. */
function refuseBySize(sheet: string, limits: XlsxLimits): XlsxError | undefined {
  for (const { r } of startTags(sheet, "row")) {
    if (r !== undefined && !(Number(r) >= 1 && Number(r) <= MAX_ROWS)) return outside(`row ${r}`);
  }
  for (const { min = "0", max } of startTags(sheet, "col")) {
    if (Number.isNaN(Number(min)) || Number.isNaN(Number(max))) return outside(`columns ${min} to ${max}`);
  }
  let merged = 0;
  for (const { ref = "" } of startTags(sheet, "mergeCell")) {
    const area = rectFromA1(ref);
    if (area === undefined) continue;
    if (area.bottom >= MAX_ROWS || area.right >= MAX_COLUMNS) return outside(`merged area ${ref}`);
    merged += (area.bottom - area.top + 1) * (area.right - area.left + 1);
  }
  return merged > limits.mergedCells ? { kind: "too-large", what: "mergedCells", limit: limits.mergedCells } : undefined;
}

function outside(what: string): XlsxError {
  return { kind: "unreadable", cause: new Error(`Outside the sheet: ${what}`) };
}

/** Undoes in the loaded workbook what `packForExcelJs` did to the parts, and puts shared formulas right. */
function restore(workbook: ExcelJS.Workbook): LoadedWorkbook["cellFormatOf"] {
  const formats = new WeakMap<object, number>();
  for (const worksheet of workbook.worksheets) {
    restoreLines(worksheet, formats);
    for (const cell of cellsOf(worksheet)) {
      revealStyle(cell.style, formats);
      restoreValue(cell, worksheet);
    }
  }
  return (style) => formats.get(style) ?? 0;
}

function* cellsOf(worksheet: ExcelJS.Worksheet): Generator<ExcelJS.Cell> {
  for (const row of (worksheet as unknown as { readonly _rows: readonly (RowWithCells | undefined)[] })._rows) {
    for (const cell of row?._cells ?? []) if (cell) yield cell;
  }
}

/** The public iterators create every row and cell they pass; these arrays hold only what the file holds. */
interface RowWithCells {
  readonly _cells: readonly (ExcelJS.Cell | undefined)[];
}

function revealStyle(style: Partial<ExcelJS.Style>, formats: WeakMap<object, number>): void {
  const revealed = style.numFmt === undefined ? undefined : revealNumberFormat(style.numFmt);
  if (!revealed) return;
  formats.set(style, revealed.cellFormat);
  style.numFmt = revealed.numberFormat;
}

/** Columns share their style objects with cells, rows do not. */
function restoreLines(worksheet: ExcelJS.Worksheet, formats: WeakMap<object, number>): void {
  const lines = worksheet as unknown as {
    readonly _rows: readonly ({ style: Partial<ExcelJS.Style> } | undefined)[];
    readonly _columns: readonly { style: Partial<ExcelJS.Style> }[] | null;
  };
  for (const line of [...lines._rows, ...(lines._columns ?? [])]) if (line?.style) revealStyle(line.style, formats);
}

function restoreValue(cell: ExcelJS.Cell, worksheet: ExcelJS.Worksheet): void {
  if (cell.type === ExcelJS.ValueType.String && cell.value === EMPTY_RESULT) cell.value = "";
  if (cell.type !== ExcelJS.ValueType.Formula) return;
  const { formula, sharedFormula, shareType, result, ref } = cell.model as unknown as FormulaModel;
  const cached = result === EMPTY_RESULT ? "" : result;
  const own = sharedFormula === undefined ? formula : moved(sharedFormula, cell.address, worksheet);
  const value = own && { formula: own, result: cached, ...(shareType === "array" ? { ref, shareType } : {}) };
  // A formula element without text belongs to a data table: what it has is its value.
  cell.value = (value || cached) as ExcelJS.CellValue;
}

interface FormulaModel {
  readonly formula: string | undefined;
  /** Address of the cell that holds the formula this one shares. */
  readonly sharedFormula: string | undefined;
  readonly shareType: string | undefined;
  readonly result: unknown;
  readonly ref: string | undefined;
}

function moved(master: string, address: string, worksheet: ExcelJS.Worksheet): string | undefined {
  const from = fromA1(master);
  const to = fromA1(address);
  const formula = worksheet.getCell(master).formula;
  return from && to && formula ? moveFormula(formula, to.row - from.row, to.column - from.column) : undefined;
}
