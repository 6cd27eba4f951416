import type { Receipt, WorkbookError } from "../app/ports";
import type { DataBarsEdit } from "../domain/edits";
import { err, ok, type Result } from "../domain/result";
import { runExcel } from "./run";

/** Nobody else draws bars from 0 to 1 or 100 in this colour: by these we know ours again, for a conditional format has no name. */
const COLOR = "#8FC4B7";

/**
 * Adds data bars or takes them away, in three round trips; others than ours stay. The receipt has no edits where none were
 * there to be taken away. Refused when it is not the only edit.
 */
export function drawDataBars(edit: DataBarsEdit, edits: number): Promise<Result<Receipt, WorkbookError>> {
  if (edits !== 1) throw new Error("data bars are applied alone");
  return runExcel<Receipt>(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(edit.sheet);
    const { top, left, bottom, right } = edit.area;
    const { conditionalFormats } = sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
    conditionalFormats.load("items/id,items/type");
    sheet.load("name");
    await context.sync();
    if (sheet.isNullObject) return err({ kind: "sheet-missing", sheet: edit.sheet });

    const bars = conditionalFormats.items.filter(({ type }) => type === "DataBar");
    for (const { dataBar } of bars) dataBar.load("lowerBoundRule,upperBoundRule,positiveFormat/fillColor");
    await context.sync();
    const ours = bars.filter((bar) => isOurs(bar, edit));
    for (const bar of ours) bar.delete();
    if (edit.shown) queueBars(conditionalFormats, edit);
    await context.sync();
    return ok({ edits: edit.shown || ours.length > 0 ? [edit] : [], sheets: [] });
  }, edit.sheet);
}

function isOurs({ dataBar }: Excel.ConditionalFormat, { full }: DataBarsEdit): boolean {
  const { lowerBoundRule, upperBoundRule, positiveFormat } = dataBar;
  return positiveFormat.fillColor.toUpperCase() === COLOR && boundOf(lowerBoundRule) === 0 && boundOf(upperBoundRule) === full;
}

function boundOf({ type, formula }: Excel.ConditionalDataBarRule): number | undefined {
  return type === "Number" && formula !== undefined ? Number(formula.replace(/^=/, "")) : undefined;
}

function queueBars(formats: Excel.ConditionalFormatCollection, { full }: DataBarsEdit): void {
  const { dataBar } = formats.add("DataBar");
  dataBar.barDirection = "LeftToRight";
  dataBar.lowerBoundRule = { type: "Number", formula: "0" };
  dataBar.upperBoundRule = { type: "Number", formula: String(full) };
  dataBar.positiveFormat.fillColor = COLOR;
  dataBar.positiveFormat.gradientFill = false;
}
