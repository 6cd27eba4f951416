import { overviewProjects } from "../app";
import type { WorkbookPort } from "../app";
import { defaultProfile, profileOf } from "../domain/catalogue";
import type { TargetActions } from "./targetActions";

/** The use cases about 项目绩效目标表, bound to a workbook. */
export function createTargetActions(workbook: WorkbookPort): TargetActions {
  return {
    overview: (profileId, options) => overviewProjects(workbook, profileOf(profileId) ?? defaultProfile, options),
    watch: (onChange) => workbook.watch(() => onChange()),
  };
}
