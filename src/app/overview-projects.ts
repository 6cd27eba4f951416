import { NO_MEMORY, profileInForce } from "../domain/memory";
import { projectOverview, type ProjectOverview } from "../domain/projects/overview";
import { ok, type Result } from "../domain/result";
import type { Profile } from "../domain/spec";
import { checkWorkbook } from "./check-workbook";
import type { OperationOptions, WorkbookError, WorkbookPort } from "./ports";

/** All projects of the workbook in one table, with what a check finds in each; what the workbook remembers (waivers, corrections, required indicators of its own) is in force. Changes nothing. */
export async function overviewProjects(workbook: WorkbookPort, profile: Profile, progress: OperationOptions = {}): Promise<Result<ProjectOverview, WorkbookError>> {
  const checked = await checkWorkbook(workbook, { profile }, progress);
  if (!checked.ok) return checked;
  const { report, snapshot, options: { memory = NO_MEMORY } } = checked.value;
  return ok(projectOverview(report, snapshot, profileInForce(profile, memory)));
}
