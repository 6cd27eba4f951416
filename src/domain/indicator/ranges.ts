import { amount, compare } from "../amount";
import { takeOperator } from "./operators";
import type { Bound, IndicatorValue, Range } from "./value";

/** `3-5次`, `3次至5次`, `3～5次`. */
const RANGE = /^(\d[^-~至到]*)(?:-|~|至|到)(\d[^-~至到]*)$/u;
/** Most texts are none, which is to be seen at once. */
const TWO_NUMBERS = /\d.*[-~至到]\d/u;
const BARE = /^\d+(?:\.\d+)?$/u;
/** 10-15日 may be days of a month, 8-10点 hours of a day, 23-25年 years of a century. */
const AMBIGUOUS = /[日点]$|^2\d.2\d年$/u;

/** The range that the text is; both bounds are in one unit that we know, the lower one first. `read` reads a single value. */
export function readRange(core: string, read: (text: string) => Bound | undefined): Range | undefined {
  if (!TWO_NUMBERS.test(core)) return undefined;
  const { operator, rest, assumed } = takeOperator(core);
  const [, left, right] = RANGE.exec(rest) ?? [];
  if (left === undefined || right === undefined || operator !== null || AMBIGUOUS.test(rest)) return undefined;

  const to = read(right);
  if (to === undefined || to.operator !== null || (to.kind === "quantity" && to.family === null)) return undefined;
  const from = BARE.test(left) ? { ...to, number: amount(left) } : inSameUnit(read(left), to);
  if (from === undefined || compare(from.number, to.number) >= 0) return undefined;
  return { kind: "range", from: { ...from, assumed: [] }, to: { ...to, assumed: [] }, assumed: [...new Set([...assumed, ...to.assumed])] };
}

/** What a value reaches at most: of a range its upper bound, else the value. */
export function upperBound(value: IndicatorValue): Exclude<IndicatorValue, Range> {
  return value.kind === "range" ? value.to : value;
}

/** `3次`, and `1万` before `2万元`; undefined for what is counted otherwise. */
function inSameUnit(from: Bound | undefined, to: Bound): Bound | undefined {
  if (from === undefined || from.operator !== null) return undefined;
  const [one, other] = [measureOf(from), measureOf(to)];
  const isAlike = one.multiplier === other.multiplier && (one.unit === null || (one.unit === other.unit && one.per === other.per));
  return isAlike ? { ...to, number: from.number } : undefined;
}

function measureOf(bound: Bound): { readonly multiplier: string | null; readonly unit: string | null; readonly per: string | null } {
  if (bound.kind === "percentage") return { multiplier: null, unit: "%", per: null };
  return { multiplier: bound.multiplier, unit: bound.unit, per: bound.kind === "quantity" ? bound.per : null };
}
