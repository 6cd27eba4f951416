import type { AreaDocument } from "../../xlsx/document/model";
import { columnIndex, columnName, MAX_COLUMNS, MAX_ROWS } from "../../domain/grid/address";

/** `A1:B2`, `A1`, and `A:B` or `1:2` when whole columns or rows are meant. */
export function formatArea(area: AreaDocument): string {
  if (isWholeColumns(area)) return `${columnName(area.left)}:${columnName(area.right)}`;
  if (isWholeRows(area)) return `${area.top + 1}:${area.bottom + 1}`;
  const first = columnName(area.left) + (area.top + 1);
  const last = columnName(area.right) + (area.bottom + 1);
  return first === last ? first : `${first}:${last}`;
}

/** Whether the area reaches from the first to the last row of the sheet. */
export function isWholeColumns(area: AreaDocument): boolean {
  return area.top === 0 && area.bottom === MAX_ROWS - 1;
}

/** Whether the area reaches from the first to the last column of the sheet. */
export function isWholeRows(area: AreaDocument): boolean {
  return area.left === 0 && area.right === MAX_COLUMNS - 1;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/;
const COLUMN = /^\$?([A-Za-z]{1,3})$/;
const ROW = /^\$?([1-9]\d{0,6})$/;

/** `A1`, `A1:C3`, `A:C`, `2:3`, with or without `$`, corners in any order; null when it is no address in a sheet. */
export function parseArea(text: string): AreaDocument | null {
  const parts = text.trim().split(":");
  if (parts.length > 2) return null;
  const corners = parts.map(parseCorner);
  const [first, second = parts.length === 1 ? first : undefined] = corners;
  if (!first || !second || first.kind !== second.kind) return null;
  if (parts.length === 1 && first.kind !== "cell") return null;
  const rows = [first.row, second.row].sort(ascending);
  const columns = [first.column, second.column].sort(ascending);
  return {
    top: first.kind === "column" ? 0 : (rows[0] as number),
    bottom: first.kind === "column" ? MAX_ROWS - 1 : (rows[1] as number),
    left: first.kind === "row" ? 0 : (columns[0] as number),
    right: first.kind === "row" ? MAX_COLUMNS - 1 : (columns[1] as number),
  };
}

const ascending = (a: number, b: number): number => a - b;

function parseCorner(text: string): { kind: "cell" | "column" | "row"; row: number; column: number } | null {
  const cell = CELL.exec(text);
  const column = cell?.[1] ?? COLUMN.exec(text)?.[1];
  const row = cell?.[2] ?? ROW.exec(text)?.[1];
  if (column === undefined && row === undefined) return null;
  const corner = { row: row === undefined ? 0 : Number(row) - 1, column: column === undefined ? 0 : columnIndex(column) };
  if (corner.column >= MAX_COLUMNS || corner.row >= MAX_ROWS) return null;
  return { kind: column === undefined ? "row" : row === undefined ? "column" : "cell", ...corner };
}

/** Sheet name and rest of `'it''s'!A1` or `Sheet1!A1`; no sheet when there is no `!`. */
export function splitSheet(address: string): { sheet?: string; rest: string } {
  const bang = address.lastIndexOf("!");
  if (bang < 0) return { rest: address };
  const name = address.slice(0, bang).replace(/^=/, "");
  const quoted = /^'(.*)'$/s.exec(name)?.[1];
  return { sheet: quoted === undefined ? name : quoted.replaceAll("''", "'"), rest: address.slice(bang + 1) };
}

const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LOOKS_LIKE_CELL = /^([A-Za-z]{1,3}\d+|[Rr]\d*([Cc]\d*)?|[Cc]\d*)$/;

/** A sheet name as a formula wants it: quoted unless it is a plain word that cannot be taken for a cell. */
export function quoteSheet(name: string, quoteNonAscii = false): string {
  const plain = PLAIN_NAME.test(name) && !LOOKS_LIKE_CELL.test(name) && !(quoteNonAscii && /[^\x20-\x7e]/.test(name));
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}
