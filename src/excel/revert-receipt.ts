import { changedTables, plansOf } from "../app/changed-tables";
import type { ChangedSheet, Receipt, WorkbookError } from "../app/ports";
import type { DataBarsEdit, InsertRowsEdit, RateChartsEdit, WriteEdit } from "../domain/edits";
import { err, ok, type Result } from "../domain/result";
import { drawDataBars } from "./data-bars";
import { queueDeletions } from "./delete-sheets";
import { takeRowsBack } from "./insert-rows";
import { clearRefusal, queueClear, queuePlaced, type Placed } from "./place";
import { takeChartsBack } from "./rate-charts";
import { readNames } from "./read-names";
import { readSheets } from "./read-workbook";
import { runExcel } from "./run";
import { lockedRuns, queueLive, queueStates, refusalOf, runsOf } from "./write-cells";

/**
 * The tables of a receipt that must not simply go, wherever the user has moved or renamed their sheets to; formulas and
 * names are looked for in the whole workbook, in four round trips.
 */
export async function changedSheets(receipt: Receipt): Promise<Result<readonly ChangedSheet[], WorkbookError>> {
  const sheets = await readSheets();
  if (!sheets.ok) return sheets;
  const names = await readNames();
  return names.ok ? ok(changedTables(receipt, sheets.value, names.value)) : names;
}

/**
 * Takes back what the receipt stands for: cells that still hold what was written get their former content and format,
 * sheets go with everything in them, placed blocks are cleared. One written cell that was edited since, or a placed block
 * that is no longer where it was, refuses the whole, and so does an inserted row that holds more by now. Sheets the user
 * has deleted are no obstacle.
 */
export function revertReceipt(receipt: Receipt): Promise<Result<void, WorkbookError>> {
  const rows = receipt.edits.find((edit): edit is InsertRowsEdit => edit.kind === "insert-rows");
  if (rows !== undefined) return takeRowsBack(rows);
  const bars = receipt.edits.find((edit): edit is DataBarsEdit => edit.kind === "data-bars");
  if (bars !== undefined) return takeBarsBack(bars);
  const charts = receipt.edits.find((edit): edit is RateChartsEdit => edit.kind === "rate-charts");
  if (charts !== undefined) return takeChartsBack(charts);
  const runs = runsOf(receipt.edits.filter((edit): edit is WriteEdit => edit.kind === "write"));
  return runExcel<void>(async (context) => {
    const live = queueLive(context, runs);
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/visibility");
    const placed = queuePlacedBlocks(context, receipt);
    await context.sync();

    const refusal = refusalOf(live, await lockedRuns(context, live), ({ after }) => after) ?? placed.map(clearRefusal).find((refused) => refused !== undefined);
    if (refusal !== undefined) return err(refusal);
    context.application.suspendApiCalculationUntilNextSync();
    queueStates(context, runs, "before");
    for (const { sheet, plan } of placed) {
      if (!sheet.isNullObject) queueClear(sheet, plan, sheet.protection.protected);
    }
    queueDeletions(worksheets, new Set(receipt.sheets.filter(({ placed }) => placed === undefined).map(({ id }) => id)));
    await context.sync();
    return ok(undefined);
  }, runs[0]?.sheet ?? receipt.sheets[0]?.name);
}

async function takeBarsBack(edit: DataBarsEdit): Promise<Result<void, WorkbookError>> {
  const drawn = await drawDataBars({ ...edit, shown: !edit.shown }, 1);
  return drawn.ok ? ok(undefined) : drawn;
}

function queuePlacedBlocks(context: Excel.RequestContext, receipt: Receipt): readonly Placed[] {
  const plans = plansOf(receipt);
  return receipt.sheets.flatMap(({ id, placed }, index) => {
    const plan = plans[index];
    return placed === undefined || plan === undefined ? [] : [queuePlaced(context, id, plan)];
  });
}
