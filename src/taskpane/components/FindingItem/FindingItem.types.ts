import type { WorkbookError } from "../../../app/ports";
import type { Finding, Place } from "../../../domain/validation/finding";
import type { FindingHandling } from "../FindingActions/FindingActions.types";

export interface FindingItemProps extends FindingHandling {
  readonly finding: Finding;
  readonly onSelect: (place: Place) => void;
  /** Why the cell could not be shown the last time it was asked for. */
  readonly failure: WorkbookError | null;
}
