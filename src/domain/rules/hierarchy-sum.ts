import { defineAmountRule } from "../validation";
import { claimsSums } from "./sums/judged-sums";
import { checkSums, SUM_MESSAGES } from "./sums/sum-rule";

/** 合计 = Σ类, 类 = Σ款, 款 = Σ项, over the levels that are printed. */
export const hierarchySum = defineAmountRule({
  meta: {
    id: "hierarchy-sum",
    category: "arithmetic",
    severity: "error",
    fixable: "no",
    messages: SUM_MESSAGES,
  },

  applies: (table) => claimsSums(table, "hierarchy"),

  check: (context) => checkSums("hierarchy", context),
});
