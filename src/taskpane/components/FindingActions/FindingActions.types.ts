import type { Finding } from "../../../domain/validation/finding";
import type { CheckPartProps } from "../../checkWork";
import type { Fixes } from "../../hooks/useFixes";

/** With what a finding is fixed or waived. */
export interface FindingHandling extends Pick<CheckPartProps, "actions" | "busy" | "work"> {
  readonly fixes: Fixes;
}

export interface FindingActionsProps extends FindingHandling {
  readonly finding: Finding;
}
