import type { IndicatorRow, TargetTable } from "../recognition/recognised";
import type { FirstLevelSpec, Profile } from "../spec";
import { foldLabel, rememberedOf } from "../text";
import { defineTargetRule } from "../validation";
import { addressList, oneLine, places } from "./cells/cell-list";
import { headingOf, isUnfilled } from "./targets/indicators";
import { reordered, type Reordering } from "./targets/reorder";

/** The first levels are those of the profile, in its words and its order, each once. */
export const targetFirstLevel = defineTargetRule({
  meta: {
    id: "target-first-level",
    category: "targets",
    severity: "error",
    fixable: "review",
    messages: {
      unknown: ["level", "levels"],
      "other-form": ["level", "levels"],
      synonym: ["level", "usual"],
      repeated: ["level", "cells"],
      "repeated-merged": ["level", "cells"],
      order: ["level", "after"],
      "order-merged": ["level", "after"],
    },
  },

  *check({ table, sheet, profile, notChecked }) {
    if (isUnfilled(table)) {
      notChecked("not-filled", {});
      return;
    }
    const column = table.columns.get("first");
    if (column === undefined) {
      notChecked("column-missing", { columns: headingOf(table, "first") });
      return;
    }

    const { wanted, levels, order } = formOf(table, profile);
    const seen = new Map<string, Block>();
    let arranged: Reordering | undefined;
    let furthest: { readonly rank: number; readonly block: Block } | undefined;
    for (const block of blocksOf(table.indicators)) {
      const at = { row: block.row, column };
      const level = oneLine(block.text);
      if (block.key === null) {
        yield { messageId: "unknown", at, data: { level, levels } };
        continue;
      }
      const before = seen.get(block.key);
      if (before !== undefined) {
        const places_ = [{ row: before.row, column }, at];
        arranged ??= reordered(table, sheet, table.indicators, order);
        const { isMerged, ...fix } = arranged;
        yield { messageId: isMerged ? "repeated-merged" : "repeated", at, data: { level, cells: addressList(places_) }, related: places(sheet.name, places_.slice(0, 1)), ...fix };
        continue;
      }
      seen.set(block.key, block);

      const rank = wanted.findIndex(({ key }) => key === block.key);
      const spec = wanted[rank];
      if (spec === undefined) {
        yield { messageId: "other-form", severity: "warning", at, data: { level, levels } };
        continue;
      }
      if (foldLabel(spec.labels[0]) !== foldLabel(block.text).replace(POINTS, "")) yield { messageId: "synonym", severity: "warning", at, data: { level, usual: spec.labels[0] } };
      if (furthest === undefined || furthest.rank <= rank) {
        furthest = { rank, block };
        continue;
      }
      arranged ??= reordered(table, sheet, table.indicators, order);
      const { isMerged, ...fix } = arranged;
      yield { messageId: isMerged ? "order-merged" : "order", at, data: { level, after: oneLine(furthest.block.text) }, ...fix };
    }
  },
});

/** `产出指标（50分）`. */
const POINTS = /\((?:分值|权重)?:?\d+(?:\.\d+)?[分%]?\)$/u;

/** Rows one below the other with the same first level. */
interface Block {
  readonly key: string | null;
  readonly text: string;
  readonly row: number;
}

/** Rows above the first level that is named belong to none. */
function blocksOf(indicators: readonly IndicatorRow[]): readonly Block[] {
  const blocks: Block[] = [];
  for (const { first, firstText, row } of indicators) {
    if (firstText === "") continue;
    const above = blocks.at(-1);
    const goesOn = above?.key === first && (first !== null || foldLabel(above.text) === foldLabel(firstText));
    if (!goesOn) blocks.push({ key: first, text: firstText, row });
  }
  return blocks;
}

/** The levels of the form that the profile lays out. */
function formOf({ spec }: TargetTable, { targetVariant }: Profile): Form {
  return formWith((spec.variants.find(({ id }) => id === targetVariant) ?? spec.variants[0]).levels);
}

interface Form {
  readonly wanted: readonly FirstLevelSpec[];
  /** Their wordings, for a message. */
  readonly levels: string;
  readonly order: readonly string[];
}

const formWith = rememberedOf((wanted: readonly FirstLevelSpec[]): Form => ({
  wanted,
  levels: wanted.map(({ labels }) => labels[0]).join("\n"),
  order: wanted.map(({ key }) => key),
}));
