import { absolute, amount, compare, equals, subtract, toText } from "../amount";
import type { Amount, MoneyUnit } from "../amount";
import { upperBound } from "../indicator";
import type { Quantity } from "../indicator";
import type { TargetTable } from "../recognition/recognised";
import { rememberedOf } from "../text";
import { defineWorkbookRule } from "../validation";
import { addressList } from "./cells/cell-list";
import { executedBudgets, ownBudget } from "./targets/budgets";
import type { KnownBudget, OwnBudget } from "./targets/budgets";
import { inUnit } from "./targets/funding";
import { COST_LEVELS } from "./targets/indicators";
import { readIndicators, valuesOf } from "./targets/values";
import type { ReadIndicator } from "./targets/values";

/** A cost is not above the project's budget; one that is nearly the budget is probably meant to be it. */
export const targetCost = defineWorkbookRule({
  meta: {
    id: "target-cost",
    category: "targets",
    severity: "error",
    fixable: "no",
    messages: {
      above: ["indicator", "value", "budget", "unit", "cell", "difference"],
      near: ["indicator", "value", "budget", "unit", "cell", "difference"],
    },
  },

  reads: ["performance-target", "execution"],

  *ofTargets(context) {
    const { table, sheet } = context;
    if (readIndicators(context).length === 0) return;
    for (const cost of costsOf(table)) {
      const budget = ownBudget(table, sheet);
      if (typeof budget === "object") yield* judged(cost, budget, table);
    }
  },

  *check(context) {
    const budgetOf = (table: TargetTable): OwnBudget => ownBudget(table, context.sheetOf(table));
    const open = context.tables.filter((table) => table.shape === "targets").filter((table) => costsOf(table).length > 0 && typeof budgetOf(table) === "string");
    const executed = executedBudgets(context, open.filter((table) => budgetOf(table) === "silent"));
    const withoutBudget = new Set<string>();
    for (const table of open) {
      const budget = executed.get(table);
      if (budget === undefined) withoutBudget.add(table.sheet);
      else for (const cost of costsOf(table)) for (const found of judged(cost, budget, table)) yield { ...found, sheet: table.sheet };
    }
    for (const sheet of withoutBudget) context.notChecked(sheet, "row-missing", { rows: "预算数" });
  },
});

function* judged({ indicator, value, unit }: Cost, budget: KnownBudget, { sheet }: TargetTable) {
  const total = inUnit(budget, unit);
  if (total === null || equals(value, total)) return;
  const isAbove = compare(value, total) > 0;
  const difference = absolute(subtract(value, total));
  if (!isAbove && compare(difference, total.times(NEAR)) > 0) return;
  const { at, name, text } = indicator;
  const data = { indicator: name, value: text, budget: toText(total), unit, cell: addressList([budget.at], budget.sheet === sheet ? undefined : budget.sheet), difference: toText(difference) };
  const found = { at, data, related: [{ sheet: budget.sheet, at: budget.at }], expected: data.budget, actual: toText(value) };
  if (isAbove) yield { messageId: "above" as const, ...found };
  else yield { messageId: "near" as const, severity: "info" as const, ...found };
}

/** One part in a thousand: a slip of the pen, not a saving. */
const NEAR = amount("0.001");

interface Cost {
  readonly indicator: ReadIndicator;
  readonly value: Amount;
  readonly unit: MoneyUnit;
}

const costsOf = rememberedOf((table: TargetTable): readonly Cost[] => valuesOf(table).flatMap((indicator) => costOf(indicator) ?? []));

function costOf(indicator: ReadIndicator): Cost | undefined {
  const { row } = indicator;
  const value = upperBound(indicator.value);
  if (!COST_LEVELS.has(row.second) || value.kind !== "quantity" || value.per !== null) return undefined;
  const unit = moneyUnit(value);
  return unit === undefined ? undefined : { indicator, value: value.number.times(factorOf(value, unit)), unit };
}

/** `50万` under 成本 is money as well; that its unit is incomplete is another rule's to say. */
function moneyUnit({ multiplier, unit }: Quantity): MoneyUnit | undefined {
  if (unit !== "元" && !(unit === null && multiplier !== null)) return undefined;
  if (multiplier === "亿") return "亿元";
  if (multiplier === "千") return "千元";
  return multiplier === null ? "元" : "万元";
}

function factorOf({ multiplier }: Quantity, unit: MoneyUnit): number {
  if (unit !== "万元") return 1;
  return multiplier === "千万" ? 1000 : multiplier === "百万" ? 100 : 1;
}
