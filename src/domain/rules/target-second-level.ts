import type { IndicatorRow, TargetTable } from "../recognition/recognised";
import type { FirstLevelSpec, TargetTableSpec } from "../spec";
import { foldLabel, rememberedOf } from "../text";
import { defineTargetRule } from "../validation";
import { oneLine, places } from "./cells/cell-list";
import { firstLabel, formOf, headingOf, isUnfilled } from "./targets/indicators";
import { reordered } from "./targets/reorder";

/** Each second level stands under its own first level; a wording that no form has is named, and an order that no form has. */
export const targetSecondLevel = defineTargetRule({
  meta: {
    id: "target-second-level",
    category: "targets",
    severity: "error",
    fixable: "review",
    messages: {
      misplaced: ["second", "first", "own"],
      unknown: ["second", "first"],
      order: ["first", "order", "usual"],
      "order-merged": ["first", "order", "usual"],
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

    for (const { first, rows, blocks, order } of outOfOrder(table)) {
      const { isMerged, ...fix } = reordered(table, sheet, rows, [first]);
      const [at, ...others] = blocks.map(({ row }) => ({ row, column }));
      if (at === undefined) continue;
      const words = (seconds: readonly IndicatorRow[]): string => seconds.map(({ secondText }) => oneLine(secondText)).join("\n");
      const data = { first: oneLine(rows[0].firstText), order: words(blocks), usual: words(order) };
      yield { messageId: isMerged ? "order-merged" : "order", severity: "info", at, related: places(sheet.name, others), data, ...fix };
    }
  },
});

/** Rows of one first level whose second levels stand in an order that no form has. */
interface OutOfOrder {
  readonly first: string;
  readonly rows: Rows;
  /** The first row of each second level, as they stand, and one of each as the form has them. */
  readonly blocks: readonly IndicatorRow[];
  readonly order: readonly IndicatorRow[];
}

function outOfOrder(table: TargetTable): readonly OutOfOrder[] {
  return formOf(table).filter(({ inOrder }) => inOrder === true).flatMap((level) => {
    const first = level.key;
    const ranks = ranksIn(level);
    const rank = ({ second }: IndicatorRow): number => ranks.get(second) ?? -1;
    return runsOf(table.indicators, first).flatMap((rows) => {
      const ranked = rows.filter((row) => rank(row) >= 0);
      const blocks = ranked.filter((row, index) => row.second !== ranked[index - 1]?.second);
      if (blocks.every((row, index) => index === 0 || rank(row) > rank(blocks[index - 1] ?? row))) return [];
      const order = blocks.filter((row, index) => blocks.findIndex((other) => other.second === row.second) === index).sort((one, other) => rank(one) - rank(other));
      return [{ first, rows, blocks, order }];
    });
  });
}

/** The places of its second levels in the form. */
const ranksIn = rememberedOf(({ second }: FirstLevelSpec): ReadonlyMap<string | null, number> => new Map(second.map(({ key }, index) => [key, index])));

/** The rows of a first level, those that stand together. */
function runsOf(indicators: readonly IndicatorRow[], first: string): readonly Rows[] {
  const runs: [IndicatorRow, ...IndicatorRow[]][] = [];
  indicators.forEach((row, index) => {
    if (row.first !== first) return;
    if (indicators[index - 1]?.first === first) runs.at(-1)?.push(row);
    else runs.push([row]);
  });
  return runs;
}

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

function isSameLevel(one: string, other: string): boolean {
  return one === other || foldLabel(one) === foldLabel(other);
}

type Rows = readonly [IndicatorRow, ...IndicatorRow[]];

/** Rows one below the other with the same levels, where both are named. */
function blocksOf(indicators: readonly IndicatorRow[]): readonly Rows[] {
  const blocks: [IndicatorRow, ...IndicatorRow[]][] = [];
  for (const row of indicators) {
    if (row.secondText === "" || row.firstText === "") continue;
    const above = blocks.at(-1);
    const goesOn = above !== undefined && above[0].first === row.first && isSameLevel(above[0].secondText, row.secondText);
    if (goesOn) above.push(row);
    else blocks.push([row]);
  }
  return blocks;
}
