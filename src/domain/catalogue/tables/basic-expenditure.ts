import { defineSection, type AmountTableSpec } from "../../spec";
import { ECONOMIC_COLUMNS, SEQUENCE, TOTAL_LABELS } from "../columns";

const BASIC = ["一般公共预算基本支出", "基本支出"] as const;

/** 部门预算一般公共预算财政拨款基本支出表. */
export const basicExpenditure: AmountTableSpec = {
  shape: "amounts",
  id: "basic-expenditure",
  version: 1,
  title: ["部门预算一般公共预算财政拨款基本支出表", "一般公共预算基本支出表", "一般公共预算基本支出部门预算经济分类预算表", "一般公共预算基本支出情况表"],
  source: "张家口市科学技术协会2023年部门预算",
  sections: [
    defineSection({
      key: "main",
      columns: [
        SEQUENCE,
        ...ECONOMIC_COLUMNS,
        { key: "total", headers: ["合计", "总计", "基本支出合计"], under: BASIC, type: "amount", width: 14 },
        { key: "personnel", headers: ["人员经费"], under: BASIC, type: "amount", width: 14 },
        { key: "public", headers: ["公用经费", "日常公用经费"], under: BASIC, type: "amount", width: 14 },
      ],
      rows: { kind: "codes", classification: "economic", totalLabels: TOTAL_LABELS },
      identities: [{ total: "total", of: ["personnel", "public"] }],
    }),
  ],
  page: "portrait",
};
