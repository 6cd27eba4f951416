import { defineSection, type AmountTableSpec } from "../../spec";
import { EXPENDITURE_COLUMNS, FUNCTIONAL_COLUMNS, SEQUENCE, TOTAL_LABELS } from "../columns";

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
      columns: [
        SEQUENCE,
        ...FUNCTIONAL_COLUMNS,
        ...EXPENDITURE_COLUMNS,
        { key: "business", headers: ["经营支出", "事业单位经营支出"], type: "amount", width: 12, optional: true },
        { key: "superior", headers: ["上解上级支出", "上缴上级支出"], type: "amount", width: 12, optional: true },
        { key: "affiliated", headers: ["对附属单位补助支出", "对附属单位补助"], type: "amount", width: 12, optional: true },
      ],
      rows: { kind: "codes", classification: "functional", totalLabels: TOTAL_LABELS },
      identities: [{ total: "total", of: ["basic", "project", "business", "superior", "affiliated"] }],
    }),
  ],
  page: "landscape",
};
