import type { WorkbookError } from "../../../app/ports";

export interface ErrorNoticeProps {
  readonly error: WorkbookError;
  /** Offers to try again. */
  readonly onRetry?: () => void;
}
