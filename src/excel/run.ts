import type { OperationOptions, WorkbookError } from "../app/ports";
import type { Rect } from "../domain/grid";
import { err, type Result } from "../domain/result";
import { toWorkbookError } from "./errors";

/**
 * One run against the live workbook. What Excel refuses comes back as an error that the caller handles; anything else
 * that is thrown is a bug and passes through. `sheet` names the sheet an error is about when Excel does not say.
 */
export async function runExcel<T>(
  batch: (context: Excel.RequestContext) => Promise<Result<T, WorkbookError>>,
  sheet = "",
): Promise<Result<T, WorkbookError>> {
  try {
    return await Excel.run(batch);
  } catch (thrown) {
    const error = toWorkbookError(thrown, sheet);
    if (error === undefined) throw thrown;
    return err(error);
  }
}

/** Whether the caller has lost interest; asked again after each round trip. */
export function isCancelled({ signal }: OperationOptions): boolean {
  return signal?.aborted === true;
}

/** A block of cells of a sheet. Its proxy is not kept in Excel after the batch, which saves two calls for each. */
export function blockOf(sheet: Excel.Worksheet, area: Rect): Excel.Range {
  const range = sheet.getRangeByIndexes(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1);
  range.untrack();
  return range;
}

/** Where a loaded range stands; needs `rowIndex,columnIndex,rowCount,columnCount`. */
export function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Rect {
  return { top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 };
}
