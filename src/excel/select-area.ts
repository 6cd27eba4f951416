import type { WorkbookError } from "../app/ports";
import type { Rect } from "../domain/grid";
import { err, ok, type Result } from "../domain/result";
import { blockOf, runExcel } from "./run";

/** Brings the sheet to the front and selects the area; a hidden sheet stays hidden and is refused (`sheet-hidden`). */
export function selectArea(name: string, area: Rect): Promise<Result<void, WorkbookError>> {
  return runExcel<void>(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.load("visibility");
    await context.sync();
    if (sheet.visibility !== "Visible") return err({ kind: "sheet-hidden", sheet: name });

    sheet.activate();
    blockOf(sheet, area).select();
    await context.sync();
    return ok(undefined);
  }, name);
}
