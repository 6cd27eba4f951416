import { drawRateCharts, drawRates, revert, summariseExecution } from "../app";
import type { WorkbookPort } from "../app";
import { profileOrDefault } from "../domain/catalogue";
import type { ChartActions } from "./chartActions";

/** The use cases about looking at the execution of projects, bound to a workbook. */
export function createChartActions(workbook: WorkbookPort): ChartActions {
  return {
    summarise: (profileId, options) => summariseExecution(workbook, profileOrDefault(profileId), options),
    draw: ({ profileId, ...wanted }, options) => drawRates(workbook, profileOrDefault(profileId), wanted, options),
    drawCharts: ({ profileId, ...wanted }, options) => drawRateCharts(workbook, profileOrDefault(profileId), wanted, options),
    revert: (receipt) => revert(workbook, receipt),
  };
}
