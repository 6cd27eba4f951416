import { formatArea, isWholeColumns, isWholeRows, parseArea } from "./a1";
import { shiftArea, type Shift } from "./area";

/** A text in quotes, a reference into another sheet, a function or a name with digits in it, or a reference. */
const TOKEN =
  /"(?:[^"]|"")*"|(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!\$?[A-Za-z0-9$:]+|[\p{L}\p{N}_.]+\(|(?<![\p{L}\p{N}_.$])(\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d+:\$?\d+)(?![\p{L}\p{N}_.(])/gu;

/**
 * The formula of a rule as it reads after cells of its sheet moved. Univer does this for the formulas of cells; rules
 * of validation and conditional formats are kept beside it. References into other sheets stay.
 */
export function shiftFormula(formula: string, shift: Shift): string {
  return formula.replace(TOKEN, (token, reference: string | undefined) => (reference === undefined ? token : shiftReference(reference, shift)));
}

function shiftReference(reference: string, shift: Shift): string {
  const area = parseArea(reference);
  if (area === null) return reference;
  const moved = shiftArea(area, shift);
  if (moved === null) return "#REF!";
  const whole = isWholeColumns(area) || isWholeRows(area);
  const text = formatArea(moved);
  // `A1:A1` stays a range, and each part keeps its dollars.
  const parts = reference.includes(":") && !whole && !text.includes(":") ? [text, text] : text.split(":");
  return parts.map((part, index) => withDollars(part, reference.split(":")[index] ?? reference)).join(":");
}

function withDollars(part: string, pattern: string): string {
  const [, column = "", row = ""] = /^([A-Z]*)(\d*)$/.exec(part) ?? [];
  const [, columnDollar = "", rowDollar = ""] = /^(?:(\$?)[A-Za-z]+)?(?:(\$?)\d+)?$/.exec(pattern) ?? [];
  return `${column === "" ? "" : columnDollar}${column}${row === "" ? "" : rowDollar}${row}`;
}

/** Every formula inside a rule, shifted; texts that are no formulas stay. */
export function shiftRule<T>(rule: T, shift: Shift): T {
  if (typeof rule === "string") return (rule.startsWith("=") ? shiftFormula(rule, shift) : rule) as T;
  if (typeof rule !== "object" || rule === null) return rule;
  return Object.fromEntries(Object.entries(rule).map(([key, part]) => [key, shiftRule(part as unknown, shift)])) as T;
}
