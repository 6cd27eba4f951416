import type { RuleSentences } from "../sentences";

/** Sentences of the rules on arithmetic inside a table, in Chinese. */
export const arithmetic = {
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
  rounding: {
    title: "尾差",
    messages: {
      one: "“{label}”一行：{column} {actual}（{cell}），各项相加 {expected}，相差 {difference}，在四舍五入的尾差范围内",
      several: "本表有 {count} 处尾差，都在四舍五入的范围内（单元格 表中数 / 相加数（相差））：{cells}",
    },
  },
} satisfies Partial<RuleSentences>;
