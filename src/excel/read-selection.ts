import type { Selection, WorkbookError } from "../app/ports";
import { err, ok, type Result } from "../domain/result";
import { fromHost, type HostValue } from "./cells";
import { areaOf, blockOf, runExcel } from "./run";

/** Most columns whose values are given. */
const MOST_COLUMNS = 1000;

/** The selected area and its values, as far down and to the right as there are any; of several areas the first. */
export function readSelection(): Promise<Result<Selection, WorkbookError>> {
  return runExcel<Selection>(async (context) => {
    const range = context.workbook.getSelectedRanges().areas.getItemAt(0);
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    range.worksheet.load("name");
    const used = range.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    await context.sync();

    const [area, sheet] = [areaOf(range), range.worksheet.name];
    if (used.isNullObject) return ok({ sheet, area, values: [] });
    const filled = areaOf(used);
    const block = blockOf(range.worksheet, { ...area, bottom: filled.bottom, right: Math.min(filled.right, area.left + MOST_COLUMNS - 1) });
    block.load("values");
    await context.sync();
    const values = block.values as HostValue[][] | null;
    return values === null ? err({ kind: "too-large" }) : ok({ sheet, area, values: values.map((row) => row.map(fromHost)) });
  });
}
