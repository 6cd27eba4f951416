import type { DrawingWanted, OperationOptions, Receipt, RevertOutcome, WorkbookError } from "../app";
import type { ExecutionSummary } from "../domain/execution/summary";
import type { Result } from "../domain/result";

/** What the pane shows of the execution of projects, here and in the sheet; everything that changes the workbook says so. */
export interface ChartActions {
  /** The tables of execution with their projects. Changes nothing. */
  readonly summarise: (profileId: string, options: OperationOptions) => Promise<Result<readonly ExecutionSummary[], WorkbookError>>;
  /** Draws data bars on the rates in the sheet, or takes ours away. */
  readonly draw: (wanted: DrawingOfProfile, options: OperationOptions) => Promise<Result<Receipt, WorkbookError>>;
  /** Puts charts of the rates beside the table, or takes ours off its sheet. */
  readonly drawCharts: (wanted: DrawingOfProfile, options: OperationOptions) => Promise<Result<Receipt, WorkbookError>>;
  /** Takes either back. */
  readonly revert: (receipt: Receipt) => Promise<Result<RevertOutcome, WorkbookError>>;
}

export interface DrawingOfProfile extends DrawingWanted {
  readonly profileId: string;
}
