import type { ExecutionSummary } from "../../../domain/execution/summary";
import type { ChartActions } from "../../chartActions";

export interface SheetBarsProps {
  readonly actions: ChartActions;
  readonly profileId: string;
  readonly summary: ExecutionSummary;
}
