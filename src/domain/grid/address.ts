/** A cell, 0-based. */
export interface CellRef {
  readonly row: number;
  readonly column: number;
}

/** A block of cells, 0-based, all four sides inclusive. */
export interface Rect {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Rows and columns of a sheet in every Excel since 2007. */
export const MAX_ROWS = 1_048_576;
/** See {@link MAX_ROWS}. */
export const MAX_COLUMNS = 16_384;

/** Column letters of a 0-based index: 0 -> A, 26 -> AA. */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26);
  const letter = String.fromCharCode(65 + (column % 26));
  return rest === 0 ? letter : columnName(rest - 1) + letter;
}

/** 0-based index of column letters: A -> 0, AA -> 26. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** `B3` of a cell, without a sheet. */
export function toA1(at: CellRef): string {
  return columnName(at.column) + String(at.row + 1);
}

/** `A1:I28` of a block; one cell gives `A1`. */
export function rectToA1(area: Rect): string {
  const from = toA1({ row: area.top, column: area.left });
  if (area.top === area.bottom && area.left === area.right) return from;
  return `${from}:${toA1({ row: area.bottom, column: area.right })}`;
}

const CELL = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i;

/** The cell of `B3` or `$B$3`; undefined when the text is not one cell's address. */
export function fromA1(address: string): CellRef | undefined {
  const match = CELL.exec(address);
  if (match?.[1] === undefined || match[2] === undefined) return undefined;
  return { row: Number(match[2]) - 1, column: columnIndex(match[1]) };
}

/** The block of `A1:I28` or `A1`; undefined when the text is not an address of that form. */
export function rectFromA1(address: string): Rect | undefined {
  const [first = "", second = first] = address.split(":");
  const from = fromA1(first);
  const to = fromA1(second);
  if (from === undefined || to === undefined) return undefined;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

/** A sheet's name as formulas need it; always quoted, which Excel accepts for every name. */
export function quoteSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** `'支出总表'!B3`. */
export function qualifiedA1(sheet: string, at: CellRef): string {
  return `${quoteSheetName(sheet)}!${toA1(at)}`;
}

export function contains(area: Rect, at: CellRef): boolean {
  return at.row >= area.top && at.row <= area.bottom && at.column >= area.left && at.column <= area.right;
}
