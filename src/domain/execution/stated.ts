import {
  absolute, amount, compare, decimalsOf, equals, isPercentFormat, parseAmount, percentText, printedDecimals, round, sharePercent, subtract, truncate, type Amount,
} from "../amount";
import type { CellValue } from "../grid";
import { foldText } from "../text";

/** Beyond this a share is a calculated one, of which nobody wrote the digits. */
const MOST_DECIMALS = 4;

/** A rate as a sheet states it. */
export interface StatedRate {
  /** As it is shown: `96.3%`. */
  readonly text: string;
  /** In percent, as shown; null when the text is no figure. */
  readonly percent: Amount | null;
  /** Decimals of the percentage as shown, and as typed (0.963 shown as 96.30% was typed with one). */
  readonly shown: number;
  readonly typed: number;
}

/**
 * Reads a rate cell: 0.963 under `0.0%`, 96.3, `96.3%` or 0.963 without a format. Of the last two a bare figure could
 * be either, so it is taken for the one that is nearer to the rate that the amounts give. Null when blank or dashed.
 */
export function readStated(value: CellValue, format: string, rate: Amount | null): StatedRate | null {
  const text = typeof value === "string" ? foldText(value) : null;
  if (text?.endsWith("%") === true) return fromPercentText(text);

  const parsed = parseAmount(value);
  if (parsed.kind === "blank" || parsed.kind === "dash") return null;
  if (parsed.kind !== "amount") return { text: parsed.text, percent: null, shown: 0, typed: 0 };
  if (typeof value === "number" && isPercentFormat(format)) return fromShare(parsed.value, format);
  return fromBare(parsed.value, rate);
}

/** How a stated rate stands to the real one, both judged at the decimals that are shown. */
export function judgeStated(stated: StatedRate, rate: Amount): "ok" | "truncated" | "mismatch" {
  if (stated.percent === null) return "mismatch";
  const percent = rate.times(100);
  if (equals(stated.percent, round(percent, stated.shown))) return "ok";
  const cutOff = [stated.shown, stated.typed].some((decimals) => {
    const cut = truncate(percent, decimals);
    return stated.percent !== null && equals(stated.percent, cut) && !equals(cut, round(percent, decimals));
  });
  return cutOff ? "truncated" : "mismatch";
}

function fromPercentText(text: string): StatedRate {
  const parsed = parseAmount(text.slice(0, -1));
  if (parsed.kind !== "amount") return { text, percent: null, shown: 0, typed: 0 };
  return { text, percent: parsed.value, shown: parsed.decimals, typed: parsed.decimals };
}

function fromShare(share: Amount, format: string): StatedRate {
  const shown = printedDecimals(format) ?? 0;
  const percent = round(share.times(100), shown);
  return { text: percentText(share, format), percent, shown, typed: Math.min(MOST_DECIMALS, decimalsOf(share.times(100))) };
}

function fromBare(figure: Amount, rate: Amount | null): StatedRate {
  const percent = isPercentFigure(figure, rate) ? figure : figure.times(100);
  const decimals = Math.min(MOST_DECIMALS, decimalsOf(percent));
  return { text: sharePercent(percent.div(100), decimals), percent: round(percent, decimals), shown: decimals, typed: decimals };
}

function isPercentFigure(figure: Amount, rate: Amount | null): boolean {
  if (rate === null) return compare(figure, amount(1)) > 0;
  const asShare = absolute(subtract(figure, rate));
  const asPercent = absolute(subtract(figure, rate.times(100)));
  return compare(asPercent, asShare) < 0;
}
