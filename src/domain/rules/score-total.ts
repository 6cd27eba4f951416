import { absolute, compare, decimalsOf, equals, round, subtract, sum, toText, type Amount } from "../amount";
import { toA1 } from "../grid";
import { defineEvaluationRule } from "../validation";
import { addressList, places } from "./cells/cell-list";
import { figureAt, scoredItems } from "./evaluations/figures";

/** 总分 is the score of the execution and those of the indicators together. */
export const scoreTotal = defineEvaluationRule({
  meta: {
    id: "score-total",
    category: "execution",
    severity: "error",
    fixable: "no",
    messages: { mismatch: ["cell", "total", "sum", "difference"] },
  },

  *check({ table, sheet, notChecked }) {
    const total = figureAt(sheet, table.total, table.columns.get("score"));
    const scores = scoredItems(table, sheet).flatMap(({ score }) => score ?? []);
    const unread = [...scores, ...(total === undefined ? [] : [total])].filter(({ kind }) => kind === "unknown");
    if (total === undefined) return notChecked("row-missing", { rows: table.spec.totalLabels[0] });
    if (unread.length > 0) return notChecked("not-a-number", { cells: addressList(unread.map(({ at }) => at)) });
    const given = scores.filter(({ kind }) => kind === "number");
    if (total.value === null || given.length === 0) return notChecked("not-filled", {});

    const expected = sum(given.flatMap(({ value }) => value ?? []));
    if (isSum(total.value, expected)) return;
    const [stated, added] = [toText(total.value), toText(expected)];
    yield {
      messageId: "mismatch",
      at: total.at,
      data: { cell: toA1(total.at), total: stated, sum: added, difference: toText(absolute(subtract(total.value, expected))) },
      related: places(sheet.name, given.map(({ at }) => at)),
      expected: added,
      actual: stated,
    };
  },
});

/** Binary sums of scores differ in digits that nobody wrote. */
const NOISE_DECIMALS = 6;

/** A total with fewer decimals than its scores may be the rounded sum. */
function isSum(total: Amount, expected: Amount): boolean {
  const decimals = Math.min(decimalsOf(total), NOISE_DECIMALS);
  return compare(round(total, decimals), round(expected, decimals)) === 0 || equals(total, expected);
}
