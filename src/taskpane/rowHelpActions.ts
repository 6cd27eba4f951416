import type { OperationOptions, RowFollowers, WorkbookError } from "../app";
import type { RowHelp } from "../domain/help";
import type { Result } from "../domain/result";

/** What the pane can do to help with filling in targets. Changes nothing. */
export interface RowHelpActions {
  /** Help for the row that is selected now; null when that is no indicator of a target table. */
  readonly look: (profileId: string, options: OperationOptions) => Promise<Result<RowHelp | null, WorkbookError>>;
  /** Tells of the selected row until the function it gives is called. */
  readonly follow: (profileId: string, followers: RowFollowing) => Promise<Result<() => Promise<void>, WorkbookError>>;
}

export type RowFollowing = Pick<RowFollowers, "onRow" | "onRefused">;
