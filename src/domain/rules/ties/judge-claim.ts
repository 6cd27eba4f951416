import { absolute, compare, decimalsOf, roundingBound, subtract, toFixedText } from "../../amount";
import type { MoneyUnit } from "../../amount";
import type { TieClaim } from "./claim";
import { isNothing, sidesOf, totalIn, unitGap, unitOf } from "./side";
import type { Choice, Side, SideGap } from "./side";

/** Two sides that do not agree; figures are exact decimal texts in `unit`. */
export interface Disagreement {
  readonly kind: "disagreement";
  readonly left: Side;
  readonly right: Side;
  readonly unit: MoneyUnit;
  readonly actual: string;
  readonly expected: string;
  readonly difference: string;
}

/** Judges a claim in one choice of tables; undefined when it holds, or when there is nothing to compare. */
export function judgeClaim({ left, right, relation }: TieClaim, choice: Choice): Disagreement | SideGap | undefined {
  const sides = [left, right].map((readings) => readings.flatMap((reading) => sidesOf(reading, choice)));
  return judgeSides(sides[0] ?? [], sides[1] ?? [], relation);
}

/** Judges two sides in all their readings, as `judgeClaim`. */
export function judgeSides(lefts: readonly (Side | SideGap)[], rights: readonly (Side | SideGap)[], relation: TieClaim["relation"]): Disagreement | SideGap | undefined {
  const outcomes = lefts.flatMap((one) => rights.map((other) => judgePair(one, other, relation)));
  if (outcomes.includes(undefined)) return undefined;
  const outcome = worst(outcomes.flatMap((one) => one ?? []));
  return outcome?.kind === "gap" && [...lefts, ...rights].every(isIdle) ? undefined : outcome;
}

/** What is not there needs nothing to be compared with when all else is zero. */
function isIdle(side: Side | SideGap): boolean {
  return side.kind === "gap" ? side.reasonId.endsWith("-missing") : isNothing(side);
}

/** A reading that a table does not print is not its place's; one that cannot be read, or not without another table, might have held. */
function worst(outcomes: readonly (Disagreement | SideGap)[]): Disagreement | SideGap | undefined {
  const gaps = outcomes.filter((outcome) => outcome.kind === "gap");
  const undecided = gaps.find(({ reasonId }) => reasonId !== "column-missing" && reasonId !== "row-missing");
  return undecided ?? outcomes.find(({ kind }) => kind === "disagreement") ?? gaps[0];
}

function judgePair(left: Side | SideGap, right: Side | SideGap, relation: TieClaim["relation"]): Disagreement | SideGap | undefined {
  if (left.kind === "gap") return left;
  if (right.kind === "gap") return right;
  if (isNothing(left) && isNothing(right)) return undefined;

  const gap = unitGap([left, right]);
  const unit = unitOf([left, right]);
  return gap ?? (unit === undefined ? undefined : compared(left, right, relation, unit));
}

function compared(left: Side, right: Side, relation: TieClaim["relation"], unit: MoneyUnit): Disagreement | undefined {
  const [own, other] = [totalIn(left, unit), totalIn(right, unit)];
  const missing = subtract(other.value, own.value);
  const differs = relation === "equal" ? absolute(missing) : missing;
  if (compare(differs, roundingBound([...own.decimals, ...other.decimals])) !== 1) return undefined;

  const decimals = Math.max(0, own.decimals[0] ?? other.decimals[0] ?? 0, decimalsOf(own.value), decimalsOf(other.value));
  const text = (value: typeof missing): string => toFixedText(value, decimals);
  return { kind: "disagreement", left, right, unit, actual: text(own.value), expected: text(other.value), difference: text(absolute(missing)) };
}

/** Whether a side has no row at all, rather than one with zero. */
export function isAbsent({ figures }: Side): boolean {
  return figures.length === 0;
}

