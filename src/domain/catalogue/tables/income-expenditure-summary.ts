import { defineSection, type AmountTableSpec } from "../../spec";
import { SEQUENCE } from "../columns";
import { EXPENDITURE_CLASSES, EXPENDITURE_CLASS_KEYS } from "../expenditure-classes";

const income = defineSection({
  key: "income",
  heading: ["收入", "本年收入", "收入预算"],
  columns: [
    SEQUENCE,
    { key: "item", headers: ["项目", "收入项目", "收入"], type: "label", width: 28 },
    { key: "amount", headers: ["预算数", "金额", "本年预算", "合计"], type: "amount", width: 14 },
  ],
  rows: {
    kind: "lines",
    lines: [
      { key: "general", labels: ["一、一般公共预算拨款收入", "一般公共预算财政拨款收入", "一般公共预算资金", "一般公共预算"] },
      { key: "fund", labels: ["二、政府性基金预算拨款收入", "政府性基金预算财政拨款收入", "政府性基金预算", "政府性基金", "政府基金"] },
      { key: "state-capital", labels: ["三、国有资本经营预算拨款收入", "国有资本经营预算财政拨款收入", "国有资本经营预算"] },
      { key: "special-account", labels: ["四、财政专户管理资金收入", "财政专户核拨收入"] },
      { key: "operating", labels: ["五、事业收入"] },
      { key: "business", labels: ["六、事业单位经营收入", "经营收入"] },
      { key: "superior", labels: ["七、上级补助收入"] },
      { key: "affiliated", labels: ["八、附属单位上缴收入"] },
      { key: "other", labels: ["九、其他收入"] },
      {
        key: "current-total",
        labels: ["本年收入合计"],
        sum: ["general", "fund", "state-capital", "special-account", "operating", "business", "superior", "affiliated", "other"],
      },
      { key: "carryover", labels: ["上年结转结余", "上年结转", "上年结转和结余", "年初结转和结余"] },
      { key: "grand-total", labels: ["收入总计", "总计"], sum: ["current-total", "carryover"] },
    ],
  },
  identities: [],
});

const EXPENDITURE_ROWS = {
  kind: "lines",
  lines: [
    ...EXPENDITURE_CLASSES,
    { key: "current-total", labels: ["本年支出合计"], sum: EXPENDITURE_CLASS_KEYS },
    { key: "carryover", labels: ["年终结转结余", "结转下年", "年末结转和结余", "年终结转和结余"] },
    { key: "grand-total", labels: ["支出总计", "总计"], sum: ["current-total", "carryover"] },
  ],
} as const;

const expenditure = defineSection({
  key: "expenditure",
  heading: ["支出", "本年支出", "支出预算"],
  columns: [
    { key: "item", headers: ["项目", "支出项目", "支出"], type: "label", width: 31 },
    { key: "amount", headers: ["预算数", "金额", "本年预算", "合计"], type: "amount", width: 14 },
  ],
  rows: EXPENDITURE_ROWS,
  identities: [],
});

const splitExpenditure = defineSection({
  key: "expenditure",
  heading: ["支出", "本年支出", "支出预算"],
  columns: [
    { key: "item", headers: ["项目", "支出项目"], type: "label", width: 31 },
    { key: "amount", headers: ["合计"], under: ["预算数"], type: "amount", width: 14 },
    { key: "personnel", headers: ["人员经费"], under: ["基本支出"], type: "amount", width: 14 },
    { key: "public", headers: ["公用经费"], under: ["基本支出"], type: "amount", width: 14 },
    { key: "project", headers: ["项目支出"], under: ["预算数"], type: "amount", width: 14 },
  ],
  rows: EXPENDITURE_ROWS,
  identities: [{ total: "amount", of: ["personnel", "public", "project"] }],
});

/** 部门预算收支总表. */
export const incomeExpenditureSummary: AmountTableSpec = {
  shape: "amounts",
  id: "income-expenditure-summary",
  version: 1,
  title: ["部门预算收支总表", "收支总体情况表", "财务收支预算总表"],
  source: "张家口市科学技术协会2023年部门预算",
  sections: [income, expenditure],
  alternatives: [{ source: "上海市普陀区人民政府石泉路街道办事处（本级）2026年单位预算", sections: [income, splitExpenditure] }],
  page: "portrait",
};
