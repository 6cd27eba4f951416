import type { SheetPlan } from "../domain/edits";
import { planTables, type LayoutOptions, type LayoutRefusal } from "../domain/layout";
import { err, type Result } from "../domain/result";
import type { TableSpec } from "../domain/spec";
import type { OperationOptions, Receipt, WorkbookError, WorkbookPort } from "./ports";

/** The tables wanted and what they are filled in with. */
export interface InsertionRequest extends Omit<LayoutOptions, "sheetNames"> {
  readonly tables: readonly TableSpec[];
}

/** The sheets that an insertion would add to the workbook as it is now. Changes nothing. */
export async function planInsertion(
  workbook: WorkbookPort,
  { tables, ...options }: InsertionRequest,
  { signal }: OperationOptions = {},
): Promise<Result<readonly SheetPlan[], WorkbookError | LayoutRefusal>> {
  const sheetNames = await workbook.sheetNames();
  if (signal?.aborted === true) return err({ kind: "cancelled" });
  return sheetNames.ok ? planTables(tables, { ...options, sheetNames: sheetNames.value }) : sheetNames;
}

/**
 * Adds one sheet for each table, all or none; the receipt takes them back. The workbook remembers the
 * profile. Planned anew, because the workbook is live.
 */
export async function insertTables(
  workbook: WorkbookPort,
  request: InsertionRequest,
  operation: OperationOptions = {},
): Promise<Result<Receipt, WorkbookError | LayoutRefusal>> {
  const plans = await planInsertion(workbook, request, operation);
  if (!plans.ok) return plans;
  const kind = request.place === undefined ? "add-sheet" : "place";
  const receipt = await workbook.apply(plans.value.map((plan) => ({ kind, plan })), operation);
  // A workbook that takes no properties, e.g. a read-only one, forgets its profile; the tables are there all the same.
  if (receipt.ok) await workbook.rememberProfile(request.profile.id);
  return receipt;
}
