import type { Mispredicted, OperationOptions, WorkbookError } from "../app/ports";
import type { WriteEdit } from "../domain/edits";
import { err, ok, type Result } from "../domain/result";
import type { HostValue } from "./cells";
import { blockOf, isCancelled, runExcel } from "./run";
import { queueStates, type Run } from "./write-cells";

/** Far below the last digit of any amount; Excel adds in binary. */
const TOLERANCE = 1e-6;

/** Excel calculates after each of them; for more it is told to wait, and then shows no result before the next request. */
export const MOST_CALCULATED = 500;

/** Writes runs, at most `MOST_CALCULATED`, and says which formulas show something else than predicted; one round trip. */
export async function writeRuns(runs: readonly Run[], options: OperationOptions): Promise<Result<readonly Mispredicted[], WorkbookError>> {
  if (isCancelled(options)) return err({ kind: "cancelled" });
  options.onProgress?.({ done: 1, total: 3 });
  return runExcel(async (context) => {
    context.application.suspendScreenUpdatingUntilNextSync();
    queueStates(context, runs, "after");
    const shown = queueShown(context, runs);
    await context.sync();
    return ok(shown.mispredicted());
  }, runs[0]?.sheet);
}

/** Which of the formulas show something else than predicted. */
export function compareShown(runs: readonly Run[]): Promise<Result<readonly Mispredicted[], WorkbookError>> {
  return runExcel(async (context) => {
    const shown = queueShown(context, runs);
    await context.sync();
    return ok(shown.mispredicted());
  });
}

/** Whether any formula of the run is to show what was predicted. */
export function isPredicted({ edits }: Run): boolean {
  return edits.some(({ predicted }) => predicted !== undefined);
}

function queueShown(context: Excel.RequestContext, runs: readonly Run[]): { readonly mispredicted: () => readonly Mispredicted[] } {
  const read = runs.filter(isPredicted).map((run) => {
    const range = blockOf(context.workbook.worksheets.getItem(run.sheet), run.area);
    range.load("values");
    return { run, range };
  });
  return { mispredicted: () => read.flatMap(({ run, range }) => run.edits.flatMap((edit, index) => mispredicted(edit, (range.values as HostValue[][])[index]?.[0] ?? "") ?? [])) };
}

function mispredicted({ sheet, at, predicted }: WriteEdit, shown: HostValue): Mispredicted | undefined {
  if (predicted === undefined || shown === predicted) return undefined;
  const isClose = typeof predicted === "number" && typeof shown === "number" && Math.abs(predicted - shown) <= TOLERANCE;
  return isClose ? undefined : { sheet, at, predicted, shown: String(shown ?? "") };
}
