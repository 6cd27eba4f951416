import { catalogue } from "../domain/catalogue";
import type { WriteEdit } from "../domain/edits";
import { executionRates, planRates, type RatePreview, type RateRow } from "../domain/execution";
import type { WorkbookSnapshot } from "../domain/grid";
import { recognise, type AmountTable } from "../domain/recognition";
import { err, ok, type Result } from "../domain/result";
import type { Profile } from "../domain/spec";
import type { OperationOptions, Receipt, WorkbookError, WorkbookPort } from "./ports";

/** What computing the rates of a workbook would write. */
export interface RatesPlan {
  readonly tables: readonly RatesOfTable[];
  readonly edits: readonly WriteEdit[];
}

export interface RatesOfTable extends RatePreview {
  readonly sheet: string;
  /** "" for a table without a title. */
  readonly title: string;
  /** The rates as they are now, and how the stated ones compare with them. */
  readonly rows: readonly RateRow[];
}

/** Rates, subtotals and totals of every table of execution, as a preview. Changes nothing. */
export async function previewRates(workbook: WorkbookPort, profile: Profile, options: OperationOptions = {}): Promise<Result<RatesPlan, WorkbookError>> {
  const snapshot = await workbook.read(options);
  return snapshot.ok ? ok(planRatesOf(snapshot.value, profile)) : snapshot;
}

/** Writes a preview; a cell that was changed since refuses the whole (`stale-edit`). */
export function writeRates(workbook: WorkbookPort, plan: Pick<RatesPlan, "edits">, options: OperationOptions = {}): Promise<Result<Receipt, WorkbookError>> {
  if (options.signal?.aborted === true) return Promise.resolve(err({ kind: "cancelled" }));
  return workbook.apply(plan.edits, options);
}

function planRatesOf(snapshot: WorkbookSnapshot, profile: Profile): RatesPlan {
  const { tables } = recognise(snapshot, catalogue);
  const planned = tables.flatMap((table) => (table.shape === "amounts" ? planOf(table, snapshot, profile) : []));
  return { tables: planned.map(({ table }) => table), edits: planned.flatMap(({ edits }) => edits) };
}

function planOf(table: AmountTable, snapshot: WorkbookSnapshot, profile: Profile): readonly { readonly table: RatesOfTable; readonly edits: readonly WriteEdit[] }[] {
  const sheet = snapshot.sheets.find(({ name }) => name === table.sheet);
  const plan = sheet === undefined ? undefined : planRates(table, sheet, { profile });
  if (sheet === undefined || plan === undefined) return [];
  return [{ table: { ...plan.preview, sheet: table.sheet, title: table.title?.value ?? "", rows: executionRates(table, sheet) }, edits: plan.edits }];
}
