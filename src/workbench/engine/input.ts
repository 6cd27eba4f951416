import { numfmt } from "@univerjs/core";

/** What Excel makes of a text that is put into a cell. */
export type Parsed =
  | { readonly kind: "empty" }
  | { readonly kind: "formula"; readonly formula: string }
  | { readonly kind: "value"; readonly value: string | number | boolean; readonly numberFormat?: string };

/** Excel's error values, as texts. */
export const ERRORS: readonly string[] = [
  "#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#SPILL!", "#CALC!", "#GETTING_DATA",
];

/**
 * Parses a text as an en-US Excel does for `Range.values`: formulas, numbers with thousands, per cent, dates, times,
 * TRUE and FALSE; `'` protects. Chinese dates (2026年3月1日) are understood too, as Chinese Excel does.
 */
export function parseInput(text: string, cellFormat: string | undefined): Parsed {
  if (text === "") return { kind: "empty" };
  if (text.startsWith("'")) return { kind: "value", value: text.slice(1) };
  if (cellFormat === "@") return { kind: "value", value: text };
  if (isFormula(text)) return { kind: "formula", formula: text.startsWith("=") ? text : `=${text}` };
  return parseChineseDate(text) ?? parseLiteral(text);
}

/** Whether Excel takes the text for a formula: it begins with `=`, or with `+` or `-` and is not simply a number. */
function isFormula(text: string): boolean {
  if (text.startsWith("=")) return text.length > 1;
  return /^[+-]/.test(text) && text.length > 1 && numfmt.parseNumber(text) === null;
}

function parseLiteral(text: string): Parsed {
  const parsed = /[,\d]/.test(text) && !WELL_GROUPED.test(text) ? null : numfmt.parseValue(text);
  if (!parsed || parsed.v === null) return { kind: "value", value: text };
  const value = parsed.v;
  const numberFormat = typeof parsed.z === "string" ? FORMATS[parsed.z] ?? parsed.z : undefined;
  return { kind: "value", value, ...(numberFormat === undefined ? {} : { numberFormat }) };
}

/** No comma at all, or commas that part thousands. */
const WELL_GROUPED = /^[^,]*$|^[^\d,]*\d{1,3}(,\d{3})+(\.\d*)?[^\d,]*$/;

/** Excel gives a typed date its own short format, whatever way it was typed. */
const FORMATS: Readonly<Record<string, string>> = { "yyyy-mm-dd": "m/d/yyyy", "yyyy/m/d": "m/d/yyyy", "yyyy/mm/dd": "m/d/yyyy", "m/d/yyyy": "m/d/yyyy" };

const CHINESE_DATE = /^(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?$/;

function parseChineseDate(text: string): Parsed | null {
  const match = CHINESE_DATE.exec(text);
  if (!match) return null;
  const parsed = numfmt.parseDate(`${match[1]}-${match[2]}-${match[3] ?? "1"}`);
  if (parsed === null) return null;
  return {
    kind: "value",
    value: parsed.v as number,
    numberFormat: match[3] === undefined ? 'yyyy"年"m"月"' : 'yyyy"年"m"月"d"日"',
  };
}

/** The text a cell shows, whatever its width. */
export function displayText(value: string | number | boolean, numberFormat: string | undefined): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string" && ERRORS.includes(value)) return value;
  return numfmt.format(numberFormat ?? "General", value, { throws: false });
}
