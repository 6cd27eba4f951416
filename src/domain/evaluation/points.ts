import { add, amount, compare, decimalsOf, divide, equals, subtract, sum, truncate, ZERO, type Amount } from "../amount";

/** Beyond these a remainder tells nothing. */
const WORKING_DECIMALS = 20;
/** No form prints points with more. */
const MOST_DECIMALS = 2;

/**
 * Deals points out in the proportion of the shares, by largest remainder, so that they add up exactly. An even deal keeps
 * one decimal (12.5) where that is exact, whole points where each gets one, else one or two decimals.
 *
 * @param shares none below zero; all alike when they are all zero
 */
export function allot(points: Amount, shares: readonly Amount[]): readonly Amount[] {
  const whole = sum(shares);
  if (shares.length === 0) return [];
  if (equals(whole, ZERO)) return allot(points, shares.map(() => amount(1)));
  if (equals(whole, points)) return shares;

  const decimals = decimalsFor(points, shares, whole);
  const exact = shares.map((share) => divide(points.times(share), whole, WORKING_DECIMALS) ?? ZERO);
  const floors = exact.map((part) => truncate(part, decimals));
  const step = amount(1).div(amount(10).pow(decimals));
  const missing = Number(divide(subtract(points, sum(floors)), step, 0) ?? 0);
  const raised = new Set(exact
    .map((part, index) => ({ index, remainder: subtract(part, floors[index] ?? ZERO) }))
    .sort((a, b) => compare(b.remainder, a.remainder) || a.index - b.index)
    .slice(0, missing)
    .map(({ index }) => index));
  return floors.map((floor, index) => (raised.has(index) ? add(floor, step) : floor));
}

function decimalsFor(points: Amount, shares: readonly Amount[], whole: Amount): number {
  const exact = shares.map((share) => divide(points.times(share), whole, WORKING_DECIMALS) ?? ZERO);
  if (exact.every((part) => decimalsOf(part) <= 1)) return 1;
  const smallest = exact.filter((part) => compare(part, ZERO) > 0).reduce((least, part) => (compare(part, least) < 0 ? part : least), points);
  const enough = [0, 1, 2].find((decimals) => compare(smallest, amount(1).div(amount(10).pow(decimals))) >= 0) ?? MOST_DECIMALS;
  return Math.max(enough, decimalsOf(points));
}
