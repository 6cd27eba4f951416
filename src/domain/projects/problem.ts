/** What is wrong with a list of projects. */
export type ProjectProblemKind =
  | "no-name"
  | "long-name"
  | "not-a-number"
  | "negative-amount"
  /** 财政资金 and 其他资金 do not add up to the amount. */
  | "split-differs"
  | "duplicate-name"
  | "duplicate-code"
  | "no-projects"
  /** More than `MOST_PROJECTS.stacked`. */
  | "too-many";

/** One objection to a list of projects, as data. */
export interface ProjectProblem {
  readonly kind: ProjectProblemKind;
  /** `error`: tables made from the list would be wrong; `warning`: worth a look. */
  readonly severity: "error" | "warning";
  /** Row of the list, from 1; 0 where the whole list is meant. */
  readonly row: number;
  /** The name, code or amount objected to, or the number of projects, as text; "" when there is none. */
  readonly text: string;
}

const WARNINGS: ReadonlySet<ProjectProblemKind> = new Set<ProjectProblemKind>(["duplicate-name", "duplicate-code"]);

/** The problem with the severity that all of its kind have. */
export function projectProblem(kind: ProjectProblemKind, row: number, text: string): ProjectProblem {
  return { kind, severity: WARNINGS.has(kind) ? "warning" : "error", row, text };
}
