import { defineAmountRule } from "../validation";
import { claimsSums } from "./sums/judged-sums";
import { checkSums, SUM_MESSAGES } from "./sums/sum-rule";

/** A fixed total row equals the rows it lists; 小计 equals its rows, 合计 all 小计. */
export const listSum = defineAmountRule({
  meta: {
    id: "list-sum",
    category: "arithmetic",
    severity: "error",
    fixable: "no",
    messages: SUM_MESSAGES,
  },

  applies: (table) => claimsSums(table, "list"),

  check: (context) => checkSums("list", context),
});
