import type { OperationOptions, WorkbookError } from "../app";
import type { ProjectOverview } from "../domain/projects/overview";
import type { Result } from "../domain/result";

/** What the pane can do about 项目绩效目标表; everything that changes the workbook says so. */
export interface TargetActions {
  /** All projects of the workbook in one table. Changes nothing. */
  readonly overview: (profileId: string, options: OperationOptions) => Promise<Result<ProjectOverview, WorkbookError>>;
  /** Tells of each change to the workbook, and to what it remembers of our work, until the function it gives is called. */
  readonly watch: (onChange: () => void) => Promise<Result<() => Promise<void>, WorkbookError>>;
}
