import { checkSnapshot } from "../domain/check";
import { ok, type Result } from "../domain/result";
import type { Profile } from "../domain/spec";
import type { CheckReport } from "../domain/validation";
import type { OperationOptions, WorkbookError, WorkbookPort } from "./ports";

/** Reads the whole workbook and says what a reviewer would object to. Changes nothing. */
export async function checkWorkbook(workbook: WorkbookPort, profile: Profile, options: OperationOptions = {}): Promise<Result<CheckReport, WorkbookError>> {
  const snapshot = await workbook.read(options);
  return snapshot.ok ? ok(checkSnapshot(snapshot.value, { profile })) : snapshot;
}
