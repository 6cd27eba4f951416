import { equals, parseAmount } from "../amount";
import { textAt, valueAt, type Sheet } from "../grid";
import type { AmountTable, TableRow, TableSection } from "../recognition/recognised";
import { sumOfRows } from "./sum-rows";

/**
 * The table with lines that carry a unit's name and no project taken for the unit's 小计, where their figures are the
 * sums of the unit's projects: added to them, everything would count twice.
 */
export function withUnitLines(table: AmountTable, sheet: Sheet): AmountTable {
  const sections = table.sections.map((section) => ({ ...section, rows: clarified(section, sheet) }));
  return { ...table, sections };
}

function clarified(section: TableSection, sheet: Sheet): readonly TableRow[] {
  const [unit, project] = [section.columns.get("unit"), section.columns.get("project")];
  if (unit === undefined || project === undefined) return section.rows;
  const lines = section.rows.filter(({ row, kind }) => kind === "item" && textAt(sheet, row, project).trim() === "" && textAt(sheet, row, unit).trim() !== "");
  const sums = new Set(lines.filter((line) => isSumOfUnit(line, section, sheet)));
  return section.rows.map((row) => (sums.has(row) ? { ...row, kind: "subtotal" } : row));
}

function isSumOfUnit(line: TableRow, { rows, columns }: TableSection, sheet: Sheet): boolean {
  const others = rows.filter((row) => row.kind === "item" && row.group === line.group && row !== line).map(({ row }) => row);
  if (others.length === 0) return false;
  const compared = ["initial", "adjusted", "executed"].flatMap((key) => columns.get(key) ?? []).flatMap((column) => {
    const stated = parseAmount(valueAt(sheet, line.row, column));
    return stated.kind === "amount" ? [{ column, stated: stated.value }] : [];
  });
  return compared.length > 1 && compared.every(({ column, stated }) => {
    const sum = sumOfRows(others, column, sheet);
    return typeof sum !== "string" && equals(sum, stated);
  });
}
