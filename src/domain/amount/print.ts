import { toFixedText } from "./amount";
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

/** The format that says nothing, as Excel, Chinese Excel and LibreOffice name it. */
function isGeneral(format: string): boolean {
  return /^\s*(?:general|standard|g\/通用格式)\s*$/i.test(format);
}

/** A format's first section without quoted texts, escapes, colours and locales: what is left are its placeholders. */
function positiveSection(format: string): string {
  const bare = format.replace(/"[^"]*"|\\.|_.|\*./g, "").replace(/\[(?:\$[^\]]*|[a-z]+\d*|[<>=][^\]]*)\]/gi, "");
  return bare.split(";")[0] ?? "";
}
