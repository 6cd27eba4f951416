import { printValue } from "../indicator";
import type { IndicatorValue, Operator } from "../indicator";
import type { Sheet } from "../grid";
import type { TargetTable } from "../recognition/recognised";
import { foldText, rememberedOf } from "../text";
import { defineWorkbookRule } from "../validation";
import { places } from "./cells/cell-list";
import { rewriteAll } from "./targets/rewrite";
import { readIndicators, valuesOf } from "./targets/values";
import type { ReadIndicator } from "./targets/values";

/** Satisfaction is at least, cost at most, what lasts not at most; and a document keeps to ≥ or to >. */
export const targetOperator = defineWorkbookRule({
  meta: {
    id: "target-operator",
    category: "targets",
    severity: "warning",
    fixable: "review",
    messages: {
      satisfaction: ["indicator", "value"],
      cost: ["indicator", "value"],
      lasting: ["indicator", "value"],
      style: ["value", "operator", "usual", "count"],
      worded: ["value", "usual", "count"],
    },
  },

  reads: ["performance-target"],

  *ofTargets(context) {
    for (const indicator of readIndicators(context)) {
      const messageId = objectionTo(indicator);
      if (messageId !== undefined) yield { messageId, at: indicator.at, data: { indicator: indicator.name, value: indicator.text } };
    }
  },

  *check(context) {
    const found = context.tables.flatMap((table) => (table.shape === "targets" ? [{ table, signs: signsOf(table) }] : []));
    const countOf = (of: "loose" | "strict" | "worded"): number => found.reduce((sum, { signs }) => sum + signs[of].length, 0);
    const usual = countOf("loose");
    for (const { table, signs } of usual > countOf("strict") ? found : []) {
      for (const group of byOperator(signs.strict)) {
        const { data, ...place } = styled(group, context.sheetOf(table), usual);
        yield { messageId: "style", sheet: table.sheet, data: { ...data, operator: operatorOf(group[0].value) ?? "" }, ...place };
      }
    }
    for (const { table, signs } of usual > countOf("worded") ? found : []) {
      for (const group of byOperator(signs.worded)) yield { messageId: "worded", severity: "info", sheet: table.sheet, ...styled(group, context.sheetOf(table), usual) };
    }
  },
});

const STRICT: ReadonlySet<Operator> = new Set<Operator>([">", "<"]);
const LOOSE: ReadonlySet<Operator> = new Set<Operator>(["≥", "≤"]);
const AT_LEAST: ReadonlySet<Operator | null> = new Set<Operator | null>(["≥", ">"]);
const AT_MOST: ReadonlySet<Operator | null> = new Set<Operator | null>(["≤", "<"]);

/** Names of what should be high although it stands under 成本: how much of the budget is spent, and what is saved. */
const WANTED_HIGH = /执行|完成率|完成度|到位|使用率|支付|拨付|支出率|支出进度|及时|节约|节支|合规|准确|达标/u;
/** Names of what is dissatisfaction, to be kept low. */
const WANTED_LOW = /不满意|投诉|差评/u;

type Objection = "satisfaction" | "cost" | "lasting";

/** The limits of one table. */
interface Signs {
  readonly loose: readonly ReadIndicator[];
  readonly strict: readonly ReadIndicator[];
  readonly worded: readonly ReadIndicator[];
}

/** Between tables rules judge anew whenever one table changes; what was read of the others stays. */
const signsOf = rememberedOf((table: TargetTable): Signs => {
  const indicators = valuesOf(table);
  return {
    loose: indicators.filter(({ value }) => isSigned(value, LOOSE)),
    strict: indicators.filter(({ value }) => isSigned(value, STRICT)),
    worded: indicators.filter(isWorded),
  };
});

function objectionTo({ row, value }: ReadIndicator): Objection | undefined {
  const operator = operatorOf(value);
  const name = foldText(`${row.name} ${row.description}`);
  switch (row.second) {
    case "service-object":
      return AT_MOST.has(operator) && !WANTED_LOW.test(name) ? "satisfaction" : undefined;
    case "cost":
    case "economic-cost":
      return AT_LEAST.has(operator) && !WANTED_HIGH.test(name) ? "cost" : undefined;
    case "sustainable":
      return AT_MOST.has(operator) && value.kind === "duration" ? "lasting" : undefined;
    default:
      return undefined;
  }
}

function operatorOf(value: IndicatorValue): Operator | null {
  return "operator" in value ? value.operator : null;
}

/** Whether it has one of these operators, as a sign. */
function isSigned(value: IndicatorValue, operators: ReadonlySet<Operator>): boolean {
  const operator = operatorOf(value);
  return operator !== null && operators.has(operator) && "assumed" in value && !value.assumed.includes("operator-word");
}

/** Whether it has one of the usual operators in words, says nothing that the sign would not, and is no limit on the wrong side. */
function isWorded(indicator: ReadIndicator): boolean {
  const { value } = indicator;
  const operator = operatorOf(value);
  const isPlain = "assumed" in value && value.assumed.includes("operator-word") && !value.assumed.includes("approximate");
  return isPlain && operator !== null && LOOSE.has(operator) && objectionTo(indicator) === undefined;
}

/** Values of one table with the same operator, and the usual way to write them. */
function styled([first, ...others]: readonly [ReadIndicator, ...ReadIndicator[]], sheet: Sheet, count: number) {
  const group = [first, ...others];
  const operator = operatorOf(first.value);
  return {
    at: first.at,
    related: places(sheet.name, others.map(({ at }) => at)),
    data: { value: group.map(({ text }) => text).join("\n"), usual: operator === ">" || operator === "≥" ? "≥" : "≤", count: String(count) },
    ...rewriteAll(sheet, group.map((indicator) => ({ indicator, text: printValue(withLoose(indicator.value)) })), "review"),
  };
}

function withLoose(value: IndicatorValue): IndicatorValue {
  if (!("operator" in value)) return value;
  return { ...value, operator: value.operator === ">" || value.operator === "≥" ? "≥" : "≤" };
}

/** The same sign in one table is one objection. */
function byOperator(indicators: readonly ReadIndicator[]): readonly (readonly [ReadIndicator, ...ReadIndicator[]])[] {
  const groups = new Map<Operator | null, [ReadIndicator, ...ReadIndicator[]]>();
  for (const indicator of indicators) {
    const operator = operatorOf(indicator.value);
    const known = groups.get(operator);
    if (known === undefined) groups.set(operator, [indicator]);
    else known.push(indicator);
  }
  return [...groups.values()];
}
