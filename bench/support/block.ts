import { contains, rectFromA1, toA1, type CellValue, type Rect } from "../../src/domain/grid";
import type { Sample } from "../../src/workbench/samples";

/** A cell on its way from the published document into another layout. */
export interface Cell {
  readonly value: CellValue;
  readonly format: string;
  /** Published place (`sheet!A1`) of a printed figure. */
  readonly figure?: string;
}

/** What a row is for: title and info line, headings, the line of column numbers (栏次), contents, notes below. */
export type Part = "masthead" | "heading" | "numbers" | "body" | "note";

export interface Row {
  readonly part: Part;
  readonly cells: readonly Cell[];
}

/** A published sheet as rows of one width. */
export interface Block {
  readonly sheet: string;
  readonly rows: readonly Row[];
}

export const BLANK: Cell = { value: null, format: "General" };

/** The sheets of a published document. A sheet with many tables is one block, whose rows are all `body`. */
export function blocksOf({ sheets }: Sample): readonly Block[] {
  return sheets.map((sheet) => {
    const [table] = sheet.blocks;
    const parts = sheet.blocks.length === 1 && table !== undefined ? { header: rectOf(table.header), body: rectOf(table.body) } : undefined;
    const formats = sheet.formats.map(({ area, format }) => ({ area: rectOf(area), format }));
    const figures = parts === undefined ? [] : [...formats.map(({ area }) => area), ...moneyBelow(sheet.rows, parts.body)];

    const cellAt = (row: number, column: number): Cell => {
      const value = sheet.rows[row]?.[column] ?? null;
      const at = { row, column };
      const format = formats.findLast(({ area }) => contains(area, at))?.format ?? "General";
      const isFigure = typeof value === "number" && figures.some((area) => contains(area, at));
      return { value, format, ...(isFigure && { figure: `${sheet.name}!${toA1(at)}` }) };
    };
    return {
      sheet: sheet.name,
      rows: sheet.rows.map((cells, row) => ({
        part: parts === undefined ? "body" : partOf(row, cells[0] ?? null, parts),
        cells: sheet.widths.map((_, column) => cellAt(row, column)),
      })),
    };
  });
}

/** Merged areas of a published sheet's headings, whose first cell alone holds the text. */
export function mergedHeadings(sample: Sample, name: string): readonly Rect[] {
  const sheet = sample.sheets.find((one) => one.name === name);
  const [table] = sheet?.blocks ?? [];
  if (sheet === undefined || table === undefined || sheet.blocks.length > 1) return [];
  const header = rectOf(table.header);
  return sheet.merges.map(rectOf).filter(({ top, bottom }) => top >= header.top && bottom <= header.bottom);
}

function partOf(row: number, first: CellValue, { header, body }: { readonly header: Rect; readonly body: Rect }): Part {
  if (row < header.top) return "masthead";
  if (row <= header.bottom) return first === "栏次" ? "numbers" : "heading";
  return row <= body.bottom ? "body" : "note";
}

/** Columns that say in their heading that they hold money, where the document prints no format. */
function moneyBelow(rows: Sample["sheets"][number]["rows"], body: Rect): readonly Rect[] {
  const heading = rows[body.top - 1] ?? [];
  return heading.flatMap((text, column) => (typeof text === "string" && text.includes("金额单位") ? [{ ...body, left: column, right: column }] : []));
}

function rectOf(address: string): Rect {
  const rect = rectFromA1(address);
  if (rect === undefined) throw new Error(`not an area: ${address}`);
  return rect;
}
