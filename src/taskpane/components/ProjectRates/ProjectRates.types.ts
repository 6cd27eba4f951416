import type { ExecutionSummary, RatedProject } from "../../../domain/execution/summary";
import type { Selection } from "../../hooks/useSelection";

export interface ProjectRatesProps {
  readonly summary: ExecutionSummary;
  /** In the order in which they are shown. */
  readonly projects: readonly RatedProject[];
  readonly selection: Selection;
  /** Sets its rows apart from those of another such table. */
  readonly id: "worst" | "projects";
}
