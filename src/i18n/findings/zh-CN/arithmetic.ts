import type { RuleSentences } from "../sentences";

/** Sentences of the rules on arithmetic inside a table, in Chinese. */
export const arithmetic = {
  balance: {
    title: "收支平衡",
    messages: { mismatch: "{income} {actual}（{cell}），{expenditure} {expected}（{otherCell}），相差 {difference}" },
  },
  "row-sum": {
    title: "行内各栏相加",
    messages: { mismatch: "“{label}”一行：{column} {actual}（{cell}），各栏相加 {expected}（{cells}），相差 {difference}" },
  },
  "hierarchy-sum": {
    title: "类款项逐级相加",
    messages: { mismatch: "“{label}”一行：{column} {actual}（{cell}），下级科目相加 {expected}（{cells}），相差 {difference}" },
  },
  "list-sum": {
    title: "合计等于各行之和",
    messages: { mismatch: "“{label}”一行：{column} {actual}（{cell}），各行相加 {expected}（{cells}），相差 {difference}" },
  },
  "unit-price": {
    title: "数量乘单价等于金额",
    messages: {
      mismatch: "“{label}”一行：金额 {actual}（{cell}），数量 {count} × 单价 {price} = {expected}（{cells}），相差 {difference}",
      "rounded-away": "单价四舍五入后成了 0，看不出金额怎样得来（数量 × 单价 / 金额：{examples}）：{cells}",
    },
  },
  "economic-column": {
    title: "人员经费与公用经费的科目",
    messages: {
      "not-public": "{classes} 类属于人员经费，公用经费栏里有金额（共 {count} 格）：{cells}",
      "not-personnel": "{classes} 类属于公用经费，人员经费栏里有金额（共 {count} 格）：{cells}",
    },
  },
  rounding: {
    title: "尾差",
    messages: {
      one: "“{label}”一行：{column} {actual}（{cell}），各项相加 {expected}，相差 {difference}，在四舍五入的尾差范围内",
      several: "本表有 {count} 处尾差，都在四舍五入的范围内（单元格 表中数 / 相加数（相差））：{cells}",
    },
  },
} satisfies Partial<RuleSentences>;
