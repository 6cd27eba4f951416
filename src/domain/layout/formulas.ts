import type { CellContent } from "../edits";
import { columnName, quoteSheetName, toA1, type CellRef, type Rect } from "../grid";

/** `=SUM(…)` of the cells; neighbours in a row or column are written as one area, so that inserted cells count too. */
export function sumOf(cells: readonly CellRef[], value = 0): CellContent {
  return { formula: `=SUM(${areasOf(cells).join(",")})`, value };
}

/** Rows of the codes' sums: from the row below the formula's own to `end`, the row below the table. */
export interface CodeBlock {
  /** Column of the codes. */
  readonly codes: number;
  /** Column that is summed. */
  readonly column: number;
  readonly end: number;
}

/**
 * 合计 of a table by classification code: the sum of the 类 rows below it, whatever codes are typed. `LEN` reads codes
 * typed as numbers and as texts alike, `TRIM` forgives a space; `SUMPRODUCT` counts texts among the figures as 0.
 */
export function sumOfClasses(block: CodeBlock): CellContent {
  return { formula: `=SUMPRODUCT((LEN(TRIM(${below("$", block.codes, block.end)}))=3)*1,${below("", block.column, block.end)})`, value: 0 };
}

/** 类 of its 款, 款 of its 项: the sum of the rows below whose code begins with this row's and is two digits longer. */
export function sumOfParts(block: CodeBlock, row: number, digits: number): CellContent {
  const codes = `TRIM(${below("$", block.codes, block.end)})`;
  const own = `TRIM($${toA1({ row, column: block.codes })})`;
  const parts = `(LEFT(${codes},${String(digits)})=${own})*(LEN(${codes})=${String(digits + 2)})`;
  return { formula: `=SUMPRODUCT(${parts},${below("", block.column, block.end)})`, value: 0 };
}

/**
 * The cells from the row below the formula's own on. A plain area would lose a row inserted right below the formula; an
 * area with the formula's own cell in it would be circular; OFFSET would be calculated at every keystroke. INDEX gives
 * a reference without reading the cells, so Excel, LibreOffice and Univer see no circle. MAX makes a number of ROW,
 * which inside SUMPRODUCT is an array that INDEX would not take.
 */
function below(fixed: "$" | "", column: number, end: number): string {
  return `INDEX(${wholeColumn(fixed, column)},MAX(ROW())+1):${fixed}${columnName(column)}$${String(end + 1)}`;
}

/** The cells between the heading's last row and the formula's own; both ends take inserted rows in, as in `below`. */
function above(fixed: "$" | "", column: number, heading: number): string {
  const whole = wholeColumn(fixed, column);
  return `INDEX(${whole},MAX(ROW(${columnName(column)}$${String(heading + 1)}))+1):INDEX(${whole},MAX(ROW())-1)`;
}

function wholeColumn(fixed: "$" | "", column: number): string {
  return `${fixed}${columnName(column)}:${fixed}${columnName(column)}`;
}

/** Rows of free entries: from below the heading to above the formula's own row. */
export interface ItemBlock {
  /** Columns in which 小计 and 合计 stand. */
  readonly labels: readonly number[];
  readonly column: number;
  /** The heading's last row. */
  readonly heading: number;
}

/** Sum of the rows above without those that are sums themselves: with 小计 or 合计 in one of the label columns. */
export function sumOfItems({ labels, column, heading }: ItemBlock, value: number): CellContent {
  const criteria = labels.flatMap((label) => ["小计", "合计"].map((word) => `${above("$", label, heading)},"<>*${word}*"`));
  return { formula: `=SUMIFS(${[above("", column, heading), ...criteria].join(",")})`, value };
}

/** Rows of free entries below the formula's own row. */
export interface EntryBlock {
  /** Column in which 小计 stands. */
  readonly label: number;
  readonly column: number;
  readonly end: number;
}

/** 合计 above its rows: the sum of the entries below without their 小计. */
export function sumOfEntries(block: EntryBlock): CellContent {
  return { formula: `=${entriesBelow(block, "<>*小计*")}`, value: 0 };
}

/**
 * 小计 above its rows: what stands below without what the next 小计 have. So a row copied with its formula, or inserted
 * anywhere, counts for the 小计 above it, and nothing has to look for where a group ends.
 */
export function sumOfGroup(block: EntryBlock): CellContent {
  return { formula: `=ROUND(${entriesBelow(block, "<>*小计*")}-${entriesBelow(block, "*小计*")},6)`, value: 0 };
}

function entriesBelow({ label, column, end }: EntryBlock, criterion: string): string {
  return `SUMIFS(${below("", column, end)},${below("$", label, end)},"${criterion}")`;
}

/** Sum of every row between the heading and the formula's own. */
export function sumOfRowsAbove(column: number, heading: number, value: number): CellContent {
  return { formula: `=SUM(${above("", column, heading)})`, value };
}

/** Number of a row below the 栏次 cell, as long as the row has a code or a name; survives inserted rows. */
export function sequenceNumber(at: CellRef, filled: number, numbering: number, isFilled: boolean): CellContent {
  const anchor = `${columnName(at.column)}$${String(numbering + 1)}`;
  return {
    formula: `=IF(${toA1({ row: at.row, column: filled })}="","",ROW()-ROW(${anchor}))`,
    value: isFilled ? at.row - numbering : "",
  };
}

/** Name of the code typed in the row, from the list of codes; blank where the list does not have it. */
export function nameOfCode(code: CellRef, list: { readonly sheet: string; readonly area: Rect }): CellContent {
  return { formula: `=IFERROR(VLOOKUP(TRIM($${toA1(code)})*1,${fixedArea(list.sheet, list.area)},2,FALSE),"")`, value: "" };
}

/** A note that stands only while the block has no figure. It reads down to the row above its own. */
export function noteWhileEmpty(note: string, figures: { readonly top: number; readonly left: number; readonly right: number }): CellContent {
  const last = columnName(figures.right);
  const area = `${toA1({ row: figures.top, column: figures.left })}:INDEX(${last}:${last},MAX(ROW())-1)`;
  return { formula: `=IF(SUM(${area})=0,"${note.replaceAll('"', '""')}","")`, value: note };
}

/** `'科目编码表'!$A$5:$B$147`: an area of another sheet that does not move with the formula. */
export function fixedArea(sheet: string, { top, left, bottom, right }: Rect): string {
  const corner = (row: number, column: number): string => `$${columnName(column)}$${String(row + 1)}`;
  return `${quoteSheetName(sheet)}!${corner(top, left)}:${corner(bottom, right)}`;
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
