import type { CellRef } from "../grid";
import type { IndicatorRow, TargetTable } from "../recognition/recognised";
import type { TargetColumn } from "../spec";
import { defineTargetRule } from "../validation";
import { firstLabel, hasNoIndicators, isUnfilled, secondLabel, unmetTargets } from "./targets/indicators";
import type { UnmetTarget } from "./targets/indicators";
import { levelRows } from "./targets/level-rows";

/**
 * Each second level that the profile demands has an indicator; of some, one of several suffices. A project whose form
 * has none at all is one objection, not one for each level.
 */
export const targetMandatory = defineTargetRule({
  meta: {
    id: "target-mandatory",
    category: "targets",
    severity: "error",
    fixable: "review",
    messages: {
      "no-indicators": [],
      missing: ["first", "second"],
      "missing-any": ["first", "second"],
    },
  },

  *check({ table, sheet, profile, notChecked }) {
    if (isUnfilled(table)) {
      notChecked("not-filled", {});
      return;
    }
    if (hasNoIndicators(table)) {
      yield { messageId: "no-indicators", at: cellOf(table, table.indicators[0], "name"), data: {} };
      return;
    }
    for (const unmet of unmetTargets(table, profile)) {
      const data = { first: firstLabel(table, unmet.first), second: unmet.second.map((key) => secondLabel(table, key)).join("\n") };
      yield { messageId: unmet.second.length === 1 ? "missing" : "missing-any", at: placeOf(table, unmet), data, ...levelRows(table, sheet, unmet) };
    }
  },
});

/** The prepared line if there is one, else where its first level begins, else the first line. */
function placeOf(table: TargetTable, { first, second }: UnmetTarget): CellRef {
  const prepared = table.indicators.find((row) => row.second !== null && second.includes(row.second));
  if (prepared !== undefined) return cellOf(table, prepared, "second");
  return cellOf(table, table.indicators.find((row) => row.first === first) ?? table.indicators[0], "first");
}

/** A cell of a row of indicators; the table's first one where there is no such row. */
function cellOf({ columns, area }: TargetTable, row: IndicatorRow | undefined, column: TargetColumn): CellRef {
  if (row === undefined) return { row: area.top, column: area.left };
  return { row: row.row, column: columns.get(column) ?? area.left };
}
