import type { ColumnSpec, ColumnType } from "../../src/domain";
import { markdownTable, otherWordings } from "./markdown";

const TYPES: Readonly<Record<ColumnType, string>> = {
  sequence: "序号", code: "科目编码", label: "行名", text: "文字", amount: "金额", quantity: "数量", rate: "比率",
};

/** Columns in printed order: heading (with the one above it), kind, whether they may be missing, other wordings. */
export function columnTable(columns: readonly ColumnSpec[]): string {
  return markdownTable(
    ["栏", "表头", "内容", "可省略", "同样识别的表头"],
    columns.map((column, index) => [String(index + 1), headingOf(column), TYPES[column.type], column.optional === true ? "是" : "否", otherWordings(column.headers)]),
  );
}

function headingOf({ headers, under }: ColumnSpec): string {
  return under === undefined ? headers[0] : `${under[0]} / ${headers[0]}`;
}
