import type { MadeTable, OperationOptions, WorkbookError } from "../app/ports";
import { filledArea } from "../app/changed-tables";
import type { AddSheetEdit, PlaceEdit } from "../domain/edits";
import { err, ok, type Result } from "../domain/result";
import { queueClear } from "./place";
import { stepsOf } from "./plan-steps";
import { isCancelled, runExcel } from "./run";
import { batchesOf, underWork, type SheetStep } from "./steps";

/** An edit that makes a table, and whether the sheet it goes to holds nothing else. */
export interface TableEdit {
  readonly edit: AddSheetEdit | PlaceEdit;
  readonly isOwnSheet: boolean;
}

/** What a writing has made, also when it failed half-way. */
export interface Made {
  /** In the order of the edits. */
  readonly tables: MadeTable[];
  /** Whether any request went through. */
  reached: boolean;
}

/**
 * Errors of a whole request: nothing was written, so there is nothing to take back, and what the cells hold afterwards
 * is what the user typed meanwhile.
 */
export const REFUSED_WHOLE: ReadonlySet<WorkbookError["kind"]> = new Set(["cell-editing", "too-large"]);

/**
 * Writes the tables in as few requests as their size allows; `more` is queued with the first. All sheets are added
 * before the first cell is written, because formulas of one table refer to others. `made` tells afterwards what there is
 * to take back.
 */
export async function layOut(
  tables: readonly TableEdit[],
  more: (context: Excel.RequestContext) => void,
  made: Made,
  options: OperationOptions,
  firstSheet: string | undefined,
): Promise<Result<void, WorkbookError>> {
  const steps = tables.flatMap(({ edit, isOwnSheet }, index) => stepsOf(edit.plan, isOwnSheet).map((step) => ({ index, step })));
  const batches = batchesOf(steps);
  const total = batches.length + 2;
  for (const [number, batch] of batches.entries()) {
    if (isCancelled(options)) return err({ kind: "cancelled" });
    options.onProgress?.({ done: number + 1, total });
    const written = await write(tables, batch, number === 0 ? more : undefined, made, firstSheet);
    made.reached ||= written.ok || !REFUSED_WHOLE.has(written.error.kind);
    if (!written.ok) return written;
  }
  options.onProgress?.({ done: total - 1, total });
  return ok(undefined);
}

/** Takes the tables back that a failed writing made. */
export function takeTablesBack(tables: readonly TableEdit[], { tables: made }: Made): Promise<Result<void, WorkbookError>> {
  return runExcel<void>(async (context) => {
    made.forEach(({ id, placed }, index) => {
      // Somebody may have deleted it; then nothing is done to it.
      const sheet = context.workbook.worksheets.getItemOrNullObject(id);
      const table = tables[index];
      if (placed === undefined) sheet.delete();
      else if (table !== undefined) queueClear(sheet, table.edit.plan);
    });
    await context.sync();
    return ok(undefined);
  });
}

function write(
  tables: readonly TableEdit[],
  batch: readonly SheetStep[],
  more: ((context: Excel.RequestContext) => void) | undefined,
  made: Made,
  firstSheet: string | undefined,
): Promise<Result<void, WorkbookError>> {
  return runExcel<void>(async (context) => {
    context.application.suspendApiCalculationUntilNextSync();
    context.application.suspendScreenUpdatingUntilNextSync();
    const isFirst = more !== undefined;
    const sheets = tables.map((table, index) => (isFirst ? queueSheet(context, table) : context.workbook.worksheets.getItem(made.tables[index]?.id ?? "")));
    const underWorks = sheets.map(underWork);
    for (const { index, step } of batch) {
      const sheet = underWorks[index];
      if (sheet !== undefined) step.queue(sheet);
    }
    more?.(context);
    try {
      await context.sync();
    } finally {
      // Excel answers up to the call that failed: a sheet that got an id was made.
      if (isFirst) made.tables.push(...sheets.flatMap((sheet, index) => madeTable(sheet, tables[index]) ?? []));
    }
    return ok(undefined);
  }, firstSheet);
}

/** The sheet that the table goes to. Its id is answered before anything else can fail. */
function queueSheet(context: Excel.RequestContext, { edit }: TableEdit): Excel.Worksheet {
  const { worksheets } = context.workbook;
  const sheet = edit.kind === "place" ? worksheets.getItem(edit.plan.name) : worksheets.add(edit.plan.name);
  sheet.load("id,name");
  return sheet;
}

/** Undefined when Excel has not answered; asking for what was not loaded throws. */
function madeTable(sheet: Excel.Worksheet, table: TableEdit | undefined): MadeTable | undefined {
  const { id, name } = sheet.toJSON();
  if (id === undefined || name === undefined || table === undefined) return undefined;
  return { id, name, ...(table.edit.kind === "place" ? { placed: filledArea(table.edit.plan) } : {}) };
}
