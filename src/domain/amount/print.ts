import { amount, compare, equals, round, toFixedText, toText } from "./amount";
import type { Amount } from "./amount";

/**
 * How many decimals an Excel number format prints: `#,##0.00` two, `0.0%` one; null when the format does not say
 * (`General`, text, dates, fractions, scientific, scaled by thousands).
 */
export function printedDecimals(format: string): number | null {
  const section = positiveSection(format);
  if (isGeneral(format) || isDateFormat(format)) return null;
  if (/@|\/|e[+-]|,(?![0#?])/i.test(section) || !/[0#?]/.test(section)) return null;
  return /\.([0#?]*)/.exec(section)?.[1]?.length ?? 0;
}

/** Whether the format shows a number as a date or a time: `yyyy-m-d`, `yyyy"年"m"月"`, `h:mm`. */
export function isDateFormat(format: string): boolean {
  if (isGeneral(format)) return false;
  const section = positiveSection(format);
  return /[ymdhs]/i.test(section) && !/[0#?]/.test(section.replace(/[ymdhs][:.]?0+/gi, ""));
}

/** Whether the format shows a share as percent. */
export function isPercentFormat(format: string): boolean {
  return positiveSection(format).includes("%");
}

/**
 * The share as the format displays it: 0.963 is `96.3%` under `0.0%` and `0.963` under `General`.
 */
export function percentText(share: Amount, format: string): string {
  const decimals = printedDecimals(format);
  if (!isPercentFormat(format)) return decimals === null ? share.toFixed() : toFixedText(share, decimals);
  return `${toFixedText(share.times(100), decimals ?? 0)}%`;
}

/** The share in percent with so many decimals: 0.96395 with one is `96.4%`. */
export function sharePercent(share: Amount, decimals: number): string {
  return `${toFixedText(share.times(100), decimals)}%`;
}

/** The share in percent without superfluous zeros: `60%`, `92.5%`. */
export function plainPercent(share: Amount): string {
  return `${toText(share.times(100))}%`;
}

const MOST_TELLING_DECIMALS = 10;

/**
 * As `sharePercent`, with as many more decimals as it takes not to say 100 % of what is a little less or more: 0.99997
 * with two is `99.997%`.
 */
export function tellingPercent(share: Amount, decimals: number): string {
  const all = amount(1);
  const isTelling = decimals >= MOST_TELLING_DECIMALS || equals(share, all) || !equals(round(share, decimals + 2), all);
  return isTelling ? sharePercent(share, decimals) : tellingPercent(share, decimals + 1);
}

/** Whether a share is less than a bound as people read it, rounded half up to so many decimals of a percent: 0.899997 is not below 90 %, because it reads 90.00%. */
export function readsBelow(share: Amount, bound: Amount, decimals: number): boolean {
  return compare(round(share, decimals + 2), bound) === -1;
}

/** The format that says nothing, as Excel, Chinese Excel and LibreOffice name it. */
function isGeneral(format: string): boolean {
  return /^\s*(?:general|standard|g\/通用格式)\s*$/i.test(format);
}

/** A format's first section without quoted texts, escapes, colours and locales: what is left are its placeholders. */
function positiveSection(format: string): string {
  const bare = format.replace(/"[^"]*"|\\.|_.|\*./g, "").replace(/\[(?:\$[^\]]*|[a-z]+\d*|[<>=][^\]]*)\]/gi, "");
  return bare.split(";")[0] ?? "";
}
