import type { Finding, Severity } from "../domain/validation/finding";

/** How many findings there are of each severity. */
export function countBySeverity(findings: readonly Pick<Finding, "severity">[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
