import { type CellStyle, SHEET_MARK, type SheetPlan } from "../domain/edits";
import { rectToA1, type Rect } from "../domain/grid";
import { toHost } from "./cells";
import { blockOf } from "./run";

/** Queues everything that makes the sheet, except what Excel may refuse without harm to it. The order matters, see the comments. */
export function queueSheet(context: Excel.RequestContext, plan: SheetPlan): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(plan.name);
  // Answered before anything else can fail, so that a part-made sheet can be told from everybody else's.
  sheet.load("id,name");
  markSheet(sheet, plan);
  // Excel can lose borders that were set before merging, so cells are merged first. Contents come last, because a cell
  // must have its text format before the text arrives.
  for (const area of plan.merges) blockOf(sheet, area).merge();
  for (const { area, style } of plan.styles) applyStyle(blockOf(sheet, area), style, area);
  applySizes(sheet, plan);
  applyContents(sheet, plan);
  return sheet;
}

/** Queues what Excel refuses or mixes up while another window is in front: frozen rows. */
export function queueFreeze(sheet: Excel.Worksheet, { freeze }: SheetPlan): void {
  if (freeze.rows > 0 && freeze.columns > 0) {
    sheet.freezePanes.freezeAt(blockOf(sheet, { top: 0, left: 0, bottom: freeze.rows - 1, right: freeze.columns - 1 }));
  } else if (freeze.rows > 0) sheet.freezePanes.freezeRows(freeze.rows);
  else if (freeze.columns > 0) sheet.freezePanes.freezeColumns(freeze.columns);
}

/** Queues what Excel refuses on a machine without a printer: the page set-up. */
export function queuePage(sheet: Excel.Worksheet, { page }: SheetPlan): void {
  const layout = sheet.pageLayout;
  layout.orientation = page.orientation;
  layout.paperSize = "A4";
  layout.zoom = { horizontalFitToPages: 1 };
  layout.centerHorizontally = true;
  layout.setPrintArea(rectToA1(page.printArea));
  layout.setPrintTitleRows(`$${String(page.titleRows.top + 1)}:$${String(page.titleRows.bottom + 1)}`);
}

/** The block that a plan fills. */
export function filledArea({ contents }: SheetPlan): Rect {
  return { top: 0, left: 0, bottom: contents.length - 1, right: (contents[0]?.length ?? 1) - 1 };
}

function markSheet(sheet: Excel.Worksheet, plan: SheetPlan): void {
  sheet.customProperties.add(SHEET_MARK.spec, plan.specId);
  sheet.customProperties.add(SHEET_MARK.version, String(plan.specVersion));
  sheet.customProperties.add(SHEET_MARK.profile, plan.profileId);
}

function applyContents(sheet: Excel.Worksheet, plan: SheetPlan): void {
  blockOf(sheet, filledArea(plan)).formulas = plan.contents.map((row) => row.map(toHost));
}

type Setter = (format: Excel.RangeFormat, style: CellStyle, area: Rect) => void;

/** One entry for each property of a style. */
const SETTERS: Readonly<Record<Exclude<keyof CellStyle, "numberFormat">, Setter>> = {
  fontName: (format, { fontName }) => void (format.font.name = fontName ?? ""),
  fontSize: (format, { fontSize }) => void (format.font.size = fontSize ?? 0),
  bold: (format, { bold }) => void (format.font.bold = bold ?? false),
  horizontal: (format, { horizontal }) => void (format.horizontalAlignment = horizontal ?? "General"),
  vertical: (format, { vertical }) => void (format.verticalAlignment = vertical ?? "Center"),
  wrap: (format, { wrap }) => void (format.wrapText = wrap ?? false),
  indent: (format, { indent }) => void (format.indentLevel = indent ?? 0),
  grid: (format, _style, area) => drawGrid(format, area),
};

function applyStyle(range: Excel.Range, style: CellStyle, area: Rect): void {
  for (const key of Object.keys(style) as (keyof CellStyle)[]) {
    if (style[key] === undefined) continue;
    if (key === "numberFormat") setNumberFormat(range, style.numberFormat ?? "General");
    else SETTERS[key](range.format, style, area);
  }
}

/** One value goes for all cells; the typings know only the array. */
function setNumberFormat(range: Excel.Range, numberFormat: string): void {
  (range as { numberFormat: unknown }).numberFormat = numberFormat;
}

function drawGrid(format: Excel.RangeFormat, area: Rect): void {
  const inside = [
    ...(area.bottom > area.top ? (["InsideHorizontal"] as const) : []),
    ...(area.right > area.left ? (["InsideVertical"] as const) : []),
  ];
  for (const side of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", ...inside] as const) {
    format.borders.getItem(side).style = "Continuous";
  }
}

function applySizes(sheet: Excel.Worksheet, { columnWidths, rowHeights, contents }: SheetPlan): void {
  const bottom = contents.length - 1;
  columnWidths.forEach((characters, column) => {
    blockOf(sheet, { top: 0, bottom, left: column, right: column }).format.columnWidth = pointsOf(characters);
  });
  for (const { top, bottom: last, height } of runsOf(rowHeights)) {
    blockOf(sheet, { top, bottom: last, left: 0, right: 0 }).format.rowHeight = height;
  }
}

/** Width of so many characters in points: 7 pixels each and 5 for the cell's edges, at 96 pixels an inch. */
function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/** Neighbouring rows of one height, as one call. */
function runsOf(rowHeights: SheetPlan["rowHeights"]): readonly { readonly top: number; readonly bottom: number; readonly height: number }[] {
  const runs: { top: number; bottom: number; height: number }[] = [];
  for (const { row, height } of rowHeights) {
    const last = runs.at(-1);
    if (last?.bottom === row - 1 && last.height === height) last.bottom = row;
    else runs.push({ top: row, bottom: row, height });
  }
  return runs;
}
