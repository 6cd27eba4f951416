import { compare, ZERO } from "../amount";
import { formulaAt, type CellRef } from "../grid";
import type { EvaluationTable } from "../recognition/recognised";
import type { EvaluationColumn } from "../spec";
import { defineEvaluationRule } from "../validation";
import { addressList, places } from "./cells/cell-list";
import { saidAt, scoredItems, type ScoredItem } from "./evaluations/figures";

/** Each score rests on what was to be reached and what was, and lost points on a reason. */
export const scoreEvidence = defineEvaluationRule({
  meta: {
    id: "score-evidence",
    category: "execution",
    severity: "warning",
    fixable: "no",
    messages: {
      "no-achievement": ["count", "names", "cells"],
      "no-target": ["count", "names", "cells"],
      "full-without-achievement": ["count", "names", "cells"],
      "no-score": ["count", "names", "cells"],
      "no-reason": ["count", "names", "cells"],
    },
  },

  *check({ table, sheet, notChecked }) {
    const missing = (["target", "achieved"] as const).filter((key) => !table.columns.has(key));
    if (missing.length > 0) return notChecked("column-missing", { columns: missing.map((key) => headingOf(table, key)).join("\n") });
    const judged = scoredItems(table, sheet).flatMap((item) => {
      const { indicator } = item;
      if (indicator === null) return [];
      const said = (key: "target" | "achieved" | "reason"): string => saidAt(table, sheet, indicator.row, key);
      return [{ item, target: said("target"), achieved: said("achieved"), reason: said("reason"), hasFormula: item.score !== undefined && formulaAt(sheet, item.score.at.row, item.score.at.column) !== undefined }];
    });
    // A form that was laid out with targets and formulas, and that nobody has begun to fill in.
    if (judged.every(({ item, achieved, hasFormula }) => achieved === "" && (item.score?.kind !== "number" || hasFormula))) return notChecked("not-filled", {});

    for (const { messageId, column, isLacking } of DEFECTS) {
      const found = judged.filter((one) => isLacking(one) && (column !== "reason" || table.columns.has(column)));
      const cells = found.map(({ item }): CellRef => ({ row: item.indicator?.row ?? 0, column: table.columns.get(column) ?? 0 }));
      const [at, ...others] = cells;
      if (at === undefined) continue;
      const data = { count: String(found.length), names: found.map(({ item }) => item.label).join("\n"), cells: addressList(cells) };
      yield { messageId, at, data, related: places(sheet.name, others) };
    }
  },
});

interface Judged {
  readonly item: ScoredItem;
  readonly target: string;
  readonly achieved: string;
  readonly reason: string;
}

interface Defect {
  readonly messageId: "no-achievement" | "no-target" | "full-without-achievement" | "no-score" | "no-reason";
  /** Where what is missing belongs. */
  readonly column: "achieved" | "target" | "score" | "reason";
  readonly isLacking: (judged: Judged) => boolean;
}

const DEFECTS: readonly Defect[] = [
  { messageId: "no-achievement", column: "achieved", isLacking: ({ item, target, achieved }) => target !== "" && achieved === "" && !isFull(item) },
  { messageId: "no-target", column: "target", isLacking: ({ target, achieved }) => target === "" && achieved !== "" },
  { messageId: "full-without-achievement", column: "achieved", isLacking: ({ item, achieved }) => achieved === "" && isFull(item) },
  { messageId: "no-score", column: "score", isLacking: ({ item, achieved }) => achieved !== "" && item.score?.kind !== "number" },
  { messageId: "no-reason", column: "reason", isLacking: ({ item, reason }) => isShort(item) && reason === "" },
];

function isFull(item: ScoredItem): boolean {
  return (gap(item) ?? 1) <= 0;
}

function isShort(item: ScoredItem): boolean {
  return (gap(item) ?? 0) > 0;
}

/** Whether the score is below (1), at (0) or above (-1) the points; undefined where one of them is not given, or nothing is to be earned. */
function gap({ points, score }: ScoredItem): -1 | 0 | 1 | undefined {
  const [worth, earned] = [points?.value ?? null, score?.value ?? null];
  return worth === null || earned === null || compare(worth, ZERO) <= 0 ? undefined : compare(worth, earned);
}

function headingOf({ spec }: EvaluationTable, key: EvaluationColumn): string {
  return spec.indicators.columns.find((column) => column.key === key)?.headers[0] ?? key;
}
