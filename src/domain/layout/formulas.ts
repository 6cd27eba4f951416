import type { CellContent } from "../edits";
import { columnName, toA1, type CellRef } from "../grid";

/** `=SUM(…)` of the cells; neighbours in a row or column are written as one area, so that inserted cells count too. */
export function sumOf(cells: readonly CellRef[]): CellContent {
  return { formula: `=SUM(${areasOf(cells).join(",")})` };
}

/**
 * 合计 of a table by classification code: the sum of the 类 rows, whatever codes are typed. `LEN` reads codes typed as
 * numbers and as texts alike, `TRIM` forgives a space; `SUMPRODUCT` counts blanks and texts among the figures as 0.
 */
export function sumOfClasses(at: { readonly codes: number; readonly column: number; readonly top: number; readonly bottom: number }): CellContent {
  const block = (column: number, fixed: string): string =>
    `${fixed}${columnName(column)}${String(at.top + 1)}:${fixed}${columnName(column)}${String(at.bottom + 1)}`;
  return { formula: `=SUMPRODUCT((LEN(TRIM(${block(at.codes, "$")}))=3)*1,${block(at.column, "")})` };
}

/** Sum of a column without the rows that are sums themselves: those with 小计 or 合计 in one of the label columns. */
export function sumOfItems(at: { readonly labels: readonly number[]; readonly column: number; readonly top: number; readonly bottom: number }): CellContent {
  const block = (column: number, fixed: string): string =>
    `${fixed}${columnName(column)}${String(at.top + 1)}:${fixed}${columnName(column)}${String(at.bottom + 1)}`;
  const criteria = at.labels.flatMap((label) => ["小计", "合计"].map((word) => `${block(label, "$")},"<>*${word}*"`));
  return { formula: `=SUMIFS(${[block(at.column, ""), ...criteria].join(",")})` };
}

/** Number of a row below the 栏次 cell, as long as the row has a code or a name; survives inserted rows. */
export function sequenceNumber(row: number, filled: number, numbering: CellRef): CellContent {
  const anchor = `${columnName(numbering.column)}$${String(numbering.row + 1)}`;
  return { formula: `=IF(${toA1({ row, column: filled })}="","",ROW()-ROW(${anchor}))` };
}

function areasOf(cells: readonly CellRef[]): string[] {
  const areas: { from: CellRef; to: CellRef }[] = [];
  for (const cell of cells) {
    const last = areas.at(-1);
    if (last !== undefined && continues(last, cell)) last.to = cell;
    else areas.push({ from: cell, to: cell });
  }
  return areas.map(({ from, to }) => (from === to ? toA1(from) : `${toA1(from)}:${toA1(to)}`));
}

function continues({ from, to }: { from: CellRef; to: CellRef }, next: CellRef): boolean {
  const sideways = next.row === from.row && to.row === from.row && next.column === to.column + 1;
  const downwards = next.column === from.column && to.column === from.column && next.row === to.row + 1;
  return sideways || downwards;
}
