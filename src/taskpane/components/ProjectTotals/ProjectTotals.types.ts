import type { ProjectTotals as Totals } from "../../../domain/projects/overview-totals";
import type { Selection } from "../../hooks/useSelection";

export interface ProjectTotalsProps {
  readonly totals: Totals;
  readonly selection: Selection;
}
