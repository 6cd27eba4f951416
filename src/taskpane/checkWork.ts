import type { OperationOptions, WorkbookError } from "../app/ports";
import type { Checked } from "../domain/check";
import type { CheckActions, NextCheck } from "./checkActions";

/** Goes on from the newest check and, when that succeeds, says `done`; gives why it could not, or null. */
export type CheckWork = (next: (from: Checked, options: OperationOptions) => NextCheck, done: string) => Promise<WorkbookError | null>;

/** What every part of a finished check works with. */
export interface CheckPartProps {
  readonly checked: Checked;
  readonly actions: CheckActions;
  /** Whether the check is being brought up to date because of a button that was pressed. */
  readonly busy: boolean;
  readonly work: CheckWork;
}
