import { unifiedOperators } from "./operators";

/** Digits, letters and signs as wide as a Chinese character; Chinese punctuation is of that width by right. */
const WIDE = /[０-９Ａ-Ｚａ-ｚ％．＋＞＜＝]/gu;
const INVISIBLE = /[\s\u200b-\u200d\u2060\ufeff]+/gu;
/** A number and its unit without anything that is ever tidied: most values need no further look. */
const PLAIN = /^[≥≤><]?[\d.]+[%\u4e00-\u9fff]*$/u;
/** The one space that some write between a number and its unit. */
const BEFORE_UNIT = /(?<=\d) (?=[^\s\d])/gu;

/** The value as it is usually written: digits and signs half width, no spaces, one sign for each operator. Read, it is the same value. */
export function tidyValue(text: string): string {
  return unifiedOperators(halfWidth(text).replace(INVISIBLE, ""));
}

/** Whether a value is written in the usual way; one space between a number and its unit may be, too. */
export function isTidy(text: string): boolean {
  return PLAIN.test(text) || text.trim().replace(BEFORE_UNIT, "") === tidyValue(text);
}

function halfWidth(text: string): string {
  return text.replace(WIDE, (letter) => letter.normalize("NFKC"));
}
