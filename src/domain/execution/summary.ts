import { amount, compare, divide, sum, ZERO, type Amount, type MoneyUnit } from "../amount";
import type { CellRef, Sheet } from "../grid";
import { isBelow } from "../narrative/compose";
import { executionLines, type ExecutionLine } from "../narrative/lines";
import type { AmountTable, TargetTable } from "../recognition/recognised";
import type { Profile } from "../spec";
import { monthOfExecution } from "./as-of";
import { executionColumns } from "./columns";
import { projectPlans, type ProjectPlan } from "./project-plan";
import { rateCells, rateScale, type RateCells } from "./rate-cells";

/** A table of execution as it is looked at: its projects with their rates, beside threshold and plan. */
export interface ExecutionSummary {
  readonly sheet: string;
  /** "" for a table without a title. */
  readonly title: string;
  /** Null when the table does not say it. */
  readonly unit: MoneyUnit | null;
  /** The month (1 to 12) up to whose end the table tells; null when nothing says so, and then no plan is due. */
  readonly month: number | null;
  /** The profile's: below this share of the budget an execution asks for a reason. */
  readonly threshold: number;
  /** Decimals of a rate in percent, the profile's. */
  readonly decimals: number;
  /** In the order of the sheet. */
  readonly projects: readonly RatedProject[];
  /** The units (单位) of the projects in the order of the sheet; null for projects of none. */
  readonly groups: readonly (string | null)[];
  /** Rows of projects whose figures are no numbers: they are in no count. */
  readonly unreadable: readonly CellRef[];
  /** Column with the names of the projects. */
  readonly nameColumn: number;
  /** The cells that hold the rates as numbers; null when there are none, or not all of one scale. */
  readonly cells: RateCells | null;
}

/** How a project's execution stands; `below`: less than the profile's threshold, `none`: there is no budget to have a rate of. */
export type Standing = "over" | "full" | "partly" | "below" | "none";

export interface RatedProject {
  readonly line: ExecutionLine;
  /** The cell of the rate. */
  readonly rateAt: CellRef;
  /** Executed through budget, to `SHARE_DECIMALS`; null where `standing` is `none`. */
  readonly share: Amount | null;
  /** Budget less executed; negative where more was executed. */
  readonly unspent: Amount;
  readonly standing: Standing;
  /** Null in a workbook without project target tables. */
  readonly plan: ProjectPlan | null;
}

/** What some projects come to. */
export interface RateSummary {
  readonly counts: Readonly<Record<Standing, number>>;
  /** The five with the lowest rates below 100 %, lowest first; of equals the first in the sheet. */
  readonly worst: readonly RatedProject[];
  /** Exact sums. */
  readonly budget: Amount;
  readonly executed: Amount;
  readonly unspent: Amount;
  /** Of the sums; null without a budget. */
  readonly share: Amount | null;
}

/** Rates that agree in so many decimals stand side by side. */
const SHARE_DECIMALS = 12;
const WORST = 5;
const ONE = amount(1);

export interface SummaryOptions {
  readonly profile: Pick<Profile, "rateDecimals" | "thresholds">;
  /** The project target tables of the workbook, for the plans. */
  readonly targets: readonly TargetTable[];
  readonly sheetOf: (table: TargetTable) => Sheet;
}

/** So many projects are worked out between two pauses. */
const STEP = 250;

/** Undefined for a table without columns of a budget, of what was executed and of the rate. Pauses now and then, so that thousands of projects freeze nothing. */
export function* executionSummary(table: AmountTable, sheet: Sheet, { profile, targets, sheetOf }: SummaryOptions): Generator<undefined, ExecutionSummary | undefined> {
  const columns = executionColumns(table);
  if (columns === undefined) return undefined;
  const month = monthOfExecution(table, sheet) ?? null;
  const plans = projectPlans(table, sheet, { month, targets, sheetOf });
  const items = columns.section.rows.filter(({ kind }) => kind === "item");
  const projects: RatedProject[] = [];
  const unreadable: CellRef[] = [];
  const scales = new Set<1 | 100>();
  for (let from = 0; from < items.length; from += STEP) {
    yield;
    const told = executionLines({ ...table, sections: [{ ...columns.section, rows: items.slice(from, from + STEP) }] }, sheet);
    unreadable.push(...(told?.unreadable ?? []));
    for (const line of told?.lines ?? []) {
      const rateAt = { row: line.executedAt.row, column: columns.rate };
      projects.push({ ...rated(line, profile), rateAt, plan: plans.get(rateAt.row) ?? null });
      const scale = rateScale(line, rateAt, sheet);
      if (scale !== null) scales.add(scale);
    }
  }
  yield;
  return {
    sheet: sheet.name,
    title: table.title?.value ?? "",
    unit: table.unit?.value ?? null,
    month,
    threshold: profile.thresholds.executionRate,
    decimals: profile.rateDecimals,
    projects,
    groups: [...new Set(projects.map(({ line }) => line.group))],
    unreadable,
    nameColumn: columns.section.columns.get("project") ?? columns.label,
    cells: rateCells(projects.map(({ rateAt }) => rateAt), scales),
  };
}

/** Counts, sums and the worst of these projects. */
export function summarise(projects: readonly RatedProject[]): RateSummary {
  const counts: Record<Standing, number> = { over: 0, full: 0, partly: 0, below: 0, none: 0 };
  for (const { standing } of projects) counts[standing] += 1;
  const budget = sum(projects.map(({ line }) => line.budget));
  const executed = sum(projects.map(({ line }) => line.executed));
  const unfinished = projects.filter(({ standing }) => standing === "below" || standing === "partly");
  return { counts, worst: lowest(unfinished), budget, executed, unspent: budget.minus(executed), share: shareOf({ budget, executed }) };
}

/** To put thousands in order for the sake of five takes ten times as long. */
function lowest(projects: readonly RatedProject[]): readonly RatedProject[] {
  const compared = byRate(1);
  let found: readonly RatedProject[] = [];
  for (const project of projects) {
    const last = found.at(-1);
    if (last === undefined || found.length < WORST || compared(project, last) < 0) found = [...found, project].sort(compared).slice(0, WORST);
  }
  return found;
}

/** Orders in which projects are looked at. */
export const PROJECT_ORDERS = ["lowest-rate", "highest-rate", "most-unspent", "name", "sheet"] as const;

export type ProjectOrder = (typeof PROJECT_ORDERS)[number];

/** The projects in an order; of equals the first in the sheet comes first, and those without a rate stand behind all rates. */
export function orderProjects(projects: readonly RatedProject[], order: ProjectOrder): readonly RatedProject[] {
  const compared = COMPARE[order];
  return compared === null ? projects : [...projects].sort(compared);
}

type Comparison = (one: RatedProject, other: RatedProject) => number;

const names = new Intl.Collator("zh-CN", { numeric: true });

const byRate = (sign: 1 | -1): Comparison => ({ share: one }, { share: other }) => {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return sign * compare(one, other);
};

const COMPARE: Readonly<Record<ProjectOrder, Comparison | null>> = {
  "lowest-rate": byRate(1),
  "highest-rate": byRate(-1),
  "most-unspent": (one, other) => compare(other.unspent, one.unspent),
  name: (one, other) => names.compare(one.line.name, other.line.name),
  sheet: null,
};

function rated(line: ExecutionLine, profile: SummaryOptions["profile"]): Pick<RatedProject, "line" | "share" | "unspent" | "standing"> {
  return { line, share: shareOf(line), unspent: line.budget.minus(line.executed), standing: standingOf(line, profile) };
}

function shareOf({ budget, executed }: Pick<ExecutionLine, "budget" | "executed">): Amount | null {
  if (compare(budget, ZERO) <= 0) return null;
  return compare(budget, executed) === 0 ? ONE : divide(executed, budget, SHARE_DECIMALS);
}

function standingOf(line: ExecutionLine, profile: SummaryOptions["profile"]): Standing {
  if (compare(line.budget, ZERO) <= 0) return "none";
  const side = compare(line.executed, line.budget);
  if (side >= 0) return side === 0 ? "full" : "over";
  return isBelow(line, profile) ? "below" : "partly";
}
