import { toA1 } from "../grid";
import { defineAmountRule } from "../validation";
import { places } from "./cells/cell-list";
import { claimsSums, judgedSums } from "./sums/judged-sums";

/** 尾差: sums that differ by no more than rounding explains, one finding a table. */
export const rounding = defineAmountRule({
  meta: {
    id: "rounding",
    category: "arithmetic",
    severity: "info",
    fixable: "no",
    messages: {
      one: ["label", "column", "cell", "actual", "expected", "difference"],
      several: ["count", "cells"],
    },
  },

  applies: (table) => (["row", "hierarchy", "list"] as const).some((kind) => claimsSums(table, kind)),

  *check({ table, sheet }) {
    const found = judgedSums(table, sheet)
      .differences.filter(({ verdict }) => verdict === "rounding")
      .sort((a, b) => a.total.row - b.total.row || a.total.column - b.total.column);
    const [first, ...others] = found;
    if (first === undefined) return;

    if (others.length === 0) {
      const { label, column, total, addends, actual, expected, difference } = first;
      const data = { label, column, cell: toA1(total), actual, expected, difference };
      yield { messageId: "one", at: total, data, related: places(sheet.name, addends), actual, expected };
      return;
    }

    const cells = found.map(({ total, actual, expected, difference }) => `${toA1(total)} ${actual} / ${expected} (${difference})`).join("\n");
    yield {
      messageId: "several",
      at: first.total,
      data: { count: String(found.length), cells },
      related: places(sheet.name, others.map(({ total }) => total)),
    };
  },
});
