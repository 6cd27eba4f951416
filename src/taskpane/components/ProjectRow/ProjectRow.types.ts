import type { WorkbookError } from "../../../app/ports";
import type { ProjectLine } from "../../../domain/projects/overview";

export interface ProjectRowProps {
  readonly project: ProjectLine;
  /** Why its table could not be shown the last time it was asked for. */
  readonly failure: WorkbookError | null;
  readonly onSelect: () => void;
}
