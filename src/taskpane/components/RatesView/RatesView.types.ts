import type { WorkbookError } from "../../../app/ports";
import type { Result } from "../../../domain/result";
import type { Place } from "../../../domain/validation/finding";
import type { RatesActions } from "../../paneActions";

export interface RatesViewProps {
  readonly actions: RatesActions;
  readonly profileId: string;
  /** Whether the view is in front; it reads the workbook each time it comes there. */
  readonly active: boolean;
  readonly onSelect: (place: Place) => Promise<Result<void, WorkbookError>>;
}
