/**
 * Rows of texts for the clipboard, tab-separated, as spreadsheets paste them: a cell each, never a formula, and no code
 * of digits turned into a rounded number.
 */
export function pastedCells(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => row.map(cellOf).join("\t")).join("\r\n");
}

function cellOf(value: string | number): string {
  if (typeof value === "number") return String(value);
  const text = value.replace(/[\s\u0000-\u001F\u007F-\u009F]+/gu, " ").trim();
  const kept = isTakenForElse(text) ? `'${text}` : text;
  // A cell that begins with a quotation mark would be read up to the next one, over tabs and line breaks.
  return kept.startsWith('"') ? `"${kept.replaceAll('"', '""')}"` : kept;
}

/** The signs that begin a formula, in Chinese Excel also the full-width ones. */
const FORMULA = /^[=+\-@＝＋－＠]/u;
const FIGURE = /^-?\d{1,15}(?:\.\d+)?$/u;
/** What Excel would make a number or a date of that is not the text: digits beyond its fifteen, a leading zero, an exponent, `1-3`. */
const CODE = /^(?:\d{16,}|0\d+|\d+e\d+|\d{1,4}[-/]\d{1,2}(?:[-/]\d{1,4})?)$/iu;

function isTakenForElse(text: string): boolean {
  return (FORMULA.test(text) && !FIGURE.test(text)) || CODE.test(text);
}
