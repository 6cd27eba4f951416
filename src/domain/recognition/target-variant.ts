import type { TargetTableSpec, TargetVariantSpec } from "../spec";
import { foldText } from "../text";
import type { Head } from "./target-head";
import type { IndicatorRow } from "./recognised";
import type { Indicators } from "./target-rows";

/** The printed form that the table follows most closely: by the fields of its head block, then by its levels. */
export function variantOf(spec: TargetTableSpec, head: Head, body: Indicators): TargetVariantSpec {
  const pairs = pairsIn(body);
  const scored = spec.variants.map((variant) => ({ variant, score: headScore(variant, head) + levelScore(variant, pairs) }));
  return scored.reduce((best, candidate) => (candidate.score > best.score ? candidate : best)).variant;
}

/** How much of the form is there, and how much of what is there belongs to the form. */
function headScore(variant: TargetVariantSpec, head: Head): number {
  const present = variant.head.filter(({ key }) => head.fieldsOf(variant).has(key)).length;
  return present / variant.head.length + present / Math.max(1, head.fieldCount);
}

type LevelPair = Pick<IndicatorRow, "first" | "firstText" | "second">;

/** First levels with their second ones, each pair once. */
function pairsIn({ rows }: Indicators): readonly LevelPair[] {
  const pairs = new Map<string, LevelPair>();
  let before: IndicatorRow | undefined;
  for (const row of rows) {
    if (row.second !== before?.second || row.firstText !== before.firstText) pairs.set(`${row.firstText}/${String(row.second)}`, row);
    before = row;
  }
  return [...pairs.values()];
}

function levelScore({ levels }: TargetVariantSpec, pairs: readonly LevelPair[]): number {
  if (pairs.length === 0) return 0;
  const fitting = pairs.filter(({ first, second }) => levels.some(({ key, second: own }) => key === first && own.some((level) => level.key === second)));
  const worded = pairs.filter(({ firstText }) => levels.some(({ labels }) => foldText(labels[0]) === foldText(firstText)));
  return fitting.length / pairs.length + (0.5 * worded.length) / pairs.length;
}
