import type { WorkbookError } from "../../../app/ports";
import type { ProjectLine } from "../../../domain/projects/overview";
import type { Result } from "../../../domain/result";
import type { Place } from "../../../domain/validation/finding";

export interface ProjectTableProps {
  /** In the order of the workbook. */
  readonly projects: readonly ProjectLine[];
  readonly onSelect: (place: Place) => Promise<Result<void, WorkbookError>>;
}
