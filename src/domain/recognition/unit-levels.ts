import { foldText } from "../text";
import type { TableRow } from "./recognised";

/**
 * The rows of a table that prints a department above its units: the department's row is their 小计, or where nothing
 * else is printed the 合计, and each unit belongs to it. Undefined where no row is above units. Units of a unit are left
 * out, being counted with it.
 */
export function withUnitLevels(rows: readonly TableRow[], codeOf: (row: TableRow) => string): readonly TableRow[] | undefined {
  const items = rows.filter(({ kind }) => kind === "item");
  if (rows.some(({ kind }) => kind === "subtotal")) return undefined;
  const wholes = items.map((item) => partsOf(item, items, codeOf)).filter(({ parts }) => parts.length > 0);
  const inner = new Set(wholes.flatMap(({ parts }) => parts));
  const outer = wholes.filter(({ whole }) => !inner.has(whole));
  if (outer.length === 0) return undefined;

  const counted = new Set(wholes.filter(({ whole }) => inner.has(whole)).flatMap(({ parts }) => parts));
  const isTotal = !rows.some(({ kind }) => kind === "total") && outer.length === 1 && outer[0]?.parts.length === items.length - 1;
  return rows.filter((row) => !counted.has(row)).map((row): TableRow => {
    if (row.kind !== "item") return row;
    const own = outer.find(({ whole, parts }) => whole === row || parts.includes(row))?.whole;
    if (own === row) return { row: row.row, kind: isTotal ? "total" : "subtotal", label: row.label, group: row.label };
    return { ...row, group: own?.label ?? row.label };
  });
}

interface Whole {
  readonly whole: TableRow;
  readonly parts: readonly TableRow[];
}

/** Units follow their department: their codes begin with its code, or the first of them is called after it. */
function partsOf(whole: TableRow, items: readonly TableRow[], codeOf: (row: TableRow) => string): Whole {
  const below = items.slice(items.indexOf(whole) + 1);
  const code = codeOf(whole);
  if (code !== "") {
    const end = below.findIndex((other) => codeOf(other) === code || !codeOf(other).startsWith(code));
    return { whole, parts: end === -1 ? below : below.slice(0, end) };
  }
  const own = below[0] === undefined ? "" : foldText(below[0].label);
  const rest = own.startsWith(foldText(whole.label)) ? own.slice(foldText(whole.label).length) : "";
  return { whole, parts: ITSELF.test(rest) ? below : [] };
}

/** What is behind the name of a department in that of its own office. */
const ITSELF = /^\(?(?:本级|机关|本部)\)?$/u;
