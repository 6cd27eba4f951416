import type { Mispredicted, OperationOptions, Receipt, WorkbookError } from "../app/ports";
import type { AddSheetEdit, SheetPlan, WorkbookEdit, WriteEdit } from "../domain/edits";
import { err, ok, type Result } from "../domain/result";
import { queueFreeze, queuePage, queueSheet } from "./add-sheet";
import { isCancelled, runExcel } from "./run";
import { liveCell, queueLive, queueStates, refusalOf, runsOf, withLiveFormats, writtenRuns, type Run } from "./write-cells";

/** Far below the last digit of any amount; Excel adds in binary. */
const TOLERANCE = 1e-6;

/**
 * Errors of a whole request: nothing was written, so there is nothing to take back, and what the cells hold afterwards
 * is what the user typed meanwhile.
 */
const REFUSED_WHOLE: ReadonlySet<WorkbookError["kind"]> = new Set(["cell-editing", "too-large"]);

/** The sheets that a writing made, also when it failed half-way. */
type Made = Receipt["sheets"][number][];

/**
 * Makes the edits in two round trips for new sheets and three for cells: looks whether all cells are as expected, writes
 * everything, and finishes (frozen rows, the first new sheet in front, page set-up, what the formulas really show). When writing
 * fails, what was made is taken back.
 */
export async function applyEdits(edits: readonly WorkbookEdit[], options: OperationOptions = {}): Promise<Result<Receipt, WorkbookError>> {
  const additions = edits.filter((edit): edit is AddSheetEdit => edit.kind === "add-sheet");
  const wanted = runsOf(edits.filter((edit): edit is WriteEdit => edit.kind === "write"));
  if (isCancelled(options)) return err({ kind: "cancelled" });

  options.onProgress?.({ done: 0, total: 3 });
  const look = wanted.length === 0 ? ok(wanted) : await lookAt(wanted);
  if (!look.ok) return look;
  const runs = look.value;
  if (isCancelled(options)) return err({ kind: "cancelled" });

  options.onProgress?.({ done: 1, total: 3 });
  const made: Made = [];
  const written = await write(additions, runs, made);
  if (!written.ok) {
    if (made.length > 0 || !REFUSED_WHOLE.has(written.error.kind)) await takeBack(made, runs);
    return err(aboutSheet(written.error, additions[made.length]));
  }

  options.onProgress?.({ done: 2, total: 3 });
  const mispredicted = await finish(additions, made, runs);
  options.onProgress?.({ done: 3, total: 3 });
  return ok({ edits: [...additions, ...runs.flatMap((run) => run.edits)], sheets: made, ...(mispredicted.length === 0 ? {} : { mispredicted }) });
}

/** The runs with the formats that their cells have, when every cell is as expected. */
function lookAt(runs: readonly Run[]): Promise<Result<readonly Run[], WorkbookError>> {
  return runExcel<readonly Run[]>(async (context) => {
    const live = queueLive(context, runs);
    await context.sync();
    const refusal = refusalOf(live, ({ before }) => before);
    return refusal === undefined ? ok(withLiveFormats(live)) : err(refusal);
  }, runs[0]?.sheet);
}

function write(additions: readonly AddSheetEdit[], runs: readonly Run[], made: Made): Promise<Result<void, WorkbookError>> {
  return runExcel<void>(async (context) => {
    context.application.suspendApiCalculationUntilNextSync();
    context.application.suspendScreenUpdatingUntilNextSync();
    context.runtime.enableEvents = false;
    const sheets = additions.map(({ plan }) => queueSheet(context, plan));
    queueStates(context, runs, ({ after }) => after);
    context.runtime.enableEvents = true;
    try {
      await context.sync();
    } finally {
      // Excel answers up to the call that failed: a sheet that got an id was made.
      made.push(...sheets.flatMap((sheet) => loadedHead(sheet) ?? []));
    }
    return ok(undefined);
  }, runs[0]?.sheet);
}

/** Id and name of a sheet, if Excel has answered; asking for what was not loaded throws. */
function loadedHead(sheet: Excel.Worksheet): Made[number] | undefined {
  const { id, name } = sheet.toJSON();
  return id === undefined || name === undefined ? undefined : { id, name };
}

/** A name that is taken belongs to the first sheet that was not made. */
function aboutSheet(error: WorkbookError, addition: AddSheetEdit | undefined): WorkbookError {
  return error.kind === "sheet-exists" && addition !== undefined ? { kind: "sheet-exists", sheet: addition.plan.name } : error;
}

/**
 * Excel does not roll a failed batch back. Only cells that hold what was written are restored: the others were not
 * reached, or the user has typed into them since.
 */
async function takeBack(made: Made, runs: readonly Run[]): Promise<void> {
  await runExcel(async (context) => {
    context.runtime.enableEvents = true;
    for (const { id } of made) context.workbook.worksheets.getItem(id).delete();
    await context.sync();
    return ok(undefined);
  });
  if (runs.length === 0) return;
  await runExcel(async (context) => {
    const live = queueLive(context, runs);
    await context.sync();
    queueStates(context, writtenRuns(live), (edit) => edit.before);
    await context.sync();
    return ok(undefined);
  });
}

async function finish(additions: readonly AddSheetEdit[], sheets: Made, runs: readonly Run[]): Promise<readonly Mispredicted[]> {
  const checked = runs.filter((run) => run.edits.some(({ predicted }) => predicted !== undefined));
  const compared = checked.length === 0 ? ok<readonly Mispredicted[]>([]) : await compare(checked);
  // Nothing of this changes a cell: with another window in front, or without a printer, Excel refuses part of it, and
  // the tables are there all the same.
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

/** A refused view keeps the pages from being set up in the same request, so these are then asked for by themselves. */
async function arrange(additions: readonly AddSheetEdit[], sheets: Made): Promise<void> {
  const plans = additions.map(({ plan }) => plan);
  const arranged = await runExcel<void>(async (context) => {
    const made = sheets.map(({ id }) => context.workbook.worksheets.getItem(id));
    queueEach(made, plans, queueFreeze);
    made[0]?.activate();
    queueEach(made, plans, queuePage);
    await context.sync();
    return ok(undefined);
  });
  if (arranged.ok) return;
  await runExcel<void>(async (context) => {
    queueEach(sheets.map(({ id }) => context.workbook.worksheets.getItem(id)), plans, queuePage);
    await context.sync();
    return ok(undefined);
  });
}

function queueEach(sheets: readonly Excel.Worksheet[], plans: readonly SheetPlan[], queue: (sheet: Excel.Worksheet, plan: SheetPlan) => void): void {
  sheets.forEach((sheet, index) => {
    const plan = plans[index];
    if (plan !== undefined) queue(sheet, plan);
  });
}
