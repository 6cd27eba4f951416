import { defineSection, type AmountTableSpec } from "../../spec";
import { SEQUENCE } from "../columns";
import { EXPENDITURE_CLASSES, EXPENDITURE_CLASS_KEYS } from "../expenditure-classes";

const GENERAL = ["一般公共预算拨款", "一般公共预算财政拨款", "一般公共预算财政拨款收入", "一般公共预算资金", "一般公共预算"] as const;
const FUND = ["政府性基金预算拨款", "政府性基金预算财政拨款", "政府性基金预算财政拨款收入", "政府性基金预算", "政府性基金"] as const;
const STATE_CAPITAL = ["国有资本经营预算拨款", "国有资本经营预算财政拨款", "国有资本经营预算财政拨款收入", "国有资本经营预算"] as const;

const income = defineSection({
  key: "income",
  heading: ["收入", "财政拨款收入"],
  columns: [
    SEQUENCE,
    { key: "item", headers: ["项目", "收入项目"], type: "label", width: 22 },
    { key: "amount", headers: ["金额", "预算数", "本年预算"], type: "amount", width: 11 },
  ],
  rows: {
    kind: "lines",
    lines: [
      { key: "general", labels: ["一、一般公共预算拨款", ...GENERAL] },
      { key: "fund", labels: ["二、政府性基金预算拨款", ...FUND] },
      { key: "state-capital", labels: ["三、国有资本经营预算拨款", ...STATE_CAPITAL] },
      { key: "current-total", labels: ["本年收入合计"], sum: ["general", "fund", "state-capital"] },
      {
        key: "carryover",
        labels: ["年初财政拨款结转和结余", "上年结转", "上年结转结余"],
        sum: ["carryover-general", "carryover-fund", "carryover-state-capital"],
      },
      { key: "carryover-general", labels: ["一、一般公共预算拨款", ...GENERAL] },
      { key: "carryover-fund", labels: ["二、政府性基金预算拨款", ...FUND] },
      { key: "carryover-state-capital", labels: ["三、国有资本经营预算拨款", ...STATE_CAPITAL] },
      { key: "grand-total", labels: ["收入总计", "总计"], sum: ["current-total", "carryover"] },
    ],
  },
  identities: [],
});

const expenditure = defineSection({
  key: "expenditure",
  heading: ["支出", "财政拨款支出"],
  columns: [
    { key: "item", headers: ["项目", "支出项目"], type: "label", width: 30 },
    { key: "total", headers: ["合计", "小计"], type: "amount", width: 11 },
    { key: "general", headers: ["一般公共预算财政拨款", "一般公共预算", "一般公共预算拨款"], type: "amount", width: 11 },
    { key: "fund", headers: ["政府性基金预算财政拨款", "政府性基金预算", "政府性基金预算拨款", "政府性基金"], type: "amount", width: 11, optional: true },
    { key: "state-capital", headers: ["国有资本经营预算财政拨款", "国有资本经营预算", "国有资本经营预算拨款"], type: "amount", width: 11, optional: true },
  ],
  rows: {
    kind: "lines",
    lines: [
      ...EXPENDITURE_CLASSES,
      { key: "current-total", labels: ["本年支出合计"], sum: EXPENDITURE_CLASS_KEYS },
      { key: "carryover", labels: ["年末财政拨款结转和结余", "结转下年", "年终结转结余"] },
      { key: "grand-total", labels: ["支出总计", "总计"], sum: ["current-total", "carryover"] },
    ],
  },
  identities: [{ total: "total", of: ["general", "fund", "state-capital"] }],
});

/** 部门预算财政拨款收支总表. */
export const fiscalAppropriationSummary: AmountTableSpec = {
  shape: "amounts",
  id: "fiscal-appropriation-summary",
  version: 1,
  title: ["部门预算财政拨款收支总表", "财政拨款收支总体情况表", "财政拨款收支预算总表"],
  source: "张家口市科学技术协会2023年部门预算",
  sections: [income, expenditure],
  page: "portrait",
};
