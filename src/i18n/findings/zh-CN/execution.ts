import type { RuleSentences } from "../sentences";

/** Sentences of the rules on execution and self-evaluation, in Chinese. */
export const execution = {
  "rate-value": {
    title: "执行率与金额一致",
    messages: {
      mismatch: "“{label}”执行率填 {stated}（{cell}），按执行数 {executed} ÷ 预算数 {budget} 计算为 {rounded}",
      truncated: "“{label}”执行率填 {stated}（{cell}），是截尾的结果；执行数 {executed} ÷ 预算数 {budget} 四舍五入为 {rounded}",
    },
  },
} satisfies Partial<RuleSentences>;
