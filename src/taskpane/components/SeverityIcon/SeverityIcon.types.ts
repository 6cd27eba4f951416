import type { Severity } from "../../../domain/validation/finding";

export interface SeverityIconProps {
  readonly severity: Severity;
}
