import type { AmountTableSpec } from "../../spec";
import { FISCAL_EXPENDITURE_SECTION, SPLIT_FISCAL_EXPENDITURE } from "../fiscal-expenditure-section";

/** 部门预算政府基金预算财政拨款支出表. */
export const governmentFundExpenditure: AmountTableSpec = {
  shape: "amounts",
  id: "government-fund-expenditure",
  version: 1,
  title: ["部门预算政府基金预算财政拨款支出表", "政府性基金预算支出功能分类预算表", "政府性基金预算支出表", "政府性基金预算支出情况表"],
  source: "张家口市科学技术协会2023年部门预算",
  sections: [FISCAL_EXPENDITURE_SECTION],
  alternatives: [SPLIT_FISCAL_EXPENDITURE],
  page: "portrait",
  emptyNote: "注：无政府基金预算财政拨款预算，空表列示。",
};
