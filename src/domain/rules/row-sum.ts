import { defineAmountRule } from "../validation";
import { claimsSums } from "./sums/judged-sums";
import { checkSums, SUM_MESSAGES } from "./sums/sum-rule";

/** The columns of a row add up to its total column. */
export const rowSum = defineAmountRule({
  meta: {
    id: "row-sum",
    category: "arithmetic",
    severity: "error",
    fixable: "no",
    messages: SUM_MESSAGES,
  },

  applies: (table) => claimsSums(table, "row"),

  check: (context) => checkSums("row", context),
});
