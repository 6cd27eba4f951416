import type { ExecutionSummary, RateSummary } from "../../../domain/execution/summary";

export interface RateTilesProps {
  readonly summary: ExecutionSummary;
  /** Of the projects that are looked at. */
  readonly sums: RateSummary;
}
