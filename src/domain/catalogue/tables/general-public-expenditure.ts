import type { AmountTableSpec } from "../../spec";
import { FISCAL_EXPENDITURE_SECTION, SPLIT_FISCAL_EXPENDITURE } from "../fiscal-expenditure-section";

/** 部门预算一般公共预算财政拨款支出表. */
export const generalPublicExpenditure: AmountTableSpec = {
  shape: "amounts",
  id: "general-public-expenditure",
  version: 1,
  title: ["部门预算一般公共预算财政拨款支出表", "一般公共预算支出功能分类预算表", "一般公共预算支出表", "一般公共预算支出情况表"],
  source: "张家口市科学技术协会2023年部门预算",
  sections: [FISCAL_EXPENDITURE_SECTION],
  alternatives: [SPLIT_FISCAL_EXPENDITURE],
  page: "portrait",
};
