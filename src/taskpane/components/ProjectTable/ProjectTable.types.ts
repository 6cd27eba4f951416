import type { ProjectLine } from "../../../domain/projects/overview";
import type { Selection } from "../../hooks/useSelection";

export interface ProjectTableProps {
  /** In the order of the workbook. */
  readonly projects: readonly ProjectLine[];
  readonly selection: Selection;
}
