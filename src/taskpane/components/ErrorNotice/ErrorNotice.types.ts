import type { PaneError } from "../../paneActions";

export interface ErrorNoticeProps {
  readonly error: PaneError;
  /** Tells it without alarm: what the user wanted was done all the same. */
  readonly soft?: boolean;
  /** Offers to try again. */
  readonly onRetry?: () => void;
}
