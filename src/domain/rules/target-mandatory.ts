import type { CellRef } from "../grid";
import type { TargetTable } from "../recognition/recognised";
import { defineTargetRule } from "../validation";
import { firstLabel, isUnfilled, secondLabel, unmetTargets } from "./targets/indicators";
import type { UnmetTarget } from "./targets/indicators";

/** Each second level that the profile demands has an indicator; of some, one of several suffices. */
export const targetMandatory = defineTargetRule({
  meta: {
    id: "target-mandatory",
    category: "targets",
    severity: "error",
    fixable: "no",
    messages: {
      missing: ["first", "second"],
      "missing-any": ["first", "second"],
    },
  },

  *check({ table, profile, notChecked }) {
    if (isUnfilled(table)) {
      notChecked("not-filled", {});
      return;
    }
    for (const unmet of unmetTargets(table, profile)) {
      const data = { first: firstLabel(table, unmet.first), second: unmet.second.map((key) => secondLabel(table, key)).join("\n") };
      yield { messageId: unmet.second.length === 1 ? "missing" : "missing-any", at: placeOf(table, unmet), data };
    }
  },
});

/** The prepared line if there is one, else where its first level begins, else the table. */
function placeOf(table: TargetTable, { first, second }: UnmetTarget): CellRef {
  const prepared = table.indicators.find((row) => row.second !== null && second.includes(row.second));
  if (prepared !== undefined) return { row: prepared.row, column: table.columns.get("second") ?? table.area.left };

  const beside = table.indicators.find((row) => row.first === first) ?? table.indicators[0];
  if (beside === undefined) return { row: table.area.top, column: table.area.left };
  return { row: beside.row, column: table.columns.get("first") ?? table.area.left };
}
