import { columnIndex, columnName, MAX_COLUMNS, MAX_ROWS } from "../domain/grid/address";

/**
 * `formula` (with or without `=`) as it reads when moved by whole rows and columns: relative references move, absolute
 * ones stay; text in quotes, sheet names, function names and defined names are left alone. A reference pushed off the
 * sheet becomes `#REF!`, as in Excel.
 */
export function moveFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(TOKEN, (token, cell?: string, wholeColumns?: string, wholeRows?: string) => {
    if (cell !== undefined) return moveCell(cell, rows, columns);
    if (wholeColumns !== undefined) return moveEnds(wholeColumns, (end) => moveColumn(end, columns));
    if (wholeRows !== undefined) return moveEnds(wholeRows, (end) => moveRow(end, rows));
    return token;
  });
}

const TOKEN = new RegExp([
  `"(?:[^"]|"")*"`,
  `'(?:[^']|'')*'!?`,
  String.raw`\[[^\]]*\]`,
  String.raw`(?<![\p{L}\p{N}_.\\$])(\$?[A-Za-z]{1,3}\$?\d{1,7})(?![\p{L}\p{N}_.(!\\])`,
  String.raw`(?<![\p{L}\p{N}_.\\$])(\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3})(?![\p{L}\p{N}_.(!\\])`,
  String.raw`(?<![\p{L}\p{N}_.\\$])(\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(!\\])`,
].join("|"), "gu");

function moveCell(cell: string, rows: number, columns: number): string {
  const match = /^(\$?[A-Za-z]+)(\$?\d+)$/.exec(cell)!;
  // LOG10 and the name ABC1048577 look like cells, but lie outside the sheet or are followed by a bracket.
  if (columnIndex(match[1]!.replace("$", "")) >= MAX_COLUMNS || Number(match[2]!.replace("$", "")) > MAX_ROWS) return cell;
  const column = moveColumn(match[1]!, columns);
  const row = moveRow(match[2]!, rows);
  return column === undefined || row === undefined ? "#REF!" : column + row;
}

function moveEnds(range: string, move: (end: string) => string | undefined): string {
  const ends = range.split(":").map(move);
  return ends.includes(undefined) ? "#REF!" : ends.join(":");
}

function moveColumn(letters: string, by: number): string | undefined {
  if (letters.startsWith("$")) return letters;
  const moved = columnIndex(letters) + by;
  return moved >= 0 && moved < MAX_COLUMNS ? columnName(moved) : undefined;
}

function moveRow(digits: string, by: number): string | undefined {
  if (digits.startsWith("$")) return digits;
  const moved = Number(digits) + by;
  return moved >= 1 && moved <= MAX_ROWS ? String(moved) : undefined;
}
