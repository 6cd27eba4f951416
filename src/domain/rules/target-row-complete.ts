import type { IndicatorRow, TargetTable } from "../recognition/recognised";
import type { FirstLevelSpec, TargetColumn } from "../spec";
import { defineTargetRule } from "../validation";
import { places } from "./cells/cell-list";
import { firstLabel, hasNoIndicators, headingOf, indicatorName, isEmptyIndicator, isUnfilled, levelName, secondLabel, unmetTargets } from "./targets/indicators";
import type { UnmetTarget } from "./targets/indicators";
import { levelRows } from "./targets/level-rows";

/** Each indicator has a name, a description, a value and the basis of its value. */
export const targetRowComplete = defineTargetRule({
  meta: {
    id: "target-row-complete",
    category: "targets",
    severity: "error",
    fixable: "review",
    messages: {
      missing: ["column", "indicator"],
      "empty-levels": ["count", "levels"],
      "missing-levels": ["first", "levels"],
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

    for (const row of table.indicators.filter(isIncomplete)) {
      for (const part of PARTS) {
        const column = table.columns.get(part);
        if (column === undefined || row[part] !== "") continue;
        yield { messageId: "missing", at: { row: row.row, column }, data: { column: headingOf(table, part), indicator: indicatorName(table, row) } };
      }
    }

    if (!table.indicators.some(isEmptyIndicator)) return;
    const unmet = new Set(unmetTargets(table, profile).flatMap(({ second }) => second));
    const [first, ...others] = emptyLevels(table, unmet);
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
    for (const gap of missingLevels(table, unmet)) {
      const data = { first: firstLabel(table, gap.first), levels: gap.second.map((key) => secondLabel(table, key)).join("\n") };
      yield { messageId: "missing-levels", severity: "info", at: { row: gap.row, column: table.columns.get("second") ?? table.area.left }, data, ...levelRows(table, sheet, gap) };
    }
  },
});

const PARTS = ["name", "description", "value", "basis"] as const satisfies readonly TargetColumn[];

/** An indicator that is begun, and lacks one of the parts. */
function isIncomplete(row: IndicatorRow): boolean {
  const { name, description, value, basis } = row;
  return (name === "" || description === "" || value === "" || basis === "") && !isEmptyIndicator(row);
}

/** Prepared lines of levels without any indicator. What the profile demands is another rule's, and not said twice. */
function emptyLevels(table: TargetTable, unmet: ReadonlySet<string>): readonly IndicatorRow[] {
  const filled = new Set(table.indicators.filter((row) => !isEmptyIndicator(row)).map(({ second, secondText }) => second ?? secondText));
  return table.indicators.filter((row) => isEmptyIndicator(row) && !filled.has(row.second ?? row.secondText) && !unmet.has(row.second ?? ""));
}

/**
 * Second levels without a line, in a table whose other optional ones have theirs though nothing is in them; neighbours of
 * the form together, with the row of their first level that they are missed in.
 */
function missingLevels(table: TargetTable, unmet: ReadonlySet<string>): readonly (UnmetTarget & { readonly row: number })[] {
  const { spec, variant, indicators } = table;
  const printed = new Set(indicators.map(({ second }) => second));
  const form = spec.variants.find(({ id }) => id === variant)?.levels ?? [];
  return form.flatMap(({ key: first, second: levels }) => {
    const rows = indicators.filter((row) => row.first === first);
    const begin = rows[0];
    // A level of an unusual wording may be the one that seems to be missing.
    if (begin === undefined || rows.some((row) => row.second === null)) return [];
    const groups: string[][] = [];
    levels.forEach(({ key }, index) => {
      if (printed.has(key) || unmet.has(key)) return;
      const isNext = index > 0 && groups.at(-1)?.at(-1) === levels[index - 1]?.key;
      if (isNext) groups.at(-1)?.push(key);
      else groups.push([key]);
    });
    return groups.map((second) => ({ first, second, row: rows.filter((row) => isBefore(levels, row, second[0])).at(-1)?.row ?? begin.row }));
  });
}

function isBefore(levels: FirstLevelSpec["second"], { second }: IndicatorRow, key: string | undefined): boolean {
  const order = levels.map((level) => level.key);
  return second !== null && key !== undefined && order.indexOf(second) < order.indexOf(key);
}
