import type { TargetTableSpec, TargetVariantSpec } from "../spec";
import { foldText, rememberedOf } from "../text";
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
  const places = head.fieldsOf(variant);
  const present = variant.head.reduce((sum, { key }) => sum + Number(places.has(key)), 0);
  return present / variant.head.length + present / Math.max(1, head.fieldCount);
}

/** A first level with a second one below it. */
interface LevelPair {
  readonly keys: string;
  /** The first one as it is written, folded. */
  readonly word: string;
}

/** First levels with their second ones, each pair once. */
function pairsIn({ rows }: Indicators): readonly LevelPair[] {
  const pairs = new Map<string, LevelPair>();
  let before: IndicatorRow | undefined;
  for (const row of rows) {
    if (row.second !== before?.second || row.firstText !== before.firstText) pairs.set(`${row.firstText}/${String(row.second)}`, { keys: pairOf(row.first, row.second), word: foldText(row.firstText) });
    before = row;
  }
  return [...pairs.values()];
}

const pairOf = (first: string | null, second: string | null): string => `${first ?? ""}/${second ?? ""}`;

/** The pairs of a form's levels, and the words that it prints for the first ones, folded. */
const levelsOf = rememberedOf(({ levels }: TargetVariantSpec): { readonly pairs: ReadonlySet<string>; readonly words: ReadonlySet<string> } => ({
  pairs: new Set(levels.flatMap(({ key, second }) => second.map((level) => pairOf(key, level.key)))),
  words: new Set(levels.map(({ labels }) => foldText(labels[0]))),
}));

function levelScore(variant: TargetVariantSpec, pairs: readonly LevelPair[]): number {
  if (pairs.length === 0) return 0;
  const known = levelsOf(variant);
  const fitting = pairs.reduce((sum, { keys }) => sum + Number(known.pairs.has(keys)), 0);
  const worded = pairs.reduce((sum, { word }) => sum + Number(known.words.has(word)), 0);
  return fitting / pairs.length + (0.5 * worded) / pairs.length;
}
