import { defineSection, type AmountTableSpec, type ColumnSpec, type LineSpec } from "../../spec";
import { SEQUENCE } from "../columns";
import { EXPENDITURE_CLASSES, EXPENDITURE_CLASS_KEYS } from "../expenditure-classes";

const GENERAL = ["一般公共预算拨款", "一般公共预算财政拨款", "一般公共预算财政拨款收入", "一般公共预算资金", "一般公共预算"] as const;
const FUND = ["政府性基金预算拨款", "政府性基金预算财政拨款", "政府性基金预算财政拨款收入", "政府性基金预算", "政府性基金"] as const;
const STATE_CAPITAL = ["国有资本经营预算拨款", "国有资本经营预算财政拨款", "国有资本经营预算财政拨款收入", "国有资本经营预算"] as const;

const INCOME_HEADING = ["收入", "财政拨款收入"] as const;
const EXPENDITURE_HEADING = ["支出", "财政拨款支出"] as const;
const INCOME_COLUMNS = [
  SEQUENCE,
  { key: "item", headers: ["项目", "收入项目", "收入"], type: "label", width: 22 },
  { key: "amount", headers: ["金额", "预算数", "本年预算", "合计", "预算", "本年预算数"], type: "amount", width: 11 },
] as const satisfies readonly ColumnSpec[];

const KINDS = [
  { key: "general", labels: ["一、一般公共预算拨款", ...GENERAL] },
  { key: "fund", labels: ["二、政府性基金预算拨款", ...FUND] },
  { key: "state-capital", labels: ["三、国有资本经营预算拨款", ...STATE_CAPITAL] },
] as const satisfies readonly LineSpec[];
const KIND_KEYS = ["general", "fund", "state-capital"] as const;

const CARRIED_OVER = [
  {
    key: "carryover",
    labels: ["年初财政拨款结转和结余", "上年结转", "上年结转结余", "上年财政拨款结转", "上年结转和结余"],
    sum: ["carryover-general", "carryover-fund", "carryover-state-capital"],
  },
  { key: "carryover-general", labels: ["一、一般公共预算拨款", ...GENERAL] },
  { key: "carryover-fund", labels: ["二、政府性基金预算拨款", ...FUND] },
  { key: "carryover-state-capital", labels: ["三、国有资本经营预算拨款", ...STATE_CAPITAL] },
  { key: "grand-total", labels: ["收入总计", "总计", "收入合计"], sum: ["current-total", "carryover"] },
] as const;

const income = defineSection({
  key: "income",
  heading: INCOME_HEADING,
  columns: INCOME_COLUMNS,
  rows: { kind: "lines", lines: [...KINDS, { key: "current-total", labels: ["本年收入合计"], sum: KIND_KEYS }, ...CARRIED_OVER] },
  identities: [],
});

/** 本年收入 above its kinds. */
const nestedIncome = defineSection({
  key: "income",
  heading: INCOME_HEADING,
  columns: INCOME_COLUMNS,
  rows: { kind: "lines", lines: [{ key: "current-total", labels: ["本年收入", "本年收入合计", "财政拨款收入", "财政拨款", "本年财政拨款收入"], sum: KIND_KEYS }, ...KINDS, ...CARRIED_OVER] },
  identities: [],
});

const EXPENDITURE_ITEM = { key: "item", headers: ["项目", "支出项目", "支出", "项目（按功能分类）", "支出功能分类科目", "功能分类科目", "支出功能分科目", "功能分类", "支出功能分类", "功能科目"], type: "label", width: 30 } as const satisfies ColumnSpec;
const EXPENDITURE_COLUMNS = [
  EXPENDITURE_ITEM,
  { key: "total", headers: ["合计", "小计", "总计"], type: "amount", width: 11 },
  { key: "general", headers: ["一般公共预算财政拨款", "一般公共预算", "一般公共预算拨款"], type: "amount", width: 11 },
  { key: "fund", headers: ["政府性基金预算财政拨款", "政府性基金预算", "政府性基金预算拨款", "政府性基金"], type: "amount", width: 11, optional: true },
  { key: "state-capital", headers: ["国有资本经营预算财政拨款", "国有资本经营预算", "国有资本经营预算拨款"], type: "amount", width: 11, optional: true },
] as const satisfies readonly ColumnSpec[];
const BY_KIND = [{ total: "total", of: KIND_KEYS }] as const;

const LAST_LINES = [
  { key: "carryover", labels: ["年末财政拨款结转和结余", "结转下年", "年终结转结余", "年末结转和结余", "结转下年支出"] },
  { key: "grand-total", labels: ["支出总计", "总计", "支出合计"], sum: ["current-total", "carryover"] },
] as const;

const ROWS = { kind: "lines", lines: [...EXPENDITURE_CLASSES, { key: "current-total", labels: ["本年支出合计", "本年支出小计"], sum: EXPENDITURE_CLASS_KEYS }, ...LAST_LINES] } as const;
const expenditure = defineSection({ key: "expenditure", heading: EXPENDITURE_HEADING, columns: EXPENDITURE_COLUMNS, rows: ROWS, identities: BY_KIND });

const NESTED_ROWS = {
  kind: "lines",
  lines: [{ key: "current-total", labels: ["本年支出", "本年支出合计", "财政拨款支出", "本年财政拨款支出"], sum: EXPENDITURE_CLASS_KEYS }, ...EXPENDITURE_CLASSES, ...LAST_LINES],
} as const;

const nestedExpenditure = defineSection({ key: "expenditure", heading: EXPENDITURE_HEADING, columns: EXPENDITURE_COLUMNS, rows: NESTED_ROWS, identities: BY_KIND });

const WHOLE_COLUMNS = [EXPENDITURE_ITEM, { key: "total", headers: ["预算数", "金额", "合计", "本年预算", "预算", "本年预算数"], type: "amount", width: 11 }] as const satisfies readonly ColumnSpec[];
const whole = defineSection({ key: "expenditure", heading: EXPENDITURE_HEADING, columns: WHOLE_COLUMNS, rows: ROWS, identities: [] });
const nestedWhole = defineSection({ key: "expenditure", heading: EXPENDITURE_HEADING, columns: WHOLE_COLUMNS, rows: NESTED_ROWS, identities: [] });

/** 部门预算财政拨款收支总表. */
export const fiscalAppropriationSummary: AmountTableSpec = {
  shape: "amounts",
  id: "fiscal-appropriation-summary",
  version: 1,
  title: ["部门预算财政拨款收支总表", "财政拨款收支总体情况表", "财政拨款收支预算总表"],
  source: "张家口市科学技术协会2023年部门预算",
  sections: [income, expenditure],
  alternatives: [
    { source: "各地将本年收入、本年支出列在各项之上的口径；未见全文印证", sections: [nestedIncome, nestedExpenditure] },
    { source: "各地支出不分资金性质的口径；未见全文印证", sections: [income, whole] },
    { source: "各地将本年收入、本年支出列在各项之上且支出不分资金性质的口径；未见全文印证", sections: [nestedIncome, nestedWhole] },
  ],
  page: "portrait",
};
