import { extent, textAt, valueAt, type Sheet } from "../../src/domain/grid";
import type { AmountTable, AmountUnit, TableRow, TableSection } from "../../src/domain/recognition/recognised";
import { defineSection, type AmountTableSpec, type RowsSpec, type SectionSpec } from "../../src/domain/spec";

/**
 * The table of a drawn sheet whose first row holds the keys of the section's columns, so that a rule can be tested with
 * the very cells it is about. Nothing is recognised here: what a row is follows from its code or label alone.
 */
export function tableOf(section: SectionSpec, sheet: Sheet, unit: AmountUnit = "万元"): AmountTable {
  const { lastRow, lastColumn } = extent(sheet);
  const { row: top, column: left } = sheet.origin;
  const keys = Array.from({ length: lastColumn - left + 1 }, (_, index) => [textAt(sheet, top, left + index), left + index] as const);
  const columns = new Map(keys.filter(([key]) => key !== ""));
  const rows = Array.from({ length: lastRow - top }, (_, index) => rowOf(section.rows, columns, sheet, top + 1 + index));
  return {
    shape: "amounts",
    sheet: sheet.name,
    area: { top, left, bottom: lastRow, right: lastColumn },
    title: null,
    unit: { value: unit, at: sheet.origin },
    year: null,
    department: null,
    evidence: [],
    spec: specOf(section),
    sections: [{ spec: section, columns, rows: withGroups(rows) } satisfies TableSection],
  };
}

function specOf(section: SectionSpec): AmountTableSpec {
  return { shape: "amounts", id: "drawn", version: 1, title: ["drawn"], source: "test", sections: [section], page: "portrait" };
}

function rowOf(spec: RowsSpec, columns: ReadonlyMap<string, number>, sheet: Sheet, row: number): TableRow {
  const text = (key: string): string => textAt(sheet, row, columns.get(key) ?? -1).trim();
  const label = text("name");
  const code = valueAt(sheet, row, columns.get("code") ?? -1);
  if (spec.kind === "lines") {
    const line = spec.lines.find(({ labels }) => labels.includes(label));
    return { row, kind: "line", label, ...(line === undefined ? {} : { key: line.key }) };
  }
  if (spec.totalLabels.includes(label)) return { row, kind: "total", label };
  if (spec.kind === "codes") return code === null ? { row, kind: "item", label } : { row, kind: "code", label, code: String(code) };
  return { row, kind: label.endsWith("小计") ? "subtotal" : "item", label };
}

/** 小计 stands above its rows in a drawn table, as in the disclosed ones. */
function withGroups(rows: readonly TableRow[]): readonly TableRow[] {
  let group: string | undefined;
  return rows.map((row) => {
    if (row.kind === "subtotal") group = row.label.replace("小计", "");
    const grouped = row.kind === "subtotal" || row.kind === "item";
    return grouped && group !== undefined ? { ...row, group } : row;
  });
}

/** 合计 = 基本 + 项目, by functional code. */
export const BY_CODE = defineSection({
  key: "main",
  columns: [
    { key: "code", headers: ["科目编码"], type: "code", width: 10 },
    { key: "name", headers: ["科目名称"], type: "label", width: 30 },
    { key: "total", headers: ["合计"], type: "amount", width: 12 },
    { key: "basic", headers: ["基本支出"], type: "amount", width: 12 },
    { key: "project", headers: ["项目支出"], type: "amount", width: 12 },
    { key: "business", headers: ["经营支出"], type: "amount", width: 12, optional: true },
  ],
  rows: { kind: "codes", classification: "functional", totalLabels: ["合计"] },
  identities: [{ total: "total", of: ["basic", "project", "business"] }],
});
