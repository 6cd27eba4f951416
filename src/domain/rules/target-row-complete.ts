import type { IndicatorRow, TargetTable } from "../recognition/recognised";
import type { TargetColumn } from "../spec";
import { defineTargetRule } from "../validation";
import { places } from "./cells/cell-list";
import { hasNoIndicators, headingOf, indicatorName, isEmptyIndicator, isUnfilled, levelName, unmetTargets } from "./targets/indicators";

/** Each indicator has a name, a description, a value and the basis of its value. */
export const targetRowComplete = defineTargetRule({
  meta: {
    id: "target-row-complete",
    category: "targets",
    severity: "error",
    fixable: "no",
    messages: {
      missing: ["column", "indicator"],
      "empty-levels": ["count", "levels"],
    },
  },

  *check({ table, sheet, profile, notChecked }) {
    if (isUnfilled(table)) {
      notChecked("not-filled", {});
      return;
    }
    // That a form has no indicator at all is another rule's to say, once.
    if (hasNoIndicators(table)) return;
    const absent = PARTS.filter((part) => !table.columns.has(part));
    if (absent.length > 0) notChecked("column-missing", { columns: absent.map((part) => headingOf(table, part)).join("\n") });

    for (const row of table.indicators) {
      if (isEmptyIndicator(row)) continue;
      for (const part of PARTS) {
        const column = table.columns.get(part);
        if (column === undefined || row[part] !== "") continue;
        yield { messageId: "missing", at: { row: row.row, column }, data: { column: headingOf(table, part), indicator: indicatorName(table, row) } };
      }
    }

    const [first, ...others] = emptyLevels(table, new Set(unmetTargets(table, profile).flatMap(({ second }) => second)));
    if (first === undefined) return;
    const column = table.columns.get("name") ?? table.area.left;
    const levels = [...new Set([first, ...others].map((row) => levelName(table, row)))].join("\n");
    yield {
      messageId: "empty-levels",
      severity: "info",
      at: { row: first.row, column },
      data: { count: String(others.length + 1), levels },
      related: places(sheet.name, others.map(({ row }) => ({ row, column }))),
    };
  },
});

const PARTS = ["name", "description", "value", "basis"] as const satisfies readonly TargetColumn[];

/** Prepared lines of levels without any indicator. What the profile demands is another rule's, and not said twice. */
function emptyLevels(table: TargetTable, unmet: ReadonlySet<string>): readonly IndicatorRow[] {
  const filled = new Set(table.indicators.filter((row) => !isEmptyIndicator(row)).map(({ second, secondText }) => second ?? secondText));
  return table.indicators.filter((row) => isEmptyIndicator(row) && !filled.has(row.second ?? row.secondText) && !unmet.has(row.second ?? ""));
}
