import type { SheetPlan } from "../domain/edits";
import { rectToA1, toA1 } from "../domain/grid";
import { ok, type Result } from "../domain/result";
import type { WorkbookError } from "../app/ports";
import { blockOf, runExcel } from "./run";

/** A sheet that was laid out. */
export interface Arranged {
  readonly id: string;
  readonly plan: SheetPlan;
}

/**
 * What changes no cell: frozen rows, the first sheet in front, page set-up. With another window in front, or without a
 * printer, Excel refuses part of it, and the tables are there all the same; so the pages are then asked for again by
 * themselves.
 */
export async function arrange(sheets: readonly Arranged[]): Promise<void> {
  if (sheets.length === 0) return;
  const arranged = await onEach(sheets, (context, made) => {
    for (const [sheet, plan] of made) queueFreeze(sheet, plan);
    made[0]?.[0].activate();
    for (const [sheet, plan] of made) queuePage(sheet, plan);
  });
  if (!arranged.ok) await onEach(sheets, (_context, made) => made.forEach(([sheet, plan]) => queuePage(sheet, plan)));
}

type Queue = (context: Excel.RequestContext, made: readonly (readonly [Excel.Worksheet, SheetPlan])[]) => void;

function onEach(sheets: readonly Arranged[], queue: Queue): Promise<Result<void, WorkbookError>> {
  return runExcel<void>(async (context) => {
    queue(context, sheets.map(({ id, plan }) => [context.workbook.worksheets.getItem(id), plan] as const));
    await context.sync();
    return ok(undefined);
  });
}

function queueFreeze(sheet: Excel.Worksheet, { freeze }: SheetPlan): void {
  if (freeze.rows > 0 && freeze.columns > 0) {
    sheet.freezePanes.freezeAt(blockOf(sheet, { top: 0, left: 0, bottom: freeze.rows - 1, right: freeze.columns - 1 }));
  } else if (freeze.rows > 0) sheet.freezePanes.freezeRows(freeze.rows);
  else if (freeze.columns > 0) sheet.freezePanes.freezeColumns(freeze.columns);
}

function queuePage(sheet: Excel.Worksheet, { page }: SheetPlan): void {
  const layout = sheet.pageLayout;
  layout.orientation = page.orientation;
  layout.paperSize = "A4";
  layout.zoom = { horizontalFitToPages: 1, ...(page.onePage === true && { verticalFitToPages: 1 }) };
  layout.centerHorizontally = true;
  layout.blackAndWhite = page.blackAndWhite;
  layout.setPrintMargins("Points", page.margins);
  layout.headersFooters.defaultForAllPages.centerFooter = page.footer;
  layout.setPrintArea(rectToA1(page.printArea));
  if (page.titleRows !== undefined) layout.setPrintTitleRows(`$${String(page.titleRows.top + 1)}:$${String(page.titleRows.bottom + 1)}`);
  for (const row of page.pageBreaks ?? []) sheet.horizontalPageBreaks.add(toA1({ row, column: 0 }));
}
