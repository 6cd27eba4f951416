import { readsBelow, type Amount } from "../amount";
import { plannedMonths } from "../goals";
import type { CellRef, Sheet } from "../grid";
import type { AmountTable, TargetTable } from "../recognition/recognised";
import { joinTargets, type TargetJoin } from "./join-targets";

/** What a project was to have spent by now, as its 绩效目标表 says. */
export type ProjectPlan =
  | DuePlan
  /** No target table belongs to it, or several rows or tables have its name. */
  | { readonly kind: "no-target" | "several" }
  /** Its table has no share for a month that is over, or nothing says which months are. */
  | { readonly kind: "no-share" | "month-unknown"; readonly by: "code" | "name" };

export interface DuePlan {
  readonly kind: "due";
  /** In percent of the budget, by the end of `month`. */
  readonly percent: Amount;
  readonly month: number;
  /** By what the project and its target table were found to belong together. */
  readonly by: "code" | "name";
  readonly sheet: string;
  readonly at: CellRef;
}

export interface PlanOptions {
  /** The month up to whose end the table tells; null when that is unknown. */
  readonly month: number | null;
  readonly targets: readonly TargetTable[];
  readonly sheetOf: (table: TargetTable) => Sheet;
}

/** The plan of each project of a table of execution, by row of the sheet; of none without target tables. */
export function projectPlans(table: AmountTable, sheet: Sheet, options: PlanOptions): ReadonlyMap<number, ProjectPlan> {
  if (options.targets.length === 0) return new Map();
  return new Map(joinTargets(table, sheet, options.targets).map((join) => [join.row.row, planOf(join, options)]));
}

/** Whether less was executed than planned, as a rate with so many decimals of a percent is read. */
export function isBehind(share: Amount | null, plan: ProjectPlan | null, decimals: number): boolean {
  return plan?.kind === "due" && share !== null && readsBelow(share, plan.percent.div(100), decimals);
}

function planOf({ target, by }: TargetJoin, { month, sheetOf }: PlanOptions): ProjectPlan {
  if (target === null || by === null || by === "several") return { kind: by === "several" ? "several" : "no-target" };
  if (month === null) return { kind: "month-unknown", by };
  const due = plannedMonths(target, sheetOf(target)).filter((planned) => planned.month <= month).at(-1);
  return due === undefined ? { kind: "no-share", by } : { kind: "due", percent: due.value, month: due.month, by, sheet: target.sheet, at: due.at };
}
