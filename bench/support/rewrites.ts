import type { Rect } from "../../src/domain/grid";
import { BLANK, type Block, type Cell, type Row } from "./block";

/** A blank column after each column, a blank row above the headings and one below. */
export function blanksBetween({ sheet, rows }: Block): Block {
  const spaced = rows.flatMap((row, index): Row[] => {
    const cells = row.cells.flatMap((cell) => [cell, BLANK]);
    const isBoundary = index > 0 && row.part !== "numbers" && rows[index - 1]?.part !== row.part;
    const blank: Row = { part: row.part, cells: cells.map(() => BLANK) };
    return isBoundary ? [blank, { ...row, cells }] : [{ ...row, cells }];
  });
  return { sheet, rows: spaced };
}

/** Without 序号; what stands above it in the masthead moves to the next column. */
export function withoutSequence(block: Block): Block {
  if (headingColumn(block, "序号") !== 0) return block;
  return {
    ...block,
    rows: block.rows.map(({ part, cells: [first = BLANK, second = BLANK, ...rest] }) => ({
      part, cells: [(part === "masthead" || part === "note") && first.value !== null ? first : second, ...rest],
    })),
  };
}

/** 合计 below the rows that it sums up, in tables of classification codes. */
export function totalLast(block: Block): Block {
  if (headingColumn(block, "科目编码") === undefined) return block;
  const isTotal = ({ part, cells }: Row): boolean => part === "body" && cells.some(({ value }) => value === "合计");
  const inOrder = (["masthead", "heading", "numbers", "body"] as const).flatMap((part) => block.rows.filter((row) => row.part === part && !isTotal(row)));
  return { ...block, rows: [...inOrder, ...block.rows.filter(isTotal), ...block.rows.filter(({ part }) => part === "note")] };
}

const CODE_PARTS = [{ text: "类", from: 0, to: 3 }, { text: "款", from: 3, to: 5 }, { text: "项", from: 5, to: 7 }] as const;

/** The code column as 类 款 项, which stand in the place of the column numbers. */
export function codesInThreeColumns(block: Block): Block {
  const column = headingColumn(block, "科目编码");
  if (column === undefined) return block;
  const split = (part: Row["part"], { value, ...cell }: Cell): readonly Cell[] => {
    if (part === "numbers") return CODE_PARTS.map(({ text }) => ({ ...cell, value: text }));
    if (part !== "body" || typeof value !== "string") return [{ ...cell, value }, BLANK, BLANK];
    return CODE_PARTS.map(({ from, to }) => ({ ...cell, value: value.slice(from, to) || null }));
  };
  return {
    ...block,
    rows: block.rows.map(({ part, cells }) => ({
      part, cells: cells.flatMap((cell, index) => (index === column ? split(part, cell) : [part === "numbers" ? BLANK : cell])),
    })),
  };
}

/** Figures in 千元 with one decimal, typed as text with thousands separators. */
export function inThousands(block: Block): Block {
  return inUnit(block, "千元", (value) => ({ value: withSeparators((value * 10).toFixed(1)), format: "@" }));
}

/** Figures in 元. */
export function inYuan(block: Block): Block {
  return inUnit(block, "元", (value) => ({ value: Math.round(value * 10_000), format: "#,##0" }));
}

function inUnit(block: Block, unit: string, figure: (value: number) => Pick<Cell, "value" | "format">): Block {
  return mapCells(block, (cell, { part }) => {
    if (cell.figure !== undefined && typeof cell.value === "number") return { ...cell, ...figure(cell.value) };
    const isAbove = part === "masthead" || part === "heading";
    return isAbove && typeof cell.value === "string" && cell.value.includes("单位") ? { ...cell, value: cell.value.replace("万元", unit) } : cell;
  });
}

/** Every cell of a merged heading holds its text. */
export function filledHeadings(block: Block, merges: readonly Rect[]): Block {
  return {
    ...block,
    rows: block.rows.map(({ part, cells }, row) => ({
      part,
      cells: cells.map((cell, column) => {
        const area = merges.find(({ top, bottom, left, right }) => row >= top && row <= bottom && column >= left && column <= right);
        return area === undefined ? cell : (block.rows[area.top]?.cells[area.left] ?? cell);
      }),
    })),
  };
}

const WORDS: readonly (readonly [string, string])[] = [["部门预算", "单位预算"], ["政府基金", "政府性基金"], ["（", "("], ["）", ")"]];

/** Titles with a table number, department and year in front; headings with other words, brackets and line breaks. */
export function otherWords(block: Block, number: number): Block {
  const reworded = (text: string): string => WORDS.reduce((words, [from, to]) => words.replaceAll(from, to), text);
  return mapCells(block, (cell, { part }, row, column) => {
    if (typeof cell.value !== "string") return cell;
    if (part === "masthead" && row === 0 && column === 0) return { ...cell, value: `附表${String(number)} 张家口市科学技术协会2023年${reworded(cell.value)}` };
    return part === "heading" ? { ...cell, value: broken(reworded(cell.value)) } : cell;
  });
}

/** The headings once more in the middle, as on the second page of a print. */
export function repeatedHeadings(block: Block): Block {
  const headings = block.rows.filter(({ part }) => part === "heading");
  const body = block.rows.filter(({ part }) => part === "body");
  const middle = body[Math.floor(body.length / 2)];
  if (headings.length === 0 || middle === undefined || body.length < SECOND_PAGE) return block;
  return { ...block, rows: block.rows.flatMap((row) => (row === middle ? [...headings.map(({ cells }): Row => ({ part: "body", cells })), row] : [row])) };
}

/** Codes as numbers. */
export function typedCodes(block: Block): Block {
  const column = headingColumn(block, "科目编码");
  return mapCells(block, (cell, { part }, _, at) => (part === "body" && at === column && typeof cell.value === "string" && /^\d+$/u.test(cell.value) ? { ...cell, value: Number(cell.value) } : cell));
}

/** A dash where the document leaves an amount blank, in rows that say anything. */
export function dashes(block: Block): Block {
  return mapCells(block, (cell, { part, cells }) =>
    (part === "body" && cell.value === null && cell.format === "0.00" && cells.some(({ value }) => value !== null) ? { ...cell, value: "——" } : cell));
}

/** Rows from which on a table is printed on two pages. */
const SECOND_PAGE = 24;

function mapCells(block: Block, map: (cell: Cell, row: Row, at: number, column: number) => Cell): Block {
  return { ...block, rows: block.rows.map((row, at) => ({ ...row, cells: row.cells.map((cell, column) => map(cell, row, at, column)) })) };
}

/** The column below a heading, whatever spaces and breaks are in it. */
function headingColumn({ rows }: Block, heading: string): number | undefined {
  for (const { part, cells } of rows) {
    const column = part === "heading" ? cells.findIndex(({ value }) => typeof value === "string" && value.replaceAll(/\s/gu, "") === heading) : -1;
    if (column >= 0) return column;
  }
  return undefined;
}

/** A line break in the middle of a longer text. */
function broken(text: string): string {
  const words = text.replaceAll(/\s+/gu, "");
  const middle = Math.ceil(words.length / 2);
  return words.length < 4 ? words : `${words.slice(0, middle)}\n${words.slice(middle)}`;
}

function withSeparators(figure: string): string {
  return figure.replace(/\B(?=(?:\d{3})+\.)/gu, ",");
}
