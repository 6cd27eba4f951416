import type { WorkbookError } from "../../../app/ports";
import type { ExecutionSummary } from "../../../domain/execution/summary";
import type { Result } from "../../../domain/result";
import type { Place } from "../../../domain/validation/finding";

export interface RateOverviewProps {
  readonly summary: ExecutionSummary;
  readonly onSelect: (place: Place) => Promise<Result<void, WorkbookError>>;
}
