import type { OperationOptions, WorkbookError } from "../app/ports";
import type { ExecutionSummary } from "../domain/execution/summary";
import type { Result } from "../domain/result";

/** What the pane shows of the execution of projects. */
export interface ChartActions {
  /** The tables of execution with their projects. Changes nothing. */
  readonly summarise: (profileId: string, options: OperationOptions) => Promise<Result<readonly ExecutionSummary[], WorkbookError>>;
}
