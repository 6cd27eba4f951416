import { formulaKey, fromA1, type CellValue, type Sheet, type WorkbookSnapshot } from "../../src/domain/grid";

export interface GridOptions {
  readonly name?: string;
  /** Address of the first cell; A1 unless told. */
  readonly at?: string;
  readonly formats?: readonly (readonly string[])[] | string;
  /** By A1 address, with the leading `=`. */
  readonly formulas?: Readonly<Record<string, string>>;
}

/** A sheet of these rows. */
export function gridOf(rows: readonly (readonly CellValue[])[], options: GridOptions = {}): Sheet {
  const origin = cellOf(options.at ?? "A1");
  const formulas = new Map(
    Object.entries(options.formulas ?? {}).map(([address, formula]) => [formulaKey(cellOf(address).row, cellOf(address).column), formula]),
  );
  return { name: options.name ?? "Sheet1", visibility: "visible", origin, values: rows, formulas, formats: options.formats ?? "General" };
}

/**
 * A sheet as it is drawn: a line a row, `|` between the cells. Numbers become numbers, empty cells null, `'` in front
 * keeps a text.
 */
export function grid(drawing: TemplateStringsArray | string): Sheet {
  return gridOf(rowsOf(typeof drawing === "string" ? drawing : drawing.join("")));
}

/** The rows of a drawn sheet, see `grid`. */
export function rowsOf(drawing: string): readonly (readonly CellValue[])[] {
  const lines = drawing.split("\n");
  const inner = lines.filter((line, index) => line.trim() !== "" || (index !== 0 && index !== lines.length - 1));
  return inner.map((line) => line.split("|").map(cellValue));
}

/** A workbook of these sheets. */
export function workbookOf(...sheets: readonly Sheet[]): WorkbookSnapshot {
  return { sheets };
}

function cellValue(text: string): CellValue {
  const cell = text.trim();
  if (cell === "") return null;
  if (cell.startsWith("'")) return cell.slice(1);
  return /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell;
}

function cellOf(address: string): { readonly row: number; readonly column: number } {
  const at = fromA1(address);
  if (at === undefined) throw new Error(`not a cell: ${address}`);
  return at;
}
