import type { TargetTableSpec, TargetVariantSpec } from "../spec";
import { foldText } from "../text";
import type { Head } from "./target-head";
import type { Indicators } from "./target-rows";

/** The printed form that the table follows most closely: by the fields of its head block, then by its levels. */
export function variantOf(spec: TargetTableSpec, head: Head, body: Indicators): TargetVariantSpec {
  const scored = spec.variants.map((variant) => ({ variant, score: headScore(variant, head) + levelScore(variant, body) }));
  return scored.reduce((best, candidate) => (candidate.score > best.score ? candidate : best)).variant;
}

/** How much of the form is there, and how much of what is there belongs to the form. */
function headScore(variant: TargetVariantSpec, head: Head): number {
  const present = variant.head.filter(({ key }) => head.fieldsOf(variant).has(key)).length;
  return present / variant.head.length + present / Math.max(1, head.fieldCount);
}

function levelScore({ levels }: TargetVariantSpec, { rows }: Indicators): number {
  const pairs = new Map(rows.map(({ first, firstText, second }) => [`${firstText}/${String(second)}`, { first, firstText, second }]));
  if (pairs.size === 0) return 0;
  const fitting = [...pairs.values()].filter(({ first, second }) => levels.some(({ key, second: own }) => key === first && own.some((level) => level.key === second)));
  const worded = [...pairs.values()].filter(({ firstText }) => levels.some(({ labels }) => foldText(labels[0]) === foldText(firstText)));
  return fitting.length / pairs.size + (0.5 * worded.length) / pairs.size;
}
