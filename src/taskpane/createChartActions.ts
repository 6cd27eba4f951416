import { drawRateCharts, drawRates, revert, summariseExecution } from "../app";
import type { WorkbookPort } from "../app";
import { defaultProfile, profileOf } from "../domain/catalogue";
import type { ChartActions } from "./chartActions";

/** The use cases about looking at the execution of projects, bound to a workbook. */
export function createChartActions(workbook: WorkbookPort): ChartActions {
  const knownProfile = (profileId: string) => profileOf(profileId) ?? defaultProfile;
  return {
    summarise: (profileId, options) => summariseExecution(workbook, knownProfile(profileId), options),
    draw: ({ profileId, ...wanted }, options) => drawRates(workbook, knownProfile(profileId), wanted, options),
    drawCharts: ({ profileId, ...wanted }, options) => drawRateCharts(workbook, knownProfile(profileId), wanted, options),
    revert: (receipt) => revert(workbook, receipt),
  };
}
