import Big from "big.js";

/** Money or a share, exact. Immutable; made by `amount` or `parseAmount`, never by binary arithmetic. */
export type Amount = Big;

/** Zero, and what a blank or dashed cell counts as in a sum. */
export const ZERO: Amount = new Big(0);

/** Excel keeps 15 significant digits; what a binary float carries beyond them was never typed by anybody. */
const SIGNIFICANT_DIGITS = 15;

/**
 * The exact amount of a decimal text (`-1403.69`) or of a cell's number (0.1 + 0.2 is 0.3).
 * @throws when the text is not a plain decimal or the number is not finite.
 */
export function amount(value: string | number): Amount {
  if (typeof value === "string") return new Big(value);
  return new Big(value.toPrecision(SIGNIFICANT_DIGITS));
}

/** The plain decimal text, without an exponent and without superfluous zeros: `1403.69`, `-0.01`, `0`. */
export function toText(value: Amount): string {
  return value.eq(ZERO) ? "0" : value.toFixed();
}

/** The text with exactly so many decimals, half away from zero: `587.70`. */
export function toFixedText(value: Amount, decimals: number): string {
  const text = value.toFixed(decimals, Big.roundHalfUp);
  return /^-[0.]+$/.test(text) ? text.slice(1) : text;
}

/** How many decimals the amount has: 587.70 and 587.7 have one. */
export function decimalsOf(value: Amount): number {
  return Math.max(0, value.c.length - value.e - 1);
}

export function add(left: Amount, right: Amount): Amount {
  return left.plus(right);
}

export function sum(addends: Iterable<Amount>): Amount {
  let total = ZERO;
  for (const addend of addends) total = total.plus(addend);
  return total;
}

/** `left` less `right`. */
export function subtract(left: Amount, right: Amount): Amount {
  return left.minus(right);
}

/** -1, 0 or 1, for sorting and for comparing exactly. */
export function compare(left: Amount, right: Amount): -1 | 0 | 1 {
  return left.cmp(right);
}

export function equals(left: Amount, right: Amount): boolean {
  return left.eq(right);
}

export function absolute(value: Amount): Amount {
  return value.abs();
}

/** Rounded to so many decimals: half away from zero, as Excel's ROUND does. */
export function round(value: Amount, decimals: number): Amount {
  return value.round(decimals, Big.roundHalfUp);
}

/** Cut off after so many decimals, towards zero. */
export function truncate(value: Amount, decimals: number): Amount {
  return value.round(decimals, Big.roundDown);
}

/**
 * The quotient to so many decimals, rounded once from the exact value; null when the divisor is 0.
 */
export function divide(dividend: Amount, divisor: Amount, decimals: number): Amount | null {
  if (divisor.eq(ZERO)) return null;
  return exactQuotient(dividend, divisor, decimals);
}

/**
 * Half up needs only the digit behind the last one kept, so cutting off one digit later and rounding that
 * cannot round twice.
 */
function exactQuotient(dividend: Amount, divisor: Amount, decimals: number): Amount {
  return new Big(new (preciseTo(decimals + 1))(dividend).div(divisor)).round(decimals, Big.roundHalfUp);
}

const PRECISE = new Map<number, typeof Big>();

/** One for each number of decimals: a new one for each division takes three times as long. */
function preciseTo(decimals: number): typeof Big {
  const known = PRECISE.get(decimals);
  if (known !== undefined) return known;
  const Precise = Big();
  Precise.DP = decimals;
  Precise.RM = Big.roundDown;
  PRECISE.set(decimals, Precise);
  return Precise;
}

/**
 * The most by which rounding can set a printed sum apart from its printed addends, given the decimals of all of them,
 * the sum's included: each was rounded by up to half of its last decimal. With n addends of d decimals that is
 * (n + 1) x 0.5 x 10^-d.
 */
export function roundingBound(decimals: readonly number[]): Amount {
  return sum(decimals.map((count) => new Big(10).pow(-count).times("0.5")));
}
