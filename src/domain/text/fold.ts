import { remembered } from "./remembered";

const INVISIBLE = /[\s\u200b-\u200d\u2060\ufeff]+/gu;
const QUOTES = /["'`“”‘’„‟「」『』〝〞]/gu;
const OPENING = /[[{〔【〖]/gu;
const CLOSING = /[\]}〕】〗]/gu;
const DASHES = /[‐‑‒–—―−─━]/gu;

/** Characters that stay as they are: most texts of a sheet are made of nothing else, and need no further look. */
const FOLDED = /^[\u4e00-\u9fff\w.%/+、。()<>=≥≤:;,!?*~-]*$/u;

/**
 * The text as it is compared: without any white space or line break, half width, without quotes, one kind of bracket
 * and of dash. Two headings that a reader takes for the same fold to the same text.
 */
export function foldText(text: string): string {
  return FOLDED.test(text) ? text : folded(text);
}

const folded = remembered((text) =>
  text
    .normalize("NFKC")
    .replace(INVISIBLE, "")
    .replace(QUOTES, "")
    .replace(OPENING, "(")
    .replace(CLOSING, ")")
    .replace(DASHES, "-"));
