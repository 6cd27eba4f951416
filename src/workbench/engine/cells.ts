import { CellValueType, type ICellData, type IObjectMatrixPrimitiveType, type IRange, type Nullable } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { AreaDocument, StyleDocument } from "../../xlsx/document/model";
import { fromRange, sizeOf } from "./area";
import type { Book } from "./book";
import { displayText, ERRORS, parseInput } from "./input";
import { compact } from "./records";
import { replaceMissingSheets } from "./missingSheets";
import { extrasOfCell, readStyle, writeStyle, type CellExtras } from "./styles";

/** A cell's value as `Range.values` gives it: `""` when empty, an error as its text. */
export type CellValue = string | number | boolean;

/** What to put into a cell. A `text` is not parsed; `input` is, as if it were typed. */
export type Content =
  | { readonly kind: "input"; readonly input: CellValue }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "error"; readonly error: string };

/** Contents and styles of the cells of all sheets. */
export class Cells {
  readonly #book: Book;
  readonly #formulas: FormulaDataModel;

  constructor(book: Book) {
    this.#book = book;
    this.#formulas = book.injector.get(FormulaDataModel);
  }

  /** The value, `""` when there is none. */
  value(sheetId: string, row: number, column: number): CellValue {
    const cell = this.#cell(sheetId, row, column) ?? this.#spilled(sheetId, row, column);
    return valueOf(cell);
  }

  /** The formula with its `=`; undefined when the cell has none. */
  formula(sheetId: string, row: number, column: number): string | undefined {
    const cell = this.#cell(sheetId, row, column);
    if (!cell?.f && !cell?.si) return undefined;
    const written = extrasOfCell(cell)?.written;
    if (written !== undefined) return written;
    if (!cell.si) return cell.f ?? undefined;
    return this.#formulas.getFormulaStringByCell(row, column, sheetId, this.#book.unitId) ?? undefined;
  }

  /** The text shown. */
  text(sheetId: string, row: number, column: number): string {
    const value = this.value(sheetId, row, column);
    return value === "" ? "" : displayText(value, this.style(sheetId, row, column).numberFormat);
  }

  /** The style, without what it has in common with an untouched cell. */
  style(sheetId: string, row: number, column: number): StyleDocument {
    const cell = this.#book.peek(sheetId).getCellMatrix().getValue(row, column);
    return this.#styleOf(cell);
  }

  /** Puts a content into a cell; formats it too when the text itself says how (a date, a percentage). */
  write(sheetId: string, row: number, column: number, content: Content): void {
    const old = this.#book.peek(sheetId).getCellMatrix().getValue(row, column);
    const style = this.#styleOf(old);
    const next = this.#contentFor(content, style.numberFormat);
    const extras = keepExtras(extrasOfCell(old), next.written);
    const restyled = next.numberFormat !== undefined && style.numberFormat === undefined;
    this.#book.put(sheetId, row, column, {
      ...next.cell,
      si: null,
      p: null,
      ...(extras === undefined ? {} : { custom: extras }),
      ...(restyled ? { s: { n: { pattern: next.numberFormat as string } } } : {}),
    });
  }

  /** Empties cells, keeping their styles. */
  clear(sheetId: string, area: AreaDocument): void {
    this.forEachUsed(sheetId, area, (row, column) => this.write(sheetId, row, column, { kind: "input", input: "" }));
  }

  /** Gives every cell of the area a style made from the one it has. Cells that look alike are asked for once. */
  restyle(sheetId: string, area: AreaDocument, change: (old: StyleDocument) => StyleDocument): void {
    const known = new Map<string, ICellData>();
    this.#restyleCells(sheetId, area, (old) => {
      const key = typeof old?.s === "object" && old.s !== null ? undefined : `${old?.s ?? ""} ${JSON.stringify(old?.custom ?? "")}`;
      const found = key === undefined ? undefined : known.get(key);
      if (found !== undefined) return found;
      const made = restyledCell(old, change(this.#styleOf(old)));
      if (key !== undefined) known.set(key, made);
      return made;
    });
  }

  /** Gives every cell of the area a style of its own. */
  restyleEach(sheetId: string, area: AreaDocument, change: (old: StyleDocument, row: number, column: number) => StyleDocument): void {
    this.#restyleCells(sheetId, area, (old, row, column) => restyledCell(old, change(this.#styleOf(old), row, column)));
  }

  /** Visits every cell of the area that holds anything, a style being enough. */
  forEachUsed(sheetId: string, area: AreaDocument, visit: (row: number, column: number) => void): void {
    const rows = this.#book.contents(sheetId).getCellMatrix().getMatrix() as Record<string, Record<string, unknown>>;
    for (const row of lineNumbers(rows, area.top, area.bottom)) {
      for (const column of lineNumbers(rows[row] ?? {}, area.left, area.right)) visit(row, column);
    }
  }

  /** The smallest area that holds all cells in use within `within`; null when there is none. */
  usedArea(sheetId: string, within: AreaDocument, valuesOnly: boolean): AreaDocument | null {
    let used: AreaDocument | null = null;
    const extend = (row: number, column: number): void => {
      if (valuesOnly && this.value(sheetId, row, column) === "" && this.formula(sheetId, row, column) === undefined) return;
      if (!valuesOnly && !this.#hasAnything(sheetId, row, column)) return;
      used = used === null
        ? { top: row, bottom: row, left: column, right: column }
        : { top: Math.min(used.top, row), bottom: Math.max(used.bottom, row), left: Math.min(used.left, column), right: Math.max(used.right, column) };
    };
    this.forEachUsed(sheetId, within, extend);
    this.#forEachSpilled(sheetId, within, extend);
    return used;
  }

  #restyleCells(sheetId: string, area: AreaDocument, make: (old: Nullable<ICellData>, row: number, column: number) => ICellData): void {
    const matrix = this.#book.sheet(sheetId).getCellMatrix();
    const cellValue: IObjectMatrixPrimitiveType<ICellData> = {};
    for (let row = area.top; row <= area.bottom; row += 1) {
      const line: Record<number, ICellData> = (cellValue[row] = {});
      for (let column = area.left; column <= area.right; column += 1) {
        const old = matrix.getValue(row, column);
        line[column] = keepType(old, make(old, row, column));
      }
    }
    this.#book.restyle(sheetId, cellValue);
  }

  #hasAnything(sheetId: string, row: number, column: number): boolean {
    const cell = this.#cell(sheetId, row, column);
    return cell !== null && cell !== undefined && (valueOf(cell) !== "" || Boolean(cell.f ?? cell.si ?? cell.s));
  }

  #contentFor(content: Content, cellFormat: string | undefined): { cell: ICellData; written?: string; numberFormat?: string } {
    if (content.kind === "text") return { cell: literal(content.text) };
    if (content.kind === "error") return { cell: literal(content.error) };
    if (typeof content.input !== "string") return { cell: literal(content.input) };
    const parsed = parseInput(content.input, cellFormat);
    if (parsed.kind === "empty") return { cell: { v: null, t: null, f: null } };
    if (parsed.kind === "formula") {
      const f = replaceMissingSheets(parsed.formula, (name) => Boolean(this.#book.workbook.getSheetBySheetName(name)));
      return { cell: { f, v: null, t: null }, ...(f === parsed.formula ? {} : { written: parsed.formula }) };
    }
    return { cell: literal(parsed.value), ...(parsed.numberFormat === undefined ? {} : { numberFormat: parsed.numberFormat }) };
  }

  #styleOf(cell: Nullable<ICellData>): StyleDocument {
    if (!cell) return {};
    const style = typeof cell.s === "string" ? this.#book.workbook.getStyles().get(cell.s) : cell.s;
    return readStyle(style, extrasOfCell(cell));
  }

  #cell(sheetId: string, row: number, column: number): Nullable<ICellData> {
    return this.#book.sheet(sheetId).getCellMatrix().getValue(row, column);
  }

  /** Cells filled by a formula elsewhere live in the formula model, not in the sheet. */
  #spilled(sheetId: string, row: number, column: number): Nullable<ICellData> {
    return this.#formulas.getArrayFormulaCellData()[this.#book.unitId]?.[sheetId]?.[row]?.[column];
  }

  /** The areas that formulas of more than one result fill, the cells with the formulas included. */
  spills(sheetId: string): AreaDocument[] {
    const rows = (this.#formulas.getArrayFormulaRange()[this.#book.unitId]?.[sheetId] ?? {}) as Record<string, Record<string, IRange>>;
    return Object.values(rows).flatMap((line) => Object.values(line).map(fromRange)).filter((area) => sizeOf(area).cells > 1);
  }

  #forEachSpilled(sheetId: string, area: AreaDocument, visit: (row: number, column: number) => void): void {
    const rows = (this.#formulas.getArrayFormulaCellData()[this.#book.unitId]?.[sheetId] ?? {}) as Record<string, Record<string, unknown>>;
    for (const row of lineNumbers(rows, area.top, area.bottom)) {
      for (const column of lineNumbers(rows[row] ?? {}, area.left, area.right)) visit(row, column);
    }
  }
}

function restyledCell(old: Nullable<ICellData>, style: StyleDocument): ICellData {
  const { s, extras } = writeStyle(style);
  const written = extrasOfCell(old)?.written;
  const custom = written === undefined ? extras : { ...extras, written };
  return { s, custom: Object.keys(custom).length === 0 ? null : custom };
}

function valueOf(cell: Nullable<ICellData>): CellValue {
  const value = cell?.v;
  if (value === undefined || value === null) return linkLabel(cell);
  if (cell?.t === CellValueType.BOOLEAN) return value === true || value === 1 || value === "1" || value === "TRUE";
  return value;
}

/** What HYPERLINK shows: Univer keeps it as a text with marks in it, not as a value. */
function linkLabel(cell: Nullable<ICellData>): string {
  return cell?.p?.body?.dataStream.replace(/[\u0000-\u001f]/g, "") ?? "";
}

function literal(value: CellValue): ICellData {
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN, f: null };
  return { v: value, t: typeof value === "number" ? CellValueType.NUMBER : CellValueType.STRING, f: null };
}

/** Without it Univer turns a text of digits into a number when it loses the format of texts; in Excel a format changes no content. */
function keepType(old: Nullable<ICellData>, restyled: ICellData): ICellData {
  return old?.t === undefined || old.t === null ? restyled : { ...restyled, t: old.t };
}

/** The custom data of a cell after a new content; undefined when there is nothing to change, null to take it away. */
function keepExtras(old: CellExtras | undefined, written: string | undefined): CellExtras | null | undefined {
  if (old === undefined && written === undefined) return undefined;
  const extras = compact<CellExtras>({ ...old, written });
  return Object.keys(extras).length === 0 ? null : extras;
}

/** Up to so many lines are asked for one by one, instead of going through all that a sheet has. */
const FEW_LINES = 200;

function lineNumbers(lines: Readonly<Record<string, unknown>>, first: number, last: number): number[] {
  if (last - first > FEW_LINES) return Object.keys(lines).map(Number).filter((line) => line >= first && line <= last);
  const few: number[] = [];
  for (let line = first; line <= last; line += 1) if (line in lines) few.push(line);
  return few;
}

/** Whether a value is one of Excel's errors. */
export function isError(value: CellValue): value is string {
  return typeof value === "string" && ERRORS.includes(value);
}
