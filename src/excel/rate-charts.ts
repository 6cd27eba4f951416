import type { Receipt, WorkbookError } from "../app/ports";
import { CHART_PREFIX, type PlannedChart, type RateChartsEdit } from "../domain/edits";
import { err, ok, type Result } from "../domain/result";
import { blockOf, runExcel } from "./run";

const GAP_PERCENT = 40;
/** What the one series is called, where Excel shows it. */
const SERIES = "执行率";

/**
 * Adds the charts or takes all of ours on the sheet away, in two round trips; the user's stay. The receipt has no edits
 * where ours were there already, or none to be taken away. When a chart cannot be made, none of them is left. Refused
 * when it is not the only edit.
 */
export async function drawRateCharts(edit: RateChartsEdit, edits: number): Promise<Result<Receipt, WorkbookError>> {
  if (edits !== 1) throw new Error("charts are applied alone");
  let isAdding = false;
  const drawn = await runExcel<Receipt>(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(edit.sheet);
    sheet.load("name");
    sheet.charts.load("items/name");
    await context.sync();
    if (sheet.isNullObject) return err({ kind: "sheet-missing", sheet: edit.sheet });

    const ours = sheet.charts.items.filter(({ name }) => name.startsWith(CHART_PREFIX));
    const isThere = ours.length > 0;
    if (isThere === edit.shown) return ok({ edits: [], sheets: [] });
    isAdding = edit.shown;
    if (isAdding) for (const chart of edit.charts) queueChart(sheet, chart);
    else for (const chart of ours) chart.delete();
    await context.sync();
    return ok({ edits: [edit], sheets: [] });
  }, edit.sheet);
  if (!drawn.ok && isAdding) await deleteCharts(edit);
  return drawn;
}

/** Takes back what `drawRateCharts` did: of charts that were added exactly those, by their names. */
export async function takeChartsBack(edit: RateChartsEdit): Promise<Result<void, WorkbookError>> {
  if (edit.shown) return deleteCharts(edit);
  const drawn = await drawRateCharts({ ...edit, shown: true }, 1);
  return drawn.ok ? ok(undefined) : drawn;
}

/** Charts or a sheet that the user has deleted are no obstacle. */
function deleteCharts({ sheet: name, charts }: RateChartsEdit): Promise<Result<void, WorkbookError>> {
  return runExcel<void>(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    const added = charts.map((chart) => sheet.charts.getItemOrNullObject(chart.name));
    for (const chart of added) chart.load("name");
    await context.sync();
    for (const chart of added) if (!chart.isNullObject) chart.delete();
    await context.sync();
    return ok(undefined);
  }, name);
}

function queueChart(sheet: Excel.Worksheet, { name, title, names, rates, axis, place }: PlannedChart): void {
  const chart = sheet.charts.add("BarClustered", blockOf(sheet, rates), "Columns");
  chart.name = name;
  chart.title.text = title;
  chart.legend.visible = false;
  const series = chart.series.getItemAt(0);
  series.name = SERIES;
  series.setXAxisValues(blockOf(sheet, names));
  series.gapWidth = GAP_PERCENT;
  const { categoryAxis, valueAxis } = chart.axes;
  // Bars begin at the bottom otherwise: the reverse of the sheet.
  categoryAxis.reversePlotOrder = true;
  valueAxis.minimum = 0;
  valueAxis.maximum = axis.maximum;
  valueAxis.numberFormat = axis.format;
  chart.setPosition(blockOf(sheet, { ...place, bottom: place.top, right: place.left }), blockOf(sheet, { ...place, top: place.bottom, left: place.right }));
}
