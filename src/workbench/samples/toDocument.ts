import { contains, rectFromA1, type Rect } from "../../domain/grid";
import type { CellDocument, LineDocument, PageDocument, SheetDocument, StyleDocument, WorkbookDocument } from "../../xlsx/document/model";
import type { Sample, SampleBlock, SampleSheet } from "./sample";
import { BODY, HEADER, INFO, LABEL, PLAIN, TITLE, styleTable, type StyleTable } from "./looks";

/** The workbook of a sample, printed as the published documents are: A4, ruled tables, bold centred titles. */
export function toDocument(sample: Sample): WorkbookDocument {
  const styles = styleTable();
  const sheets = sample.sheets.map((sheet) => toSheet(sheet, styles));
  return {
    sheets,
    activeSheet: 0,
    styles: styles.all(),
    names: [],
    customXmlParts: [],
    settings: {},
    properties: { title: sample.title, comments: sample.source },
    lost: [],
  };
}

interface Block {
  readonly title: Rect;
  readonly info: Rect | undefined;
  readonly text: Rect | undefined;
  readonly header: Rect;
  readonly body: Rect;
}

function toSheet(sheet: SampleSheet, styles: StyleTable): SheetDocument {
  const blocks = sheet.blocks.map(toBlock);
  const formats = sheet.formats.map(({ area, format }) => ({ area: rectOf(area), format }));
  const merges = sheet.merges.map(rectOf);
  const width = sheet.widths.length;

  const cells: Record<number, Record<number, CellDocument>> = {};
  sheet.rows.forEach((values, row) => {
    const line: Record<number, CellDocument> = {};
    for (let column = 0; column < width; column += 1) {
      const value = values[column] ?? null;
      const look = lookAt(blocks, row, column, value);
      const format = formats.findLast(({ area }) => contains(area, { row, column }))?.format;
      const style = styles.indexOf(format === undefined ? look : { ...look, numberFormat: format });
      line[column] = value === null ? { style } : { value, style };
    }
    cells[row] = line;
  });

  const first = blocks[0];
  const single = blocks.length === 1 && first !== undefined;
  return {
    name: sheet.name,
    visibility: "Visible",
    showGridlines: true,
    cells,
    merges,
    columns: Object.fromEntries(sheet.widths.map((characters, column) => [column, { size: pointsOf(characters) }])),
    rows: rowHeights(sheet, blocks, merges),
    ...(single ? { freeze: { rows: first.header.bottom + 1, columns: 0 } } : {}),
    page: pageOf(sheet, single ? first : undefined),
    validations: [],
    conditionalFormats: [],
    hyperlinks: [],
    customProperties: {},
  };
}

function toBlock(block: SampleBlock): Block {
  return {
    title: rectOf(block.title),
    info: block.info === undefined ? undefined : rectOf(block.info),
    text: block.text === undefined ? undefined : rectOf(block.text),
    header: rectOf(block.header),
    body: rectOf(block.body),
  };
}

/** A sample is our own data: a wrong address in it is a bug. */
function rectOf(address: string): Rect {
  const rect = rectFromA1(address);
  if (rect === undefined) throw new Error(`not an address: ${address}`);
  return rect;
}

function lookAt(blocks: readonly Block[], row: number, column: number, value: string | number | null): StyleDocument {
  const at = { row, column };
  for (const { title, info, text, header, body } of blocks) {
    if (row === title.top) return TITLE;
    if (info !== undefined && contains(info, at)) return INFO;
    if (contains(header, at)) return HEADER;
    if (text !== undefined && contains(text, at)) return typeof value === "number" ? HEADER : LABEL;
    if (contains(body, at)) return typeof value === "string" ? LABEL : BODY;
  }
  return PLAIN;
}

/** Width in points of a column that shows this many characters of the default font. */
const pointsOf = (characters: number): number => (characters * 7 + 5) * 0.75;

/** Row heights: wrapped cells need as many lines as their text takes in their (merged) width. */
function rowHeights(sheet: SampleSheet, blocks: readonly Block[], merges: readonly Rect[]): Record<number, LineDocument> {
  const heights: Record<number, LineDocument> = {};
  sheet.rows.forEach((values, row) => {
    if (blocks.some(({ title }) => title.top === row)) {
      heights[row] = { size: 30 };
      return;
    }
    const wrapped = blocks.some(({ text, header, body }) => [text, header, body].some((area) => area !== undefined && row >= area.top && row <= area.bottom));
    const lines = values.map((value, column) => (wrapped && typeof value === "string" ? linesOf(value, widthOf(sheet, merges, row, column)) : 1));
    heights[row] = { size: 4 + 14 * Math.max(1, ...lines) };
  });
  return heights;
}

function widthOf(sheet: SampleSheet, merges: readonly Rect[], row: number, column: number): number {
  const merged = merges.find((area) => contains(area, { row, column }));
  return sheet.widths.slice(merged?.left ?? column, (merged?.right ?? column) + 1).reduce((sum, width) => sum + width, 0);
}

/** A Chinese character takes the room of two digits. */
function linesOf(text: string, width: number): number {
  return text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil((line.length * 2) / width)), 0);
}

function pageOf(sheet: SampleSheet, block: Block | undefined): PageDocument {
  return {
    orientation: sheet.orientation === "landscape" ? "Landscape" : "Portrait",
    paperSize: "A4",
    zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
    centerHorizontally: true,
    ...(block === undefined ? {} : { printTitleRows: { top: block.title.top, bottom: block.header.bottom } }),
  };
}
