import { amount, compare, parseAmount, ZERO, type Amount } from "../amount";
import { levelLabel } from "../layout";
import type { IndicatorRow } from "../recognition/recognised";
import type { EvaluatedLevelSpec, Profile, SecondLevelSpec } from "../spec";
import { foldText } from "../text";
import { allot } from "./points";

/** The rows of one first level as the form has them. */
export interface PlacedLevel {
  /** null where the form does not know the first level. */
  readonly spec: EvaluatedLevelSpec | null;
  readonly label: string;
  /** What the profile gives to the level; null where the form does not know it. */
  readonly points: Amount | null;
  readonly seconds: readonly { readonly label: string; readonly rows: readonly PlacedRow[] }[];
}

export interface PlacedRow {
  /** null for a row that is left to fill in. */
  readonly indicator: IndicatorRow | null;
  /** Key of the second level that it stands under. */
  readonly key: string | null;
  readonly points: Amount | null;
}

/**
 * Puts the indicators under the form's first levels, in its order, and deals each level's points out among its own: by
 * their weights where all have one, else evenly. A level without indicators keeps a row to fill in; indicators of a first
 * level that the form does not know come last, without points.
 */
export function placeIndicators(indicators: readonly IndicatorRow[], levels: readonly EvaluatedLevelSpec[], profile: Profile): readonly PlacedLevel[] {
  const homes = indicators.map((indicator) => ({ indicator, ...homeOf(indicator, levels) }));
  const known = levels.map((spec): PlacedLevel => {
    const points = amount(profile.scoreWeights[spec.weight]);
    const own = homes.filter(({ level }) => level === spec);
    const shares = allot(points, weightsOf(own.map(({ indicator }) => indicator)));
    const rows = own.map((home, index) => ({ ...home, points: shares[index] ?? null }));
    return { spec, label: levelLabel(spec, profile), points, seconds: own.length === 0 ? blankSecond(spec) : secondsOf(rows, spec.second) };
  });
  const others = homes.filter(({ level }) => level === null);
  return [...known, ...foreignLevels(others.map((home) => ({ ...home, points: null })))];
}

interface Home {
  readonly level: EvaluatedLevelSpec | null;
  readonly second: SecondLevelSpec | null;
}

/** Where a form stands costs first, they are the 成本指标 of this one; otherwise the second level tells. */
function homeOf({ first, second }: IndicatorRow, levels: readonly EvaluatedLevelSpec[]): Home {
  const level = levels.find(({ key }) => key === first);
  if (level !== undefined) return { level, second: level.second.find(({ key }) => key === second) ?? null };
  for (const key of [first, second]) {
    const found = levels.find((one) => one.second.some((other) => other.key === key));
    if (found !== undefined) return { level: found, second: found.second.find((other) => other.key === key) ?? null };
  }
  return { level: null, second: null };
}

interface HomedRow extends Home {
  readonly indicator: IndicatorRow;
  readonly points: Amount | null;
}

function secondsOf(rows: readonly HomedRow[], order: readonly SecondLevelSpec[]): PlacedLevel["seconds"] {
  const labelOf = ({ second, indicator }: HomedRow): string => second?.labels[0] ?? indicator.secondText;
  const labels = [...new Set([...order.map(({ labels: [label] }) => label), ...rows.map(labelOf)])];
  return labels.flatMap((label) => {
    const own = rows.filter((row) => labelOf(row) === label);
    return own.length === 0 ? [] : [{ label, rows: own.map(({ indicator, second, points }) => ({ indicator, key: second?.key ?? null, points })) }];
  });
}

function blankSecond({ second: [first] }: EvaluatedLevelSpec): PlacedLevel["seconds"] {
  return [{ label: first?.labels[0] ?? "", rows: [{ indicator: null, key: null, points: null }] }];
}

function foreignLevels(rows: readonly HomedRow[]): readonly PlacedLevel[] {
  const labels = [...new Set(rows.map(({ indicator }) => indicator.firstText))];
  return labels.map((label) => ({ spec: null, label, points: null, seconds: secondsOf(rows.filter(({ indicator }) => indicator.firstText === label), []) }));
}

/** All alike where one of them has no weight. */
function weightsOf(indicators: readonly IndicatorRow[]): readonly Amount[] {
  const weights = indicators.map(({ weight }) => weightOf(weight));
  return weights.some((weight) => weight === null) ? indicators.map(() => amount(1)) : weights.map((weight) => weight ?? ZERO);
}

function weightOf(text: string): Amount | null {
  const parsed = parseAmount(foldText(text).replace(/[分%]$/u, ""));
  return parsed.kind === "amount" && compare(parsed.value, ZERO) >= 0 ? parsed.value : null;
}
