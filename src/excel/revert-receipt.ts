import type { ChangedSheet, Receipt, WorkbookError } from "../app/ports";
import type { AddSheetEdit, SheetPlan, WriteEdit } from "../domain/edits";
import { err, ok, type Result } from "../domain/result";
import { filledArea } from "./add-sheet";
import { holds, type HostValue } from "./cells";
import { runExcel } from "./run";
import { queueLive, queueStates, refusalOf, runsOf } from "./write-cells";

/** The sheets of a receipt in which cells differ from what was laid out, wherever the user has moved or renamed them to. */
export function changedSheets(receipt: Receipt): Promise<Result<readonly ChangedSheet[], WorkbookError>> {
  return runExcel<readonly ChangedSheet[]>(async (context) => {
    const sheets = receipt.sheets.map(({ id }) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id);
      sheet.load("name");
      const range = sheet.getUsedRangeOrNullObject(true);
      range.load("rowIndex,columnIndex,values,formulas");
      range.untrack();
      return { sheet, range };
    });
    await context.sync();

    const plans = plansOf(receipt);
    return ok(sheets.flatMap(({ sheet, range }, index) => {
      const plan = plans[index];
      if (sheet.isNullObject || plan === undefined) return [];
      const cells = differences(plan, range);
      return cells === 0 ? [] : [{ name: sheet.name, cells }];
    }));
  });
}

/**
 * Takes back what the receipt stands for: cells that still hold what was written get their former content and format,
 * sheets go with everything in them. One cell that was edited since refuses the whole. Sheets the user has deleted are
 * no obstacle.
 */
export function revertReceipt(receipt: Receipt): Promise<Result<void, WorkbookError>> {
  const runs = runsOf(receipt.edits.filter((edit): edit is WriteEdit => edit.kind === "write"));
  return runExcel<void>(async (context) => {
    const live = queueLive(context, runs);
    const sheets = receipt.sheets.map(({ id }) => context.workbook.worksheets.getItemOrNullObject(id));
    for (const sheet of sheets) sheet.load("id");
    await context.sync();

    const refusal = refusalOf(live, ({ after }) => after);
    if (refusal !== undefined) return err(refusal);
    context.application.suspendApiCalculationUntilNextSync();
    queueStates(context, runs, ({ before }) => before);
    for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
    await context.sync();
    return ok(undefined);
  }, runs[0]?.sheet ?? receipt.sheets[0]?.name);
}

/** Plans in the order in which their sheets were added. */
function plansOf({ edits }: Receipt): readonly SheetPlan[] {
  return edits.filter((edit): edit is AddSheetEdit => edit.kind === "add-sheet").map(({ plan }) => plan);
}

/** Cells that do not hold what the plan put there, inside the planned area and outside of it. */
function differences(plan: SheetPlan, range: Excel.Range): number {
  const used = range.isNullObject ? undefined : range;
  const live = (row: number, column: number): { formula: HostValue; value: HostValue } => ({
    formula: cellOf(used?.formulas, row - (used?.rowIndex ?? 0), column - (used?.columnIndex ?? 0)),
    value: cellOf(used?.values, row - (used?.rowIndex ?? 0), column - (used?.columnIndex ?? 0)),
  });
  const planned = filledArea(plan);
  const bottom = Math.max(planned.bottom, (used?.rowIndex ?? 0) + (used?.values.length ?? 0) - 1);
  const right = Math.max(planned.right, (used?.columnIndex ?? 0) + (used?.values[0]?.length ?? 0) - 1);

  let count = 0;
  for (let row = 0; row <= bottom; row += 1) {
    for (let column = 0; column <= right; column += 1) {
      if (!holds(live(row, column), plan.contents[row]?.[column] ?? null)) count += 1;
    }
  }
  return count;
}

function cellOf(cells: readonly (readonly HostValue[])[] | undefined, row: number, column: number): HostValue {
  return cells?.[row]?.[column] ?? "";
}
