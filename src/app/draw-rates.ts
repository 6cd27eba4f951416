import { planRateCharts } from "../domain/execution/rate-charts";
import type { ExecutionSummary } from "../domain/execution/summary";
import type { CellRef } from "../domain/grid";
import { err, type Result } from "../domain/result";
import type { Profile } from "../domain/spec";
import type { OperationOptions, Receipt, WorkbookError, WorkbookPort } from "./ports";
import { summariseExecution } from "./summarise-execution";

/** Something drawn of the rates of a table of execution, wanted or not wanted. */
export interface DrawingWanted {
  readonly sheet: string;
  /** Rate of the table's first project, as it was read. */
  readonly at: CellRef;
  readonly shown: boolean;
}

/**
 * Adds data bars to the cells of the rates, or takes ours away: then the receipt has no edits where there were none. The
 * workbook is read anew; `stale-edit` when the table is no longer where it was, or holds no rates as numbers any more.
 */
export async function drawRates(workbook: WorkbookPort, profile: Profile, { sheet, at, shown }: DrawingWanted, options: OperationOptions = {}): Promise<Result<Receipt, WorkbookError>> {
  const summaries = await summariseExecution(workbook, profile, options);
  if (!summaries.ok) return summaries;
  const found = tableAt(summaries.value, sheet, at);
  const cells = found?.cells ?? null;
  if (cells === null) return err({ kind: "stale-edit", sheet, at });
  return workbook.apply([{ kind: "data-bars", sheet, area: cells.area, full: cells.full, shown }], options);
}

/**
 * Puts charts of the rates right of the table, or takes ours off its sheet; the receipt has no edits where they were
 * there already, or there were none. The workbook is read anew; `stale-edit` when the table is no longer where it was,
 * or is not one to draw charts of any more (`chartsRefusal`).
 */
export async function drawRateCharts(workbook: WorkbookPort, profile: Profile, { sheet, at, shown }: DrawingWanted, options: OperationOptions = {}): Promise<Result<Receipt, WorkbookError>> {
  const snapshot = await workbook.read(options);
  if (!snapshot.ok) return snapshot;
  const summaries = await summariseExecution({ read: () => Promise.resolve(snapshot) }, profile, options);
  if (!summaries.ok) return summaries;
  const found = tableAt(summaries.value, sheet, at);
  const own = snapshot.value.sheets.find(({ name }) => name === sheet);
  const charts = found === undefined || own === undefined ? [] : planRateCharts(found, own);
  if (charts.length === 0) return err({ kind: "stale-edit", sheet, at });
  return workbook.apply([{ kind: "rate-charts", sheet, charts, shown }], options);
}

/** The table whose first project has its rate there. */
function tableAt(summaries: readonly ExecutionSummary[], sheet: string, at: CellRef): ExecutionSummary | undefined {
  return summaries.find(({ sheet: name, projects }) => name === sheet && projects[0]?.rateAt.row === at.row && projects[0].rateAt.column === at.column);
}
