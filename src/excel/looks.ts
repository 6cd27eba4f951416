import type { CellLine, CellLook } from "../domain/edits";
import type { Rect } from "../domain/grid";
import { blockOf } from "./run";
import type { Run } from "./write-cells";

const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal"] as const;

/** How a run looks, and how it is to look. */
export interface RunLooks {
  readonly before: CellLook;
  readonly after: CellLook;
}

/**
 * Queues the reading of the looks that runs have and are to get. Told after a sync; undefined for a run that gets none,
 * or whose cells do not all look the same: somebody has formatted these.
 */
export function queueLooks(context: Excel.RequestContext, runs: readonly Run[]): (run: Run) => RunLooks | undefined {
  const read = new Map(runs.flatMap((run) => {
    const at = run.edits[0]?.looksLike;
    if (at === undefined) return [];
    const sheet = context.workbook.worksheets.getItemOrNullObject(run.sheet);
    const model = { top: at.row, bottom: at.row, left: at.column, right: at.column };
    return [[run, [load(blockOf(sheet, run.area)), load(blockOf(sheet, model))] as const] as const];
  }));
  return (run) => {
    const [own, model] = (read.get(run) ?? []).map(lookOf);
    return own === undefined || model === undefined ? undefined : { before: own, after: withInside(model) };
  };
}

/** Queues what makes a block look otherwise: only what differs, so that as much as possible stays untouched. */
export function queueLook(range: Excel.Range, { top, bottom }: Rect, from: CellLook, to: CellLook): void {
  const { format } = range;
  if (to.font.name !== from.font.name) format.font.name = to.font.name;
  if (to.font.size !== from.font.size) format.font.size = to.font.size;
  if (to.font.color !== from.font.color) format.font.color = to.font.color;
  if (to.font.bold !== from.font.bold) format.font.bold = to.font.bold;
  if (to.font.italic !== from.font.italic) format.font.italic = to.font.italic;
  if (to.horizontal !== from.horizontal) format.horizontalAlignment = to.horizontal as Excel.HorizontalAlignment;
  if (to.vertical !== from.vertical) format.verticalAlignment = to.vertical as Excel.VerticalAlignment;
  if (to.wrap !== from.wrap) format.wrapText = to.wrap;
  if (to.columnWidth !== from.columnWidth) format.columnWidth = to.columnWidth;
  if (to.fill !== from.fill) queueFill(format.fill, to.fill);
  for (const [index, side] of SIDES.entries()) {
    const line = to.lines[index];
    // A single row has no line inside that Excel could draw.
    if (line !== undefined && (side !== "InsideHorizontal" || bottom > top) && !isSame(line, from.lines[index])) queueLine(format.borders.getItem(side), line);
  }
}

/** Excel says white of a cell without a fill. */
const NO_FILL = "#FFFFFF";

function queueFill(fill: Excel.RangeFill, color: string): void {
  if (color === NO_FILL) fill.clear();
  else fill.color = color;
}

function queueLine(border: Excel.RangeBorder, { style, weight, color }: CellLine): void {
  border.style = style as Excel.BorderLineStyle;
  if (style === "None") return;
  border.weight = weight as Excel.BorderWeight;
  border.color = color;
}

function isSame(one: CellLine, other: CellLine | undefined): boolean {
  return one.style === other?.style && (one.style === "None" || (one.weight === other.weight && one.color === other.color));
}

type Loaded = readonly [Excel.RangeFormat, readonly Excel.RangeBorder[]];

function load({ format }: Excel.Range): Loaded {
  format.load("horizontalAlignment,verticalAlignment,wrapText,columnWidth");
  format.font.load("name,size,color,bold,italic");
  format.fill.load("color");
  return [format, SIDES.map((side) => format.borders.getItem(side).load("style,weight,color"))];
}

/** What is null, or "" for a fill, differs within the block. */
function lookOf([format, borders]: Loaded): CellLook | undefined {
  const { name, size, color, bold, italic } = format.font;
  const { horizontalAlignment: horizontal, verticalAlignment: vertical, wrapText: wrap, columnWidth, fill } = format;
  const lines = borders.map((border) => ({ style: border.style, weight: border.weight, color: border.color }));
  const all: readonly unknown[] = [name, size, color, bold, italic, horizontal, vertical, wrap, columnWidth, ...lines.map(({ style }) => style)];
  if (fill.color === "" || all.includes(null)) return undefined;
  return { font: { name, size, color, bold, italic }, fill: fill.color.toUpperCase(), horizontal, vertical, wrap, columnWidth, lines };
}

/** The rows of a block that is to look like one cell are parted by the line below that cell. */
function withInside(look: CellLook): CellLook {
  const [top, bottom, left, right] = look.lines;
  return { ...look, lines: [top, bottom, left, right, bottom].flatMap((line) => line ?? []) };
}
