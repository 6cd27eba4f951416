import { summariseExecution } from "../app";
import type { WorkbookPort } from "../app";
import { defaultProfile, profileOf } from "../domain/catalogue";
import type { ChartActions } from "./chartActions";

/** The use cases about looking at the execution of projects, bound to a workbook. */
export function createChartActions(workbook: WorkbookPort): ChartActions {
  return {
    summarise: (profileId, options) => summariseExecution(workbook, profileOf(profileId) ?? defaultProfile, options),
  };
}
