import type { CellValue, WorkbookSnapshot } from "../../src/domain/grid";
import type { Place } from "../../src/domain/validation";
import { withValue } from "./place";

/** Spec ids of the tables on each sheet that 张家口 2023 is published on; 23 projects share the last one. */
export const TABLES: ReadonlyMap<string, readonly string[]> = new Map([
  ["1收支总表", ["income-expenditure-summary"]],
  ["2收入总表", ["income-summary"]],
  ["3支出总表", ["expenditure-summary"]],
  ["4财政拨款收支总表", ["fiscal-appropriation-summary"]],
  ["5一般公共预算支出表", ["general-public-expenditure"]],
  ["6基本支出表", ["basic-expenditure"]],
  ["7政府基金支出表", ["government-fund-expenditure"]],
  ["8国有资本经营支出表", ["state-capital-expenditure"]],
  ["9三公经费表", ["three-public"]],
  ["机构设置", ["institutions"]],
  ["政府采购预算", ["government-procurement"]],
  ["固定资产占用", ["fixed-assets"]],
  ["项目绩效目标", Array.from({ length: 23 }, () => "performance-target")],
]);

/** Figures that no sum, tie or other identity of the published tables binds: nobody can tell that they are wrong. */
const UNBOUND = [
  // 其中: a part that need not exhaust its whole.
  /^固定资产占用!C6$/u,
  // A project's whole money beside each of its purchases.
  /^政府采购预算!B/u,
  // 数量 × 单价 is no 金额 in this document: prices of 0, and a count in litres.
  /^政府采购预算!G/u,
];

/** Whether an identity binds the figure that is published at this place (`Cell.figure`). */
export function isBound(figure: string): boolean {
  return !UNBOUND.some((pattern) => pattern.test(figure));
}

/** The workbook with one figure mistyped by `slip`. */
export function slipped({ sheets }: WorkbookSnapshot, { sheet: name, at }: Place, slip: number): WorkbookSnapshot {
  return {
    sheets: sheets.map((sheet) => {
      if (sheet.name !== name) return sheet;
      return withValue(sheet, at, more(sheet.values[at.row - sheet.origin.row]?.[at.column - sheet.origin.column] ?? null, slip));
    }),
  };
}

/** As it was typed: a number, or a text with separators and decimals. */
function more(value: CellValue, slip: number): CellValue {
  if (typeof value === "number") return Math.round((value + slip) * 100) / 100;
  if (typeof value !== "string") throw new Error(`not a figure: ${String(value)}`);
  return (Number(value.replaceAll(",", "")) + slip).toFixed(value.split(".")[1]?.length ?? 0);
}
