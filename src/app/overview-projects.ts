import { projectOverview, type ProjectOverview } from "../domain/projects/overview";
import { ok, type Result } from "../domain/result";
import type { Profile } from "../domain/spec";
import { checkWorkbook } from "./check-workbook";
import type { OperationOptions, WorkbookError, WorkbookPort } from "./ports";

/** All projects of the workbook in one table, with what a check finds in each, waivers and corrections in force. Changes nothing. */
export async function overviewProjects(workbook: WorkbookPort, profile: Profile, options: OperationOptions = {}): Promise<Result<ProjectOverview, WorkbookError>> {
  const checked = await checkWorkbook(workbook, { profile }, options);
  if (!checked.ok) return checked;
  const { report, snapshot } = checked.value;
  return ok(projectOverview(report, snapshot, profile));
}
