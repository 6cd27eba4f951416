import type { OperationState } from "../../hooks/useOperation";
import type { PlannedSheet } from "../../paneActions";

export interface SheetPlanListProps {
  readonly plan: OperationState<readonly PlannedSheet[]>;
}
