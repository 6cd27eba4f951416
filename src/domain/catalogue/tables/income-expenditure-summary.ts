import { defineSection, type AmountTableSpec, type ColumnSpec, type LineSpec } from "../../spec";
import { PERSONNEL, PUBLIC, SEQUENCE } from "../columns";
import { EXPENDITURE_CLASSES, EXPENDITURE_CLASS_KEYS } from "../expenditure-classes";

const INCOME_HEADING = ["收入", "本年收入", "收入预算"] as const;
const EXPENDITURE_HEADING = ["支出", "本年支出", "支出预算"] as const;
const EXPENDITURE_ITEM = ["项目", "支出项目", "支出", "项目（按功能分类）", "支出功能分类科目", "功能分类科目", "支出功能分科目", "功能分类", "支出功能分类", "功能科目"] as const;
const AMOUNT = ["预算数", "金额", "本年预算", "合计", "预算", "本年预算数", "预算金额"] as const;
const INCOME_COLUMNS = [
  SEQUENCE,
  { key: "item", headers: ["项目", "收入项目", "收入"], type: "label", width: 28 },
  { key: "amount", headers: AMOUNT, type: "amount", width: 14 },
] as const satisfies readonly ColumnSpec[];

const GENERAL = ["一般公共预算财政拨款收入", "一般公共预算拨款收入", "一般公共预算拨款", "一般公共预算财政拨款", "一般公共预算资金", "一般公共预算", "一般公共预算收入"] as const;
const FUND = ["政府性基金预算财政拨款收入", "政府性基金预算拨款收入", "政府性基金预算拨款", "政府性基金预算财政拨款", "政府性基金预算", "政府性基金", "政府基金", "政府性基金收入"] as const;
const STATE_CAPITAL = ["国有资本经营预算财政拨款收入", "国有资本经营预算拨款收入", "国有资本经营预算拨款", "国有资本经营预算财政拨款", "国有资本经营预算", "国有资本经营预算收入"] as const;
const SPECIAL_ACCOUNT = ["财政专户核拨收入", "财政专户管理资金", "财政专户拨款", "财政专户收入", "财政专户核拨"] as const;
const CARRYOVER = ["上年结转结余", "上年结转", "上年结转和结余", "年初结转和结余", "上年结余结转"] as const;
const GRAND_TOTAL = ["收入总计", "总计", "收入合计"] as const;

const income = defineSection({
  key: "income",
  heading: INCOME_HEADING,
  columns: INCOME_COLUMNS,
  rows: {
    kind: "lines",
    lines: [
      { key: "general", labels: ["一、一般公共预算拨款收入", ...GENERAL] },
      { key: "fund", labels: ["二、政府性基金预算拨款收入", ...FUND] },
      { key: "state-capital", labels: ["三、国有资本经营预算拨款收入", ...STATE_CAPITAL] },
      { key: "special-account", labels: ["四、财政专户管理资金收入", ...SPECIAL_ACCOUNT] },
      { key: "operating", labels: ["五、事业收入"] },
      { key: "business", labels: ["六、事业单位经营收入", "经营收入"] },
      { key: "superior", labels: ["七、上级补助收入"] },
      { key: "affiliated", labels: ["八、附属单位上缴收入", "下级单位上缴收入"] },
      { key: "other", labels: ["九、其他收入"] },
      {
        key: "current-total",
        labels: ["本年收入合计"],
        sum: ["general", "fund", "state-capital", "special-account", "operating", "business", "superior", "affiliated", "other"],
      },
      { key: "carryover", labels: CARRYOVER },
      { key: "grand-total", labels: GRAND_TOTAL, sum: ["current-total", "carryover"] },
    ],
  },
  identities: [],
});

const FISCAL_LINES = [
  { key: "fiscal", labels: ["财政拨款收入", "财政拨款", "预算拨款", "本年财政拨款收入"], sum: ["general", "fund", "state-capital"] },
  { key: "general", labels: GENERAL },
  { key: "fund", labels: FUND },
  { key: "state-capital", labels: STATE_CAPITAL },
  { key: "special-account", labels: ["财政专户管理资金收入", ...SPECIAL_ACCOUNT] },
] as const satisfies readonly LineSpec[];
const OWN_LINES = [
  { key: "operating", labels: ["事业收入"] },
  { key: "business", labels: ["事业单位经营收入", "经营收入"] },
  { key: "superior", labels: ["上级补助收入"] },
  { key: "affiliated", labels: ["附属单位上缴收入", "下级单位上缴收入"] },
  { key: "other", labels: ["其他收入", "其他资金"] },
] as const satisfies readonly LineSpec[];
const OWN = ["单位资金", "单位资金收入"] as const;
const OWN_KEYS = ["operating", "business", "superior", "affiliated", "other"] as const;
const CURRENT_TOTAL = ["本年收入合计", "本年收入小计", "收入合计"] as const;
const LAST_LINES = [
  { key: "reserve", labels: ["使用非财政拨款结余", "用事业基金弥补收支差额", "动用非财政拨款结余", "使用非财政拨款结余（含专用结余）"] },
  { key: "carryover", labels: CARRYOVER },
  { key: "grand-total", labels: GRAND_TOTAL, sum: ["current-total", "reserve", "carryover"] },
] as const satisfies readonly LineSpec[];

/** 财政拨款收入 with its kinds below it, and what is taken from earlier surpluses. */
const nestedIncome = defineSection({
  key: "income",
  heading: INCOME_HEADING,
  columns: INCOME_COLUMNS,
  rows: {
    kind: "lines",
    lines: [
      ...FISCAL_LINES,
      ...OWN_LINES,
      { key: "own", labels: OWN },
      { key: "current-total", labels: CURRENT_TOTAL, sum: ["fiscal", "special-account", ...OWN_KEYS, "own"] },
      ...LAST_LINES,
    ],
  },
  identities: [],
});

/** 单位资金 with its kinds below it, too. */
const nestedOwnIncome = defineSection({
  key: "income",
  heading: INCOME_HEADING,
  columns: INCOME_COLUMNS,
  rows: {
    kind: "lines",
    lines: [
      ...FISCAL_LINES,
      { key: "own", labels: OWN, sum: OWN_KEYS },
      ...OWN_LINES,
      { key: "current-total", labels: CURRENT_TOTAL, sum: ["fiscal", "special-account", "own"] },
      ...LAST_LINES,
    ],
  },
  identities: [],
});

const EXPENDITURE_ROWS = {
  kind: "lines",
  lines: [
    ...EXPENDITURE_CLASSES,
    { key: "current-total", labels: ["本年支出合计", "本年支出小计"], sum: EXPENDITURE_CLASS_KEYS },
    { key: "carryover", labels: ["年终结转结余", "结转下年", "年末结转和结余", "年终结转和结余", "结转下年支出", "年末结转结余"] },
    { key: "grand-total", labels: ["支出总计", "总计", "支出合计"], sum: ["current-total", "carryover"] },
  ],
} as const;

const expenditure = defineSection({
  key: "expenditure",
  heading: EXPENDITURE_HEADING,
  columns: [
    { key: "item", headers: EXPENDITURE_ITEM, type: "label", width: 31 },
    { key: "amount", headers: AMOUNT, type: "amount", width: 14 },
  ],
  rows: EXPENDITURE_ROWS,
  identities: [],
});

const splitExpenditure = defineSection({
  key: "expenditure",
  heading: EXPENDITURE_HEADING,
  columns: [
    { key: "item", headers: EXPENDITURE_ITEM, type: "label", width: 31 },
    { key: "amount", headers: ["合计"], under: ["预算数"], type: "amount", width: 14 },
    { key: "personnel", headers: PERSONNEL, under: ["基本支出"], type: "amount", width: 14 },
    { key: "public", headers: PUBLIC, under: ["基本支出"], type: "amount", width: 14 },
    { key: "project", headers: ["项目支出"], under: ["预算数"], type: "amount", width: 14 },
  ],
  rows: EXPENDITURE_ROWS,
  identities: [{ total: "amount", of: ["personnel", "public", "project"] }],
});

/** What each class is paid from, one column a kind of money. */
const expenditureByMoney = defineSection({
  key: "expenditure",
  heading: EXPENDITURE_HEADING,
  columns: [
    { key: "item", headers: EXPENDITURE_ITEM, type: "label", width: 31 },
    { key: "amount", headers: ["合计", "总计", "小计"], type: "amount", width: 14 },
    { key: "general", headers: ["一般公共预算", ...GENERAL], type: "amount", width: 14 },
    { key: "fund", headers: ["政府性基金预算", ...FUND], type: "amount", width: 14, optional: true },
    { key: "state-capital", headers: ["国有资本经营预算", ...STATE_CAPITAL], type: "amount", width: 14, optional: true },
    { key: "special-account", headers: ["财政专户管理资金", ...SPECIAL_ACCOUNT], type: "amount", width: 14 },
    { key: "own", headers: OWN, type: "amount", width: 14, optional: true },
    { key: "other", headers: ["其他收入", "其他资金"], type: "amount", width: 14, optional: true },
    { key: "carryover", headers: CARRYOVER, type: "amount", width: 14, optional: true },
  ],
  rows: EXPENDITURE_ROWS,
  identities: [{ total: "amount", of: ["general", "fund", "state-capital", "special-account", "own", "other", "carryover"] }],
});

/** 部门预算收支总表. */
export const incomeExpenditureSummary: AmountTableSpec = {
  shape: "amounts",
  id: "income-expenditure-summary",
  version: 1,
  title: ["部门预算收支总表", "收支总体情况表", "财务收支预算总表"],
  source: "张家口市科学技术协会2023年部门预算",
  sections: [income, expenditure],
  alternatives: [
    { source: "上海市普陀区商务委员会2025年部门预算", sections: [nestedIncome, expenditure] },
    { source: "上海市普陀区人民政府石泉路街道办事处（本级）2026年单位预算", sections: [nestedIncome, splitExpenditure] },
    { source: "各地将支出按资金性质分列的口径；未见全文印证", sections: [nestedIncome, expenditureByMoney] },
    { source: "各地将单位资金再分列的口径；未见全文印证", sections: [nestedOwnIncome, expenditure] },
  ],
  page: "portrait",
};
