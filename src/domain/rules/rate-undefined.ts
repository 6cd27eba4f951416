import { amount, equals, ZERO } from "../amount";
import { executionRates } from "../execution";
import { toA1 } from "../grid";
import { defineAmountRule } from "../validation";
import { oneLine } from "./cells/cell-list";
import { hasRates, isItem } from "./execution/rows";

/** Of a budget of 0 there is no rate, and nothing can have been spent of it. */
export const rateUndefined = defineAmountRule({
  meta: {
    id: "rate-undefined",
    category: "execution",
    severity: "error",
    fixable: "no",
    messages: {
      rate: ["label", "stated", "cell", "executed"],
      spending: ["label", "executed", "cell"],
    },
  },

  applies: hasRates,

  *check({ table, sheet }) {
    for (const row of executionRates(table, sheet)) {
      if (row.status !== "undefined") continue;
      const label = oneLine(row.label);
      const cell = toA1(row.at);
      if (row.stated !== null) yield { messageId: "rate", at: row.at, data: { label, stated: oneLine(row.stated), cell, executed: row.executed }, actual: row.stated };
      else if (isItem(table, row) && !equals(amount(row.executed), ZERO)) yield { messageId: "spending", at: row.at, data: { label, executed: row.executed, cell } };
    }
  },
});
