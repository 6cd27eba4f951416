import type { AreaDocument } from "../../../xlsx/document/model";
import type { CellValue, Content } from "../../engine/cells";
import { sizeOf } from "../../engine/area";
import { compact } from "../../engine/records";
import { HostError } from "../protocol/errors";
import type { Scalar } from "../protocol/table";
import { areaOf, type RangeTarget } from "../ranges";
import type { HostState } from "../state";
import { valueTypeOf } from "../events";
import { isUnbounded, MAX_CELLS_READ, requireAllowed, requireUnlocked } from "./support";

/** Reads something of every cell; null for a range without end or with too many cells, as Excel does. */
function readCells<R>(range: RangeTarget, host: HostState, read: (sheetId: string, row: number, column: number) => R): R[][] | null {
  const area = areaOf(range, host.engine);
  if (isUnbounded(area) || sizeOf(area).cells > MAX_CELLS_READ) return null;
  const rows: R[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const line: R[] = [];
    for (let column = area.left; column <= area.right; column += 1) line.push(read(range.sheetId, row, column));
    rows.push(line);
  }
  return rows;
}

/** Visits the cells that an assigned array or single value names; null in it leaves the cell alone. */
function eachAssigned(area: AreaDocument, value: unknown, visit: (row: number, column: number, value: CellValue) => void): void {
  if (value === null || value === undefined || isUnbounded(area)) throw new HostError("InvalidArgument");
  const { rows, columns } = sizeOf(area);
  if (Array.isArray(value)) requireSize(value, rows, columns);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const part: unknown = Array.isArray(value) ? (value[row] as unknown[])[column] : value;
      if (part === null || part === undefined) continue;
      if (typeof part === "object") throw new HostError("InvalidArgument");
      visit(area.top + row, area.left + column, part as CellValue);
    }
  }
}

/** Refuses an array that has not the shape of the range. */
export function requireSize(value: readonly unknown[], rows: number, columns: number): void {
  const fits = value.length === rows && value.every((line) => Array.isArray(line) && line.length === columns);
  if (!fits) {
    throw new HostError("InvalidArgument", "The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
  }
}

/** Puts contents into the cells of a range; all or nothing on a protected sheet. Covered cells of merged areas take none. */
function writeContents(range: RangeTarget, value: unknown, host: HostState): void {
  const { engine } = host;
  const area = areaOf(range, engine);
  const contents: [number, number, Content][] = [];
  eachAssigned(area, value, (row, column, input) => contents.push([row, column, { kind: "input", input }]));
  requireUnlocked(range.sheetId, area, host);
  const merges = engine.merges(range.sheetId, area);
  for (const [row, column, content] of contents) {
    if (isCovered(merges, row, column)) continue;
    engine.cells.write(range.sheetId, row, column, content);
  }
}

function isCovered(merges: readonly AreaDocument[], row: number, column: number): boolean {
  return merges.some(
    (merge) =>
      row >= merge.top && row <= merge.bottom && column >= merge.left && column <= merge.right && (row !== merge.top || column !== merge.left),
  );
}

function writeNumberFormats(range: RangeTarget, value: unknown, host: HostState): void {
  const area = areaOf(range, host.engine);
  requireAllowed(range.sheetId, "allowFormatCells", host);
  const formats = new Map<string, string>();
  eachAssigned(area, value, (row, column, format) => {
    if (typeof format !== "string") throw new HostError("InvalidArgument");
    formats.set(`${row} ${column}`, format);
  });
  host.engine.cells.restyleEach(range.sheetId, area, (old, row, column) => {
    const format = formats.get(`${row} ${column}`);
    if (format === undefined) return old;
    return compact({ ...old, numberFormat: format === "" || format === "General" ? undefined : format });
  });
}

const formulas: Scalar<RangeTarget> = {
  get: (range, host) =>
    readCells(range, host, (sheetId, row, column) => host.engine.cells.formula(sheetId, row, column) ?? host.engine.cells.value(sheetId, row, column)),
  set: writeContents,
};

const numberFormat: Scalar<RangeTarget> = {
  get: (range, host) => readCells(range, host, (sheetId, row, column) => host.engine.cells.style(sheetId, row, column).numberFormat ?? "General"),
  set: writeNumberFormats,
};

/** What is in the cells of a range. The local variants are the plain ones: this Excel speaks English formulas. */
export const rangeContents: Readonly<Record<string, Scalar<RangeTarget>>> = {
  Values: {
    get: (range, host) => readCells(range, host, (sheetId, row, column) => host.engine.cells.value(sheetId, row, column)),
    set: writeContents,
  },
  Formulas: formulas,
  FormulasLocal: formulas,
  NumberFormat: numberFormat,
  NumberFormatLocal: numberFormat,
  Text: { get: (range, host) => readCells(range, host, (sheetId, row, column) => host.engine.cells.text(sheetId, row, column)) },
  ValueTypes: {
    get: (range, host) => readCells(range, host, (sheetId, row, column) => valueTypeOf(host.engine.cells.value(sheetId, row, column))),
  },
};
