import { amount, equals, sum, toText, type Amount } from "../amount";
import { toA1 } from "../grid";
import type { EvaluationTable } from "../recognition/recognised";
import type { Profile } from "../spec";
import { defineEvaluationRule } from "../validation";
import { addressList, places } from "./cells/cell-list";
import { headOf } from "./cells/table-name";
import { figureAt, scoredItems, type ScoredItem } from "./evaluations/figures";

/** Points add up to 100, and those of each first level and of the execution to what the profile gives it. */
export const scoreWeights = defineEvaluationRule({
  meta: {
    id: "score-weights",
    category: "execution",
    severity: "error",
    fixable: "no",
    messages: {
      total: ["sum", "wanted"],
      block: ["label", "sum", "wanted"],
      stated: ["cell", "stated", "sum"],
    },
  },

  *check({ table, sheet, profile, notChecked }) {
    const items = scoredItems(table, sheet);
    const unread = items.flatMap(({ points }) => (points?.kind === "unknown" ? [points.at] : []));
    if (!table.columns.has("points")) return notChecked("column-missing", { columns: POINTS });
    if (unread.length > 0) return notChecked("not-a-number", { cells: addressList(unread) });
    if (items.every(({ indicator, points }) => indicator === null || points?.value === null)) return notChecked("not-filled", {});

    for (const { label, items: own, wanted } of blocksOf(items, table.spec.indicators.levels, profile.scoreWeights)) {
      const added = pointsOf(own);
      if (equals(added, wanted)) continue;
      const [at, ...others] = own.flatMap(({ points }) => points?.at ?? []);
      const data = { label, sum: toText(added), wanted: toText(wanted) };
      yield { messageId: "block", at: at ?? headOf(table), data, related: places(sheet.name, others), expected: toText(wanted), actual: toText(added) };
    }

    const whole = pointsOf(items);
    const stated = figureAt(sheet, table.total, table.columns.get("points"));
    if (!equals(whole, FULL)) yield { messageId: "total", at: stated?.at ?? headOf(table), data: { sum: toText(whole), wanted: toText(FULL) }, expected: toText(FULL), actual: toText(whole) };
    if (stated?.kind !== "number" || stated.value === null || equals(stated.value, whole)) return;
    yield { messageId: "stated", at: stated.at, data: { cell: toA1(stated.at), stated: toText(stated.value), sum: toText(whole) }, expected: toText(whole), actual: toText(stated.value) };
  },
});

const FULL = amount(100);
const POINTS = "分值";

interface Block {
  readonly label: string;
  readonly items: readonly ScoredItem[];
  readonly wanted: Amount;
}

/** The execution only where the table has it; an indicator of a first level that nobody knows counts in the whole alone. */
function blocksOf(items: readonly ScoredItem[], levels: EvaluationTable["spec"]["indicators"]["levels"], weights: Profile["scoreWeights"]): readonly Block[] {
  const execution = items.filter(({ indicator }) => indicator === null);
  const ofLevels = levels.map(({ key, labels, weight }) => ({ label: labels[0], items: items.filter(({ indicator }) => indicator?.first === key), wanted: amount(weights[weight]) }));
  return [...execution.map((item) => ({ label: item.label, items: [item], wanted: amount(weights.execution) })), ...ofLevels];
}

function pointsOf(items: readonly ScoredItem[]): Amount {
  return sum(items.flatMap(({ points }) => points?.value ?? []));
}
