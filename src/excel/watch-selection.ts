import type { WorkbookError } from "../app/ports";
import { ok, type Result } from "../domain/result";
import { runExcel } from "./run";

/**
 * Tells whenever the user selects something else in any sheet, or turns to another sheet. The function it gives ends that;
 * it can be relied on even while Excel is too busy to be told.
 */
export function watchSelection(onMove: () => void): Promise<Result<() => Promise<void>, WorkbookError>> {
  let over = false;
  const tell = (): Promise<void> => {
    if (!over) onMove();
    return Promise.resolve();
  };
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const [selected, activated] = [worksheets.onSelectionChanged.add(tell), worksheets.onActivated.add(tell)];
    await context.sync();
    return ok(async () => {
      over = true;
      await runExcel(async () => {
        selected.remove();
        activated.remove();
        await context.sync();
        return ok(undefined);
      });
    });
  });
}
