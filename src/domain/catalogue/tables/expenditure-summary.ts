import { defineSection, type AmountTableSpec, type ColumnSpec } from "../../spec";
import { EXPENDITURE_COLUMNS, FUNCTIONAL_COLUMNS, PERSONNEL_AND_PUBLIC, SEQUENCE, SPLIT_EXPENDITURE_COLUMNS, SPLIT_SOURCE, TOTAL_LABELS } from "../columns";

const OTHER_COLUMNS = [
  { key: "business", headers: ["经营支出", "事业单位经营支出", "单位经营支出"], type: "amount", width: 11, optional: true },
  { key: "superior", headers: ["上解上级支出", "上缴上级支出", "上级补助支出"], type: "amount", width: 11, optional: true },
  { key: "affiliated", headers: ["对附属单位补助支出", "对附属单位补助", "附属单位补助支出", "对下级单位补助支出"], type: "amount", width: 11, optional: true },
] as const satisfies readonly ColumnSpec[];

const ROWS = { kind: "codes", classification: "functional", totalLabels: TOTAL_LABELS } as const;
const TOTAL = { total: "total", of: ["basic", "project", "business", "superior", "affiliated"] } as const;

const split = defineSection({
  key: "main",
  columns: [SEQUENCE, ...FUNCTIONAL_COLUMNS, ...SPLIT_EXPENDITURE_COLUMNS, ...OTHER_COLUMNS],
  rows: ROWS,
  identities: [TOTAL, PERSONNEL_AND_PUBLIC],
});

/** 部门预算支出总表. */
export const expenditureSummary: AmountTableSpec = {
  shape: "amounts",
  id: "expenditure-summary",
  version: 1,
  title: ["部门预算支出总表", "支出总体情况表"],
  source: "张家口市科学技术协会2023年部门预算",
  sections: [
    defineSection({
      key: "main",
      columns: [SEQUENCE, ...FUNCTIONAL_COLUMNS, ...EXPENDITURE_COLUMNS, ...OTHER_COLUMNS],
      rows: ROWS,
      identities: [TOTAL],
    }),
  ],
  alternatives: [{ source: SPLIT_SOURCE, sections: [split] }],
  page: "portrait",
};
