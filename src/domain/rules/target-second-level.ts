import type { IndicatorRow, TargetTable } from "../recognition/recognised";
import type { TargetTableSpec } from "../spec";
import { foldLabel, rememberedOf } from "../text";
import { defineTargetRule } from "../validation";
import { oneLine, places } from "./cells/cell-list";
import { firstLabel, headingOf, isUnfilled } from "./targets/indicators";

/** Each second level stands under its own first level; a wording that no form has is named. */
export const targetSecondLevel = defineTargetRule({
  meta: {
    id: "target-second-level",
    category: "targets",
    severity: "error",
    fixable: "no",
    messages: {
      misplaced: ["second", "first", "own"],
      unknown: ["second", "first"],
    },
  },

  *check({ table, sheet, notChecked }) {
    if (isUnfilled(table)) {
      notChecked("not-filled", {});
      return;
    }
    const column = table.columns.get("second");
    if (column === undefined) {
      notChecked("column-missing", { columns: headingOf(table, "second") });
      return;
    }

    for (const [row, ...others] of blocksOf(table.indicators)) {
      const owners = row.second === null ? [] : ownersOf(table, row.second);
      if (row.first === null || (row.second !== null && owners.includes(row.first))) continue;
      const found = { at: { row: row.row, column }, related: places(sheet.name, others.map((other) => ({ row: other.row, column }))) };
      const facts = { second: oneLine(row.secondText), first: oneLine(row.firstText) };
      if (row.second === null) yield { messageId: "unknown", severity: "info", ...found, data: facts };
      else yield { messageId: "misplaced", ...found, data: { ...facts, own: owners.map((key) => firstLabel(table, key)).join("\n") } };
    }
  },
});

/** The first levels under which some form prints the second level. */
function ownersOf({ spec }: TargetTable, second: string): readonly string[] {
  return ownersIn(spec).get(second) ?? [];
}

const ownersIn = rememberedOf(({ variants }: TargetTableSpec): ReadonlyMap<string, readonly string[]> => {
  const owners = new Map<string, string[]>();
  for (const first of variants.flatMap(({ levels }) => levels)) {
    for (const { key } of first.second) {
      const known = owners.get(key) ?? [];
      if (!known.includes(first.key)) owners.set(key, [...known, first.key]);
    }
  }
  return owners;
});

type Rows = readonly [IndicatorRow, ...IndicatorRow[]];

/** Rows one below the other with the same levels, where both are named. */
function blocksOf(indicators: readonly IndicatorRow[]): readonly Rows[] {
  const blocks: [IndicatorRow, ...IndicatorRow[]][] = [];
  for (const row of indicators) {
    if (row.secondText === "" || row.firstText === "") continue;
    const above = blocks.at(-1);
    const goesOn = above !== undefined && above[0].first === row.first && foldLabel(above[0].secondText) === foldLabel(row.secondText);
    if (goesOn) above.push(row);
    else blocks.push([row]);
  }
  return blocks;
}
