import { compare, toText, ZERO } from "../amount";
import { toA1 } from "../grid";
import { defineEvaluationRule } from "../validation";
import { addressList } from "./cells/cell-list";
import { scoredItems } from "./evaluations/figures";

/** No score is above its points, and none below zero. */
export const scoreRange = defineEvaluationRule({
  meta: {
    id: "score-range",
    category: "execution",
    severity: "error",
    fixable: "no",
    messages: { above: ["label", "cell", "score", "points"], negative: ["label", "cell", "score"] },
  },

  *check({ table, sheet, notChecked }) {
    const items = scoredItems(table, sheet);
    const unread = items.flatMap(({ points, score }) => [points, score].filter((figure) => figure?.kind === "unknown").flatMap((figure) => figure?.at ?? []));
    if (unread.length > 0) notChecked("not-a-number", { cells: addressList(unread) });
    const scored = items.filter(({ score }) => score?.kind === "number");
    if (scored.length === 0) notChecked("not-filled", {});

    for (const { label, points, score } of scored) {
      if (score === undefined || score.value === null) continue;
      const data = { label, cell: toA1(score.at), score: toText(score.value) };
      if (compare(score.value, ZERO) < 0) yield { messageId: "negative", at: score.at, data };
      if (points === undefined || points.value === null || compare(score.value, points.value) <= 0) continue;
      const related = [{ sheet: sheet.name, at: points.at }];
      yield { messageId: "above", at: score.at, data: { ...data, points: toText(points.value) }, related, expected: toText(points.value), actual: toText(score.value) };
    }
  },
});
