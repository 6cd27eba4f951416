import { amount, compare, equals, ZERO } from "../amount";
import { expectedByName, PERCENT_WORDS, printValue } from "../indicator";
import type { Quantity } from "../indicator";
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

    const worded = indicators.filter(({ text }) => PERCENT_WORDS.some((word) => foldText(text).endsWith(word)));
    const group = groupOf(sheet.name, worded);
    if (group === undefined) return;
    yield { messageId: "word", ...group, ...rewriteAll(sheet, worded.map((indicator) => ({ indicator, text: printValue(indicator.value) })), "safe") };
  },
});

const WHOLE = amount(100);

/** The unit that a name leaves no doubt about; undefined where there is one. */
function unitMeant({ row }: ReadIndicator, { multiplier, number }: Quantity): string | undefined {
  const isShare = expectedByName(row.name) === "percentage" || row.second === "service-object";
  if (multiplier === null) return isShare && compare(number, WHOLE) <= 0 ? "%" : undefined;
  return row.second === "cost" || expectedByName(row.name) === "money" ? "元" : undefined;
}
