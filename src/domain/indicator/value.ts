import type { Amount } from "../amount";
import type { UnitFamily } from "./units";

export type Operator = "≥" | "≤" | ">" | "<" | "=";
export type Multiplier = "千" | "万" | "百万" | "千万" | "亿";

/**
 * What was read into a value that it does not say in so many signs: the operator is written as words (`90%以上`), the
 * number is said to be about right (`约`), a word stands for % (`百分比`), a number was read as a date because a date was
 * expected (`2022.12`).
 */
export type Assumption = "operator-word" | "approximate" | "percent-word" | "date-by-place";

interface Counted {
  /** null when none is written. */
  readonly operator: Operator | null;
  readonly number: Amount;
  readonly assumed: readonly Assumption[];
}

/** `≥3种`, `≤17.5万元`, `50万`, `41000`. */
export interface Quantity extends Counted {
  readonly kind: "quantity";
  readonly multiplier: Multiplier | null;
  /** null when none is written: nothing around the value lends it one. */
  readonly unit: string | null;
  /** null for a unit that is not in the list. */
  readonly family: UnitFamily | null;
  /** What one counts for: 平方米 in `1600元/平方米`. */
  readonly per: string | null;
}

/** `≥90%`: the number is 90. */
export interface Percentage extends Counted {
  readonly kind: "percentage";
}

/** `12个月`, `≥280天`. */
export interface Duration extends Counted {
  readonly kind: "duration";
  readonly multiplier: Multiplier | null;
  readonly unit: string;
}

/** What a range has at either end: a number in a unit, without an operator. */
export type Bound = Quantity | Percentage | Duration;

/** `3-5次`, `80%-90%`: from one number to a higher one, both in the same unit. */
export interface Range {
  readonly kind: "range";
  readonly from: Bound;
  readonly to: Bound;
  readonly assumed: readonly Assumption[];
}

/** A day, a month or a year; what is null is not said. */
export interface DatePoint {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** `2022年12月底前`; has a month at least. */
export interface IndicatorDate extends DatePoint {
  readonly kind: "date";
  readonly part: "初" | "上旬" | "中旬" | "下旬" | "底" | null;
  /** 前, 之前: until then. */
  readonly before: boolean;
  readonly assumed: readonly Assumption[];
}

/** `2023年1月-12月`; `2022年` is from and to that year, `2023-2025年` from one year to another, `全年` a year that is not named. */
export interface Period {
  readonly kind: "period";
  readonly from: DatePoint;
  readonly to: DatePoint;
  readonly assumed: readonly Assumption[];
}

/** What an 指标值 is. Every text is exactly one of these. */
export type IndicatorValue =
  | Quantity
  | Percentage
  | Duration
  | Range
  | IndicatorDate
  | Period
  /** `是否按时完成`, `是/否`: asks instead of setting a target. */
  | { readonly kind: "question"; readonly text: string }
  /** Words, and everything that is none of the others. */
  | { readonly kind: "qualitative"; readonly text: string }
  | { readonly kind: "empty" };
