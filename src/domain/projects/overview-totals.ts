import { decimalsOf, subtract, toText } from "../amount";
import type { Sheet } from "../grid";
import type { RecognisedTable, TargetTable } from "../recognition/recognised";
import { statedAmount } from "../rules/targets/funding";
import { T3, T5 } from "../rules/ties/claim";
import { judgeSides } from "../rules/ties/judge-claim";
import { reportGaps } from "../rules/ties/judged-ties";
import { budgetedTables, budgetSum, projectExpenditure } from "../rules/ties/project-sums";
import { totalIn, unitGap } from "../rules/ties/side";
import type { Side, SideGap } from "../rules/ties/side";
import type { NotChecked, Place } from "../validation";

/** What the projects come to together. Amounts are exact decimal texts in 万元. */
export interface ProjectTotals {
  /** Σ 预算数; `count`: of how many tables. Null where no table states one. */
  readonly budgets: BudgetTotal | Unread | null;
  /** 项目支出 of the 支出总表 and of the 一般公共预算支出表; those that the workbook has, else that it has none. */
  readonly expenditures: readonly (ExpenditureTotal | Unread)[];
}

export interface BudgetTotal {
  readonly kind: "budgets";
  readonly amount: string;
  readonly count: number;
}

export interface ExpenditureTotal extends Place {
  readonly kind: "expenditure";
  /** As the sheet calls it. */
  readonly table: string;
  readonly amount: string;
  /** Σ 预算数 less 项目支出; null where there is no such sum. */
  readonly difference: string | null;
  /** Whether there is no difference but what rounding explains. */
  readonly agrees: boolean;
}

/** What could not be added up, and why. */
export interface Unread extends Pick<NotChecked, "reasonId" | "data"> {
  readonly kind: "unread";
}

const UNIT = "万元";

type SheetOf = (table: Pick<RecognisedTable, "sheet">) => Sheet;

/** The sums of these tables. */
export function projectTotals(tables: readonly RecognisedTable[], sheetOf: SheetOf): ProjectTotals {
  const budgets = budgetSide(tables, sheetOf);
  const present = [T3, T5].filter((id) => tables.some(({ spec }) => spec.id === id));
  const compared = (present.length === 0 ? [T3] : present).flatMap((id) => expenditureOf(projectExpenditure(tables, id, sheetOf), budgets));
  return { budgets: budgetTotal(budgets), expenditures: compared };
}

/** 预算数 of all tables as one side of a tie: of those that print none, as their text of the use states it. */
function budgetSide(tables: readonly RecognisedTable[], sheetOf: SheetOf): Side | SideGap {
  const sum = budgetSum(budgetedTables(tables), sheetOf);
  if (sum.kind === "gap") return sum;
  const others = tables.filter((table) => table.shape === "targets").filter(({ head }) => !head.has("budget"));
  const side: Side = { ...sum, figures: [...sum.figures, ...others.flatMap((table) => statedFigure(table, sheetOf))] };
  return unitGap([side]) ?? side;
}

function statedFigure(table: TargetTable, sheetOf: SheetOf): readonly Side["figures"][number][] {
  const stated = statedAmount(table, sheetOf(table), "budget");
  if (stated === undefined) return [];
  const { at, value, unit } = stated;
  return [{ kind: "figure", value, decimals: decimalsOf(value), place: { sheet: table.sheet, at }, table: { ...table, unit: { value: unit, at } } }];
}

function budgetTotal(side: Side | SideGap): ProjectTotals["budgets"] {
  if (side.kind === "gap") return unread(side);
  return hasBudget(side) ? { kind: "budgets", amount: toText(totalIn(side, UNIT).value), count: side.figures.filter(isStated).length } : null;
}

function hasBudget({ figures }: Side): boolean {
  return figures.some(isStated);
}

function isStated({ decimals }: Side["figures"][number]): boolean {
  return decimals !== null;
}

function expenditureOf(side: Side | SideGap, budgets: Side | SideGap): readonly (ExpenditureTotal | Unread)[] {
  const gap = side.kind === "gap" ? side : unitGap([side]);
  if (gap !== undefined) return [unread(gap)];
  if (side.kind === "gap") return [];
  const [first] = side.figures;
  // A form without any row yet has nothing to be compared with.
  if (first === undefined) return [];
  const { value } = totalIn(side, UNIT);
  const sum = budgets.kind === "side" && hasBudget(budgets) ? totalIn(budgets, UNIT).value : null;
  return [{
    kind: "expenditure",
    ...first.place,
    table: side.tables.join(),
    amount: toText(value),
    difference: sum === null ? null : toText(subtract(sum, value)),
    agrees: sum !== null && judgeSides([budgets], [side], "equal") === undefined,
  }];
}

function unread(gap: SideGap): Unread {
  const said: Unread[] = [];
  reportGaps({ notChecked: (_, reasonId, data) => said.push({ kind: "unread", reasonId, data }) }, [gap]);
  const [only] = said;
  if (only === undefined) throw new Error("A gap that nobody told of");
  return only;
}
