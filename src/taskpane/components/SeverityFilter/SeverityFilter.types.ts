import type { Severity } from "../../../domain/validation/finding";

export interface SeverityFilterProps {
  readonly counts: Readonly<Record<Severity, number>>;
  /** The severities that are shown. */
  readonly shown: ReadonlySet<Severity>;
  readonly onToggle: (severity: Severity) => void;
}
