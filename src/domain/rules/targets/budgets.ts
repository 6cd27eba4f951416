import { compare, parseAmount } from "../../amount";
import type { Amount, MoneyUnit } from "../../amount";
import { joinTargets } from "../../execution";
import { valueAt } from "../../grid";
import type { CellRef, Sheet } from "../../grid";
import type { AmountTable, TargetTable } from "../../recognition/recognised";
import { rememberedOf } from "../../text";
import type { WorkbookContext } from "../../validation";
import { budgetYears } from "./budget-year";
import { budgetInGoal, headFigure, statedAmount } from "./funding";
import type { StatedAmount } from "./funding";

/** A project's budget and where it stands. */
export interface KnownBudget extends StatedAmount {
  readonly sheet: string;
}

/** What a table itself says about its project's budget: nothing, or something that cannot be read or has no unit. */
export type OwnBudget = KnownBudget | "silent" | "unclear";

/** The budget of the head block, else the one that the texts of use and goal state. */
export const ownBudget: (table: TargetTable, sheet: Sheet) => OwnBudget = rememberedOf((table, sheet) => {
  const figure = headFigure(table, sheet, "budget");
  if (figure.kind === "figure" && figure.unit !== null) return { sheet: table.sheet, at: figure.at, value: figure.value, unit: figure.unit };
  if (figure.kind !== "absent" && figure.kind !== "blank") return "unclear";
  const stated = statedAmount(table, sheet, "budget") ?? budgetInGoal(table, sheet);
  return stated === undefined ? "silent" : { sheet: table.sheet, ...stated };
});

/**
 * The budgets that the year's table of execution has of these projects, whose own tables are silent. A budget of another
 * year is none of theirs, and in two tables of one year nobody knows which counts: such projects are left out.
 */
export function executedBudgets(context: WorkbookContext, silent: readonly TargetTable[]): ReadonlyMap<TargetTable, KnownBudget> {
  const budgets = new Map<TargetTable, KnownBudget>();
  const telling = context.tables.filter((table): table is AmountTable => table.shape === "amounts");
  if (silent.length === 0 || telling.length === 0) return budgets;
  const yearOf = budgetYears(context.tables);
  const twice = new Set<TargetTable>();
  for (const table of telling) {
    if (table.unit === null || table.year === null) continue;
    const { unit: { value: unit }, year: { value: year } } = table;
    const sheet = context.sheetOf(table);
    for (const { row: { row }, target } of joinTargets(table, sheet, silent.filter((one) => yearOf(one) === year))) {
      const budget = target === null ? undefined : largest(table, sheet, row, unit);
      if (target === null || budget === undefined) continue;
      if (budgets.has(target)) twice.add(target);
      budgets.set(target, budget);
    }
  }
  for (const target of twice) budgets.delete(target);
  return budgets;
}

/** 年初预算数 and 调整预算数: what is within one of them is within the budget. */
function largest(table: AmountTable, sheet: Sheet, row: number, unit: MoneyUnit): KnownBudget | undefined {
  let found: { readonly at: CellRef; readonly value: Amount } | undefined;
  for (const key of ["initial", "adjusted"]) {
    const column = table.sections[0]?.columns.get(key);
    const parsed = parseAmount(column === undefined ? null : valueAt(sheet, row, column));
    if (column === undefined || parsed.kind !== "amount" || (found !== undefined && compare(parsed.value, found.value) <= 0)) continue;
    found = { at: { row, column }, value: parsed.value };
  }
  return found === undefined ? undefined : { sheet: table.sheet, unit, ...found };
}
