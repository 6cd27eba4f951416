import type { WorkbookError } from "../app/ports";
import { ok, type Result } from "../domain/result";
import { runExcel } from "./run";

/** Deletes the sheet of this name, whatever its case, with everything in it. That there is none is no error. */
export function removeSheet(name: string): Promise<Result<void, WorkbookError>> {
  return runExcel<void>(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name,items/visibility");
    await context.sync();
    const going = worksheets.items.filter((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    if (going.length === 0) return ok(undefined);
    queueDeletions(worksheets, new Set(going.map(({ id }) => id)));
    await context.sync();
    return ok(undefined);
  }, name);
}

/**
 * Queues the deletion of the sheets with these ids; needs `items/id,items/visibility`. Excel keeps at least one sheet in
 * view, so a blank one takes the place of the last.
 */
export function queueDeletions(worksheets: Excel.WorksheetCollection, ids: ReadonlySet<string>): void {
  const going = worksheets.items.filter(({ id }) => ids.has(id));
  const isAnyLeft = worksheets.items.some(({ id, visibility }) => visibility === "Visible" && !ids.has(id));
  if (going.length > 0 && !isAnyLeft) worksheets.add();
  for (const sheet of going) sheet.delete();
}
