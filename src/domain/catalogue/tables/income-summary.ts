import { defineSection, type AmountTableSpec } from "../../spec";
import { FUNCTIONAL_COLUMNS, SEQUENCE, TOTAL_LABELS } from "../columns";

const CURRENT = ["本年收入", "收入预算"] as const;

/** 部门预算收入总表. */
export const incomeSummary: AmountTableSpec = {
  shape: "amounts",
  id: "income-summary",
  version: 1,
  title: ["部门预算收入总表", "收入总体情况表"],
  source: "张家口市科学技术协会2023年部门预算",
  sections: [
    defineSection({
      key: "main",
      columns: [
        SEQUENCE,
        ...FUNCTIONAL_COLUMNS,
        { key: "total", headers: ["合计", "收入合计", "总计"], type: "amount", width: 11 },
        { key: "current", headers: ["小计", "本年收入合计"], under: CURRENT, type: "amount", width: 11, optional: true },
        { key: "fiscal", headers: ["财政拨款收入", "财政拨款"], under: CURRENT, type: "amount", width: 11 },
        { key: "special-account", headers: ["财政专户收入", "财政专户管理资金收入"], under: CURRENT, type: "amount", width: 11, optional: true },
        { key: "operating", headers: ["事业收入"], under: CURRENT, type: "amount", width: 11, optional: true },
        { key: "business", headers: ["经营收入", "事业单位经营收入"], under: CURRENT, type: "amount", width: 11, optional: true },
        { key: "superior", headers: ["上级补助收入"], under: CURRENT, type: "amount", width: 11, optional: true },
        { key: "affiliated", headers: ["附属单位上缴收入"], under: CURRENT, type: "amount", width: 11, optional: true },
        { key: "other", headers: ["其他收入"], under: CURRENT, type: "amount", width: 11, optional: true },
        { key: "carryover", headers: ["上年结转", "上年结转结余"], type: "amount", width: 11, optional: true },
      ],
      rows: { kind: "codes", classification: "functional", totalLabels: TOTAL_LABELS },
      identities: [
        { total: "total", of: ["current", "carryover"] },
        { total: "current", of: ["fiscal", "special-account", "operating", "business", "superior", "affiliated", "other"] },
      ],
    }),
  ],
  page: "landscape",
};
