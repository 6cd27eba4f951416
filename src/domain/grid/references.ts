import { columnIndex, type Rect } from "./address";

/** One place that a formula mentions: cells of a sheet, or of the formula's own sheet where it names none. */
export interface Reference {
  readonly sheet?: string;
  /** Whole rows and columns reach to the end of the sheet. */
  readonly area: Rect;
}

const SHEET = String.raw`(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!`;
const CELL = String.raw`\$?([A-Z]{1,3})\$?(\d{1,7})`;
const AREA = String.raw`${CELL}(?::${CELL})?|\$?([A-Z]{1,3}):\$?([A-Z]{1,3})|\$?(\d{1,7}):\$?(\d{1,7})`;
const REFERENCE = new RegExp(String.raw`(?:${SHEET})?(?<![\p{L}\p{N}_.$])(?:${AREA})(?![\p{L}\p{N}_.(!])`, "giu");
const ELSEWHERE = new RegExp(String.raw`${SHEET}(?:${AREA})?`, "giu");

const TEXT = /("(?:[^"]|"")*")/g;
const INDIRECT = /(?<![\p{L}\p{N}_.])INDIRECT\s*\(/iu;
const WORD = /[\p{L}\p{N}_.]/u;

/** The places that a formula mentions; what it finds by a name or makes from a text is not among them ({@link makesFromText}). */
export function referencesOf(formula: string): readonly Reference[] {
  return [...withoutTexts(formula).matchAll(REFERENCE)].map((match) => {
    const [, quoted, bare, left, top, right, bottom, firstColumn, lastColumn, firstRow, lastRow] = match;
    const sheet = quoted?.replaceAll("''", "'") ?? bare;
    return { ...(sheet === undefined ? {} : { sheet }), area: areaOf([left ?? firstColumn, right ?? lastColumn ?? left], [top ?? firstRow, bottom ?? lastRow ?? top]) };
  });
}

/**
 * Whether a formula can make a reference to a sheet from a text: it uses INDIRECT, and one of its texts has the sheet's
 * name. A name that is put together from parts, or that another cell holds, is not seen.
 */
export function makesFromText(formula: string, sheet: string): boolean {
  if (!INDIRECT.test(withoutTexts(formula))) return false;
  const wanted = sheet.toLowerCase();
  return textsOf(formula).some((text) => {
    const lower = text.toLowerCase().replaceAll("''", "'");
    for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
      if (!WORD.test(lower.charAt(at - 1)) && !WORD.test(lower.charAt(at + wanted.length))) return true;
    }
    return false;
  });
}

/**
 * The formula without what Excel changes in it by itself: sheets are called as `nameOf` says, always in quotes, and which
 * of their cells are meant is left out, because these move when rows are put in over there.
 */
export function essenceOf(formula: string, nameOf: (name: string) => string): string {
  return outsideTexts(formula, (part) =>
    part.replace(ELSEWHERE, (_whole, quoted: string | undefined, bare: string | undefined) => {
      const name = nameOf(quoted?.replaceAll("''", "'") ?? bare ?? "");
      return `'${name.replaceAll("'", "''")}'!`;
    }));
}

function areaOf(columns: readonly (string | undefined)[], rows: readonly (string | undefined)[]): Rect {
  const [left = 0, right = Number.POSITIVE_INFINITY] = columns.flatMap((name) => (name === undefined ? [] : [columnIndex(name)]));
  const [top = 0, bottom = Number.POSITIVE_INFINITY] = rows.flatMap((row) => (row === undefined ? [] : [Number(row) - 1]));
  return { left: Math.min(left, right), right: Math.max(left, right), top: Math.min(top, bottom), bottom: Math.max(top, bottom) };
}

function textsOf(formula: string): readonly string[] {
  return [...formula.matchAll(TEXT)].map(([text]) => text.slice(1, -1).replaceAll('""', '"'));
}

function withoutTexts(formula: string): string {
  return outsideTexts(formula, (part) => part, () => '""');
}

function outsideTexts(formula: string, change: (part: string) => string, text: (part: string) => string = (part) => part): string {
  return formula.split(TEXT).map((part, index) => (index % 2 === 0 ? change(part) : text(part))).join("");
}
