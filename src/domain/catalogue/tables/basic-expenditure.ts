import { defineSection, type AmountTableSpec, type ColumnSpec } from "../../spec";
import { ECONOMIC_COLUMNS, PERSONNEL, PUBLIC, SEQUENCE, TOTAL_LABELS } from "../columns";

const BASIC = ["一般公共预算基本支出", "基本支出", "本年一般公共预算基本支出", "一般公共预算财政拨款基本支出"] as const;
const GOVERNMENT = ["政府预算支出经济分类", "政府预算经济分类", "政府预算支出经济分类科目", "政府预算经济分类科目", "政府经济分类"] as const;
const ROWS = { kind: "codes", classification: "economic", totalLabels: TOTAL_LABELS } as const;
const IDENTITIES = [{ total: "total", of: ["personnel", "public"] }] as const;

const TOTAL = { key: "total", headers: ["合计", "总计", "基本支出合计", "小计", "预算数", "金额", "本年预算数", "基本支出"], under: BASIC, type: "amount", width: 14 } as const satisfies ColumnSpec;
const PARTS = [
  { key: "personnel", headers: PERSONNEL, under: BASIC, type: "amount", width: 14 },
  { key: "public", headers: PUBLIC, under: BASIC, type: "amount", width: 14 },
] as const satisfies readonly ColumnSpec[];

const besideGovernment = defineSection({
  key: "main",
  columns: [
    SEQUENCE,
    ...ECONOMIC_COLUMNS,
    { key: "government-code", headers: ["科目编码", "政府预算支出经济分类科目编码", "政府预算经济分类科目编码", "政府经济科目编码"], under: GOVERNMENT, type: "text", width: 9 },
    { key: "government-name", headers: ["科目名称", "政府预算支出经济分类科目名称", "政府预算经济分类科目名称", "政府经济科目名称"], under: GOVERNMENT, type: "text", width: 32 },
    TOTAL,
    ...PARTS,
  ],
  rows: ROWS,
  identities: IDENTITIES,
});

const whole = defineSection({ key: "main", columns: [SEQUENCE, ...ECONOMIC_COLUMNS, TOTAL], rows: ROWS, identities: [] });

/** One half of a table that prints 人员经费 and 公用经费 side by side, each with its own codes. */
function half(key: "personnel" | "public", headings: readonly [string, ...string[]], totalLabels: readonly [string, ...string[]]): ReturnType<typeof defineSection> {
  return defineSection({
    key,
    heading: headings,
    columns: [...ECONOMIC_COLUMNS, { key, headers: ["金额", "预算数", "合计", "本年预算数"], under: headings, type: "amount", width: 14 }],
    rows: { kind: "codes", classification: "economic", totalLabels },
    identities: [],
  });
}

/** 部门预算一般公共预算财政拨款基本支出表. */
export const basicExpenditure: AmountTableSpec = {
  shape: "amounts",
  id: "basic-expenditure",
  version: 1,
  title: ["部门预算一般公共预算财政拨款基本支出表", "一般公共预算基本支出表", "一般公共预算基本支出部门预算经济分类预算表", "一般公共预算基本支出情况表"],
  source: "张家口市科学技术协会2023年部门预算",
  sections: [
    defineSection({
      key: "main",
      columns: [SEQUENCE, ...ECONOMIC_COLUMNS, TOTAL, ...PARTS],
      rows: ROWS,
      identities: IDENTITIES,
    }),
  ],
  alternatives: [
    { source: "各地将部门预算与政府预算两种经济分类并列的口径；未见全文印证", sections: [besideGovernment] },
    {
      source: "各地将人员经费、公用经费左右并列的口径；未见全文印证",
      sections: [half("personnel", ["人员经费", "人员支出"], ["人员经费合计", "合计", "小计"]), half("public", ["公用经费", "日常公用支出"], ["公用经费合计", "合计", "小计"])],
    },
    { source: "各地只列合计、不分人员经费和公用经费的口径；未见全文印证", sections: [whole] },
  ],
  page: "portrait",
};
