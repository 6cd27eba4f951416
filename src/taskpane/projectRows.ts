import type { ProjectLine } from "../domain/projects/overview";

/** Whether a reviewer would stop at the project: something is missing, or was found that is no mere hint. */
export function hasProblem({ missing, findings, budget }: ProjectLine): boolean {
  return missing.length > 0 || findings.error + findings.warning > 0 || budget.kind === "unreadable";
}
