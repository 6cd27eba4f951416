import type { RuleSentences } from "../sentences";

const OWN = "{table}“{row}”{column} {actual}{unit}（{cells}）";
const OTHER = "{otherTable}“{otherRow}”{otherColumn} {expected}{unit}（{otherCells}）";
const ABSENT = `${OWN}，{otherTable}没有“{otherRow}”的金额` as const;

/** Two figures that should be the same. */
const EQUAL = { mismatch: `${OWN}，${OTHER}，相差 {difference}`, absent: ABSENT } as const;
/** A whole that should be no less than its part. */
const PART = { less: `${OWN}，小于${OTHER}，相差 {difference}`, absent: ABSENT } as const;

/** Sentences of the rules on ties between tables, in Chinese. */
export const ties = {
  "tie-income-total": { title: "收支总表与收入总表一致", messages: EQUAL },
  "tie-expenditure-total": { title: "收支总表与支出总表一致", messages: EQUAL },
  "tie-income-expenditure": { title: "收入总表与支出总表合计一致", messages: EQUAL },
  "tie-class-rows": { title: "收支总表各类支出与支出总表一致", messages: EQUAL },
  "tie-fiscal-income": { title: "财政拨款收入各表一致", messages: EQUAL },
  "tie-general-column": { title: "财政拨款收支总表与一般公共预算支出表一致", messages: EQUAL },
  "tie-fund-table": { title: "财政拨款收支总表与政府基金支出表一致", messages: EQUAL },
  "tie-state-capital-table": { title: "财政拨款收支总表与国有资本经营支出表一致", messages: EQUAL },
  "tie-basic-total": { title: "基本支出各表一致", messages: EQUAL },
  "tie-code-coverage": { title: "支出总表包含财政拨款支出各表", messages: PART },
  "tie-procurement": { title: "政府采购不超过支出预算", messages: PART },
  "tie-three-public": {
    title: "“三公”经费包含基本支出中的部分",
    messages: { ...PART, more: "{table}中高于{otherTable}的项目（表中数 / 基本支出（相差），{unit}），差额应出自项目支出：{cells}" },
  },
  "tie-projects": {
    title: "项目预算数与项目支出",
    messages: { differs: "{count} 张项目绩效目标表的预算数共 {actual}{unit}（{cells}），{otherTable}“{otherRow}”{otherColumn} {expected}{unit}（{otherCells}），相差 {difference}" },
  },
} satisfies Partial<RuleSentences>;
