import type { Mispredicted, OperationOptions, Receipt, WorkbookError } from "../app/ports";
import type { AddSheetEdit, WorkbookEdit, WriteEdit } from "../domain/edits";
import { err, ok, type Result } from "../domain/result";
import { queueFreeze, queueSheet, SHEET_MARK } from "./add-sheet";
import { isCancelled, runExcel } from "./run";
import { liveCell, queueLive, queueStates, refusalOf, runsOf, type Run } from "./write-cells";

/** What stood in the workbook before anything was made. */
interface Before {
  readonly sheetIds: ReadonlySet<string>;
}

/** Far below the last digit of any amount; Excel adds in binary. */
const TOLERANCE = 1e-6;

/**
 * Makes the edits in three round trips: looks (are all cells as expected, is no sheet of that name there), writes
 * everything, and finishes (frozen rows, the first new sheet in front, what the formulas really show). When writing
 * fails, what was made is taken back.
 */
export async function applyEdits(edits: readonly WorkbookEdit[], options: OperationOptions = {}): Promise<Result<Receipt, WorkbookError>> {
  const additions = edits.filter((edit): edit is AddSheetEdit => edit.kind === "add-sheet");
  const runs = runsOf(edits.filter((edit): edit is WriteEdit => edit.kind === "write"));
  if (isCancelled(options)) return err({ kind: "cancelled" });

  options.onProgress?.({ done: 0, total: 3 });
  const before = await look(additions, runs);
  if (!before.ok) return before;
  if (isCancelled(options)) return err({ kind: "cancelled" });

  options.onProgress?.({ done: 1, total: 3 });
  const sheets = await write(additions, runs);
  if (!sheets.ok) {
    await takeBack(additions, runs, before.value);
    return sheets;
  }

  options.onProgress?.({ done: 2, total: 3 });
  const mispredicted = await finish(additions, sheets.value, runs);
  options.onProgress?.({ done: 3, total: 3 });
  return ok({ edits, sheets: sheets.value, ...(mispredicted.length === 0 ? {} : { mispredicted }) });
}

function look(additions: readonly AddSheetEdit[], runs: readonly Run[]): Promise<Result<Before, WorkbookError>> {
  return runExcel<Before>(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    const live = queueLive(context, runs);
    await context.sync();

    const names = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
    const taken = additions.find(({ plan }) => names.has(plan.name.toLowerCase()));
    if (taken !== undefined) return err({ kind: "sheet-exists", sheet: taken.plan.name });
    const refusal = refusalOf(live, ({ before }) => before);
    return refusal === undefined ? ok({ sheetIds: new Set(worksheets.items.map(({ id }) => id)) }) : err(refusal);
  }, runs[0]?.sheet);
}

function write(additions: readonly AddSheetEdit[], runs: readonly Run[]): Promise<Result<Receipt["sheets"], WorkbookError>> {
  return runExcel<Receipt["sheets"]>(async (context) => {
    context.application.suspendApiCalculationUntilNextSync();
    context.application.suspendScreenUpdatingUntilNextSync();
    context.runtime.enableEvents = false;
    const sheets = additions.map(({ plan }) => queueSheet(context, plan));
    queueStates(context, runs, ({ after }) => after);
    for (const sheet of sheets) sheet.load("id,name");
    context.runtime.enableEvents = true;
    await context.sync();
    return ok(sheets.map(({ id, name }) => ({ id, name })));
  }, runs[0]?.sheet ?? additions[0]?.plan.name);
}

/**
 * Excel does not roll a failed batch back. Cells are restored in the order in which they were written: the one that
 * was refused then stops the restoring exactly where the writing stopped. A sheet goes only when it is new and bears
 * our mark; somebody else may have made one of the same name meanwhile.
 */
async function takeBack(additions: readonly AddSheetEdit[], runs: readonly Run[], before: Before): Promise<void> {
  const names = new Set(additions.map(({ plan }) => plan.name));
  await runExcel(async (context) => {
    context.runtime.enableEvents = true;
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    await context.sync();

    const candidates = worksheets.items.filter(({ id, name }) => !before.sheetIds.has(id) && names.has(name));
    const marks = candidates.map((sheet) => sheet.customProperties.getItemOrNullObject(SHEET_MARK.spec));
    for (const mark of marks) mark.load("key");
    await context.sync();

    candidates.filter((_, index) => marks[index]?.isNullObject === false).forEach((sheet) => sheet.delete());
    await context.sync();
    return ok(undefined);
  });
  if (runs.length === 0) return;
  await runExcel(async (context) => {
    queueStates(context, runs, (edit) => edit.before);
    await context.sync();
    return ok(undefined);
  });
}

async function finish(additions: readonly AddSheetEdit[], sheets: Receipt["sheets"], runs: readonly Run[]): Promise<readonly Mispredicted[]> {
  const checked = runs.filter((run) => run.edits.some(({ predicted }) => predicted !== undefined));
  const compared = checked.length === 0 ? ok<readonly Mispredicted[]>([]) : await compare(checked);
  // Nothing of this changes a cell: with another window in front Excel refuses it, and the tables are there all the same.
  if (additions.length > 0) await arrange(additions, sheets);
  return compared.ok ? compared.value : [];
}

function compare(runs: readonly Run[]): Promise<Result<readonly Mispredicted[], WorkbookError>> {
  return runExcel(async (context) => {
    const live = queueLive(context, runs);
    await context.sync();
    return ok(live.runs.flatMap(({ run, range }) => run.edits.flatMap((edit, index) => mispredicted(edit, liveCell(range, index).value) ?? [])));
  });
}

function mispredicted({ sheet, at, predicted }: WriteEdit, shown: ReturnType<typeof liveCell>["value"]): Mispredicted | undefined {
  if (predicted === undefined || shown === predicted) return undefined;
  const isClose = typeof predicted === "number" && typeof shown === "number" && Math.abs(predicted - shown) <= TOLERANCE;
  return isClose ? undefined : { sheet, at, predicted, shown: String(shown ?? "") };
}

function arrange(additions: readonly AddSheetEdit[], sheets: Receipt["sheets"]): Promise<Result<void, WorkbookError>> {
  return runExcel<void>(async (context) => {
    const made = sheets.map(({ id }) => context.workbook.worksheets.getItem(id));
    made.forEach((sheet, index) => {
      const plan = additions[index]?.plan;
      if (plan !== undefined) queueFreeze(sheet, plan);
    });
    made[0]?.activate();
    await context.sync();
    return ok(undefined);
  });
}
