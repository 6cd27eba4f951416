import { amount, compare, equals, ZERO } from "../amount";
import { expectedByName, isTidy, PERCENT_WORDS, printValue, tidyValue } from "../indicator";
import type { IndicatorValue, Quantity } from "../indicator";
import { foldText } from "../text";
import { defineTargetRule } from "../validation";
import { rewriteAll } from "./targets/rewrite";
import { groupOf, readIndicators } from "./targets/values";
import type { ReadIndicator } from "./targets/values";

/** A number says what it counts, in a unit that is written in the usual way. */
export const targetValueUnit = defineTargetRule({
  meta: {
    id: "target-value-unit",
    category: "targets",
    severity: "warning",
    fixable: "safe",
    messages: {
      bare: ["indicator", "value"],
      incomplete: ["indicator", "value", "multiplier"],
      word: ["count", "values", "cells"],
      form: ["count", "values", "cells"],
    },
  },

  *check(context) {
    const { sheet } = context;
    const indicators = readIndicators(context);
    for (const indicator of indicators) {
      const { at, name, text, value } = indicator;
      if (value.kind !== "quantity" || value.unit !== null || equals(value.number, ZERO)) continue;
      const unit = unitMeant(indicator, value);
      const rewrites = unit === undefined ? [] : [{ indicator, text: `${printValue(value)}${unit}` }];
      const fix = rewriteAll(sheet, rewrites, "review");
      if (value.multiplier === null) yield { messageId: "bare", at, data: { indicator: name, value: text }, ...fix };
      else yield { messageId: "incomplete", at, data: { indicator: name, value: text, multiplier: value.multiplier }, ...fix };
    }

    const worded = indicators.filter(({ text }) => isWorded(text));
    const words = groupOf(sheet.name, worded);
    if (words !== undefined) yield { messageId: "word", ...words, ...rewriteAll(sheet, worded.map((indicator) => ({ indicator, text: printValue(indicator.value) })), "safe") };

    const odd = indicators.filter((indicator) => MEASURED.has(indicator.value.kind) && !isTidy(indicator.row.value) && !worded.includes(indicator) && !TORN_NUMBER.test(indicator.row.value));
    const forms = groupOf(sheet.name, odd);
    if (forms !== undefined) yield { messageId: "form", severity: "info", ...forms, ...rewriteAll(sheet, odd.map((indicator) => ({ indicator, text: tidyValue(indicator.row.value) })), "safe") };
  },
});

function isWorded(text: string): boolean {
  const folded = foldText(text);
  return PERCENT_WORDS.some((word) => folded.endsWith(word));
}

/** Kinds of values in which a space or a wide letter means nothing; in words it may. */
const MEASURED: ReadonlySet<IndicatorValue["kind"]> = new Set<IndicatorValue["kind"]>(["quantity", "percentage", "range", "date", "period", "duration"]);

/** `12 0天` may be two numbers. */
const TORN_NUMBER = /\d\s+\d/u;

const ONE = amount(1);
const WHOLE = amount(100);

/** The unit that a name leaves no doubt about; undefined where there is one. */
function unitMeant({ row }: ReadIndicator, { multiplier, number }: Quantity): string | undefined {
  const isShare = expectedByName(row.name) === "percentage" || row.second === "service-object";
  // 0.95 may be meant as 95 %.
  if (multiplier === null) return isShare && compare(number, ONE) > 0 && compare(number, WHOLE) <= 0 ? "%" : undefined;
  return row.second === "cost" || expectedByName(row.name) === "money" ? "元" : undefined;
}
