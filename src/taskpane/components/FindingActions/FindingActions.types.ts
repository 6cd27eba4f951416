import type { Finding } from "../../../domain/validation/finding";
import type { CheckPartProps } from "../../checkWork";
import type { Fixes } from "../../hooks/useFixes";

/** With what a finding is fixed or waived. */
export interface FindingHandling extends Pick<CheckPartProps, "actions" | "busy" | "work"> {
  readonly fixes: Fixes;
}

export interface FindingActionsProps extends Pick<FindingHandling, "busy"> {
  readonly finding: Finding;
  readonly fixes: Pick<Fixes, "write">;
  /** With what it is waived; absent where it cannot be. */
  readonly waiving?: Pick<FindingHandling, "actions" | "work">;
}
