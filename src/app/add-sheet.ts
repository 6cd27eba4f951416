import type { SheetPlan } from "../domain/edits";
import { unusedSheetName } from "../domain/layout";
import type { Result } from "../domain/result";
import type { OperationOptions, Receipt, WorkbookError, WorkbookPort } from "./ports";

/** Adds one sheet under its wanted name, numbered where a sheet of the workbook has that name now. The receipt takes it back. */
export async function addSheet(workbook: Pick<WorkbookPort, "sheetNames" | "apply">, plan: SheetPlan, options: OperationOptions = {}): Promise<Result<Receipt, WorkbookError>> {
  const names = await workbook.sheetNames();
  if (!names.ok) return names;
  return workbook.apply([{ kind: "add-sheet", plan: { ...plan, name: unusedSheetName(plan.wantedName, names.value) } }], options);
}
