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

const GENERAL = ["一般公共预算", "一般公共预算拨款", "一般公共预算财政拨款", "一般公共预算支出"] as const;
const OWN = ["单位资金", "单位资金支出"] as const;

/** What is paid from each kind of money; only that of the 一般公共预算 is divided into 基本支出 and 项目支出. */
const byMoney = defineSection({
  key: "main",
  columns: [
    SEQUENCE,
    ...FUNCTIONAL_COLUMNS,
    EXPENDITURE_COLUMNS[0],
    { key: "general", headers: ["小计", ...GENERAL], under: GENERAL, type: "amount", width: 12 },
    { ...EXPENDITURE_COLUMNS[1], key: "general-basic", under: GENERAL },
    { ...EXPENDITURE_COLUMNS[2], key: "general-project", under: GENERAL },
    { key: "fund", headers: ["政府性基金预算", "政府性基金", "政府性基金预算拨款", "政府性基金预算支出"], type: "amount", width: 12 },
    { key: "state-capital", headers: ["国有资本经营预算", "国有资本经营预算拨款", "国有资本经营预算支出"], type: "amount", width: 12, optional: true },
    { key: "special-account", headers: ["财政专户管理的支出", "财政专户管理资金", "财政专户管理资金支出"], type: "amount", width: 12, optional: true },
    { key: "own", headers: ["小计", ...OWN], under: OWN, type: "amount", width: 12 },
    { key: "own-operating", headers: ["事业支出", "事业收入"], under: OWN, type: "amount", width: 12, optional: true },
    ...OTHER_COLUMNS.map((column) => ({ ...column, under: OWN })),
    { key: "own-other", headers: ["其他支出", "其他收入"], under: OWN, type: "amount", width: 12, optional: true },
  ],
  rows: ROWS,
  identities: [
    { total: "total", of: ["general", "fund", "state-capital", "special-account", "own"] },
    { total: "general", of: ["general-basic", "general-project"] },
    { total: "own", of: ["own-operating", "business", "superior", "affiliated", "own-other"] },
  ],
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
  alternatives: [
    { source: SPLIT_SOURCE, sections: [split] },
    { source: "各地将支出按资金性质分列的口径；未见全文印证", sections: [byMoney] },
  ],
  page: "portrait",
};
