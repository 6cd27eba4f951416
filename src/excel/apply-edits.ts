import type { Mispredicted, OperationOptions, Receipt, WorkbookError } from "../app/ports";
import type { DataBarsEdit, InsertRowsEdit, RateChartsEdit, WorkbookEdit, WriteEdit } from "../domain/edits";
import { err, ok, type Result } from "../domain/result";
import { arrange } from "./arrange";
import { drawDataBars } from "./data-bars";
import { insertRows } from "./insert-rows";
import { layOut, REFUSED_WHOLE, takeTablesBack, type Made, type TableEdit } from "./lay-out";
import { queueLooks } from "./looks";
import { placeRefusal, queueLook } from "./place";
import { drawRateCharts } from "./rate-charts";
import { isCancelled, runExcel } from "./run";
import { tableRefusal } from "./table-cells";
import { lockedRuns, queueLive, queueStates, refusalOf, runsOf, withLiveFormats, writtenRuns, type Run } from "./write-cells";
import { compareShown, isPredicted, MOST_CALCULATED, writeRuns } from "./write-runs";

/** While the user types in a cell nothing can be taken back, so we wait for some seconds. */
const PATIENCE = { attempts: 20, milliseconds: 250 } as const;

/** What is to be done, once the workbook was looked at. */
interface Work {
  readonly tables: readonly TableEdit[];
  readonly runs: readonly Run[];
  /** Cells that get no number format, because their sheet is protected. */
  readonly unformatted: number;
}

/**
 * Makes the edits in two round trips for new sheets and for some hundred blocks of cells, and three for more: looks whether
 * all cells are as expected, writes everything, and finishes (frozen rows, the first new sheet in front, page set-up, what
 * the formulas really show). Large insertions are written in several requests. When writing fails or is cancelled, what
 * was made is taken back.
 */
export async function applyEdits(edits: readonly WorkbookEdit[], options: OperationOptions = {}): Promise<Result<Receipt, WorkbookError>> {
  if (isCancelled(options)) return err({ kind: "cancelled" });
  const rows = edits.find((edit): edit is InsertRowsEdit => edit.kind === "insert-rows");
  if (rows !== undefined) return insertRows(rows, edits.length);
  const bars = edits.find((edit): edit is DataBarsEdit => edit.kind === "data-bars");
  if (bars !== undefined) return drawDataBars(bars, edits.length);
  const charts = edits.find((edit): edit is RateChartsEdit => edit.kind === "rate-charts");
  if (charts !== undefined) return drawRateCharts(charts, edits.length);
  options.onProgress?.({ done: 0, total: 3 });
  const look = await lookAt(edits);
  if (!look.ok) return look;
  const { tables, runs } = look.value;

  if (tables.length === 0 && runs.length <= MOST_CALCULATED) return applyRuns(look.value, options);

  const made: Made = { tables: [], reached: false };
  const first = runs[0]?.sheet ?? tables.find(({ edit }) => edit.kind === "place")?.edit.plan.name;
  const written = await layOut(tables, (context) => queueStates(context, runs, "after"), made, options, first);
  if (!written.ok) {
    if (made.reached || made.tables.length > 0) await takeBack(look.value, made);
    return err(aboutSheet(written.error, tables[made.tables.length]));
  }

  const mispredicted = await finish(look.value, made);
  options.onProgress?.({ done: 1, total: 1 });
  return ok(receiptOf(look.value, made, mispredicted));
}

/** As `applyEdits`, where nothing but cells is written. */
async function applyRuns(work: Work, options: OperationOptions): Promise<Result<Receipt, WorkbookError>> {
  const made: Made = { tables: [], reached: false };
  const written = await writeRuns(work.runs, options);
  if (!written.ok) {
    if (written.error.kind !== "cancelled" && !REFUSED_WHOLE.has(written.error.kind)) await takeBack(work, made);
    return written;
  }
  options.onProgress?.({ done: 1, total: 1 });
  return ok(receiptOf(work, made, written.value));
}

function receiptOf({ tables, runs, unformatted }: Work, made: Made, mispredicted: readonly Mispredicted[]): Receipt {
  const receipt = { edits: [...tables.map(({ edit }) => edit), ...runs.flatMap((run) => run.edits)], sheets: made.tables };
  return { ...receipt, ...(mispredicted.length === 0 ? {} : { mispredicted }), ...(unformatted === 0 ? {} : { unformatted }) };
}

/** What is to be done, when every cell is as expected; asks Excel only where cells are concerned that are there already. */
async function lookAt(edits: readonly WorkbookEdit[]): Promise<Result<Work, WorkbookError>> {
  const wanted = runsOf(edits.filter((edit): edit is WriteEdit => edit.kind === "write"));
  const makers = edits.filter((edit): edit is TableEdit["edit"] => "plan" in edit);
  if (wanted.length === 0 && makers.every(({ kind }) => kind === "add-sheet")) {
    return ok({ tables: makers.map((edit) => ({ edit, isOwnSheet: true })), runs: [], unformatted: 0 });
  }
  return runExcel<Work>(async (context) => {
    const live = queueLive(context, wanted);
    const looksOf = queueLooks(context, wanted);
    const looks = makers.map((edit) => ({ edit, look: edit.kind === "place" ? queueLook(context, edit.plan) : undefined }));
    await context.sync();
    const refusal = refusalOf(live, await lockedRuns(context, live), ({ before }) => before)
      ?? looks.map(({ look }) => look && placeRefusal(look)).find((refused) => refused !== undefined)
      ?? (await tableRefusal(context, live));
    if (refusal !== undefined) return err(refusal);
    const runs = withLiveFormats(live, looksOf);
    const tables = looks.map(({ edit, look }) => ({ edit, isOwnSheet: look?.used.isNullObject ?? true }));
    return ok({ tables, runs, unformatted: formatted(wanted) - formatted(runs) });
  }, wanted[0]?.sheet ?? makers[0]?.plan.name);
}

function formatted(runs: readonly Run[]): number {
  return runs.reduce((count, { edits }) => count + edits.filter(({ after }) => after.numberFormat !== undefined).length, 0);
}

/** A name that is taken belongs to the first sheet that was not made. */
function aboutSheet(error: WorkbookError, table: TableEdit | undefined): WorkbookError {
  return error.kind === "sheet-exists" && table !== undefined ? { kind: "sheet-exists", sheet: table.edit.plan.name } : error;
}

/**
 * Excel does not roll a failed batch back. Only cells that hold what was written are restored: the others were not
 * reached, or the user has typed into them since.
 */
async function takeBack({ tables, runs }: Work, made: Made): Promise<void> {
  await patiently(() => takeTablesBack(tables, made));
  if (runs.length === 0) return;
  await patiently(() => runExcel<void>(async (context) => {
    const live = queueLive(context, runs);
    await context.sync();
    queueStates(context, writtenRuns(live), "before");
    await context.sync();
    return ok(undefined);
  }));
}

async function patiently(work: () => Promise<Result<void, WorkbookError>>, attempts: number = PATIENCE.attempts): Promise<void> {
  const done = await work();
  if (done.ok || done.error.kind !== "cell-editing" || attempts <= 1) return;
  await new Promise((resolve) => setTimeout(resolve, PATIENCE.milliseconds));
  await patiently(work, attempts - 1);
}

async function finish({ tables, runs }: Work, made: Made): Promise<readonly Mispredicted[]> {
  const checked = runs.filter(isPredicted);
  const compared = checked.length === 0 ? ok<readonly Mispredicted[]>([]) : await compareShown(checked);
  await arrange(made.tables.flatMap(({ id }, index) => {
    const table = tables[index];
    return table?.isOwnSheet === true ? [{ id, plan: table.edit.plan }] : [];
  }));
  return compared.ok ? compared.value : [];
}
