import type { ExecutionSummary } from "../../../domain/execution/summary";

export interface GroupRatesProps {
  readonly summary: ExecutionSummary;
}
