import { amount, compare } from "../domain/amount";
import type { ProjectLine } from "../domain/projects/overview";

/** The columns that the projects can be sorted by, in their order. */
export const PROJECT_COLUMNS = ["project", "budget", "indicators", "findings"] as const;

export type ProjectColumn = (typeof PROJECT_COLUMNS)[number];

export interface ProjectOrder {
  readonly column: ProjectColumn;
  readonly direction: "ascending" | "descending";
}

/** Whether a reviewer would stop at the project: something is missing, or was found that is no mere hint. */
export function hasProblem({ missing, findings, budget }: ProjectLine): boolean {
  return missing.length > 0 || findings.error + findings.warning > 0 || budget.kind === "unreadable";
}

/** How many indicators the project has. */
export function indicatorCount({ levels }: Pick<ProjectLine, "levels">): number {
  return levels.reduce((count, level) => count + level.count, 0);
}

/** The projects in this order; in the workbook's without one, which also decides between equals. Budgets that are no figure stand last either way. */
export function inOrder(projects: readonly ProjectLine[], order: ProjectOrder | null): readonly ProjectLine[] {
  if (order === null) return projects;
  const sign = order.direction === "ascending" ? 1 : -1;
  const compared = COMPARE[order.column];
  const isLast = (project: ProjectLine): boolean => order.column === "budget" && project.budget.kind !== "amount";
  return [...projects].sort((one, other) => Number(isLast(one)) - Number(isLast(other)) || sign * compared(one, other));
}

/** The order that pressing a column's heading leads to: names begin at the top, figures with the largest; then the other way round, then the workbook's order. */
export function nextOrder(order: ProjectOrder | null, column: ProjectColumn): ProjectOrder | null {
  const first = column === "project" ? "ascending" : "descending";
  if (order?.column !== column) return { column, direction: first };
  return order.direction === first ? { column, direction: first === "ascending" ? "descending" : "ascending" } : null;
}

const names = new Intl.Collator("zh-CN", { numeric: true });

const COMPARE: Readonly<Record<ProjectColumn, (one: ProjectLine, other: ProjectLine) => number>> = {
  project: (one, other) => names.compare(one.name, other.name),
  budget: ({ budget: one }, { budget: other }) => (one.kind === "amount" && other.kind === "amount" ? compare(amount(one.amount), amount(other.amount)) : 0),
  indicators: (one, other) => indicatorCount(one) - indicatorCount(other),
  findings: (one, other) => one.findings.error - other.findings.error || one.findings.warning - other.findings.warning || one.missing.length - other.missing.length || one.findings.info - other.findings.info,
};
