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
  "rate-decimals": {
    title: "执行率的小数位数",
    messages: {
      mixed: "执行率的小数位数不统一，有 {decimals} 位的；多数是 {usual} 位，另有 {count} 个不同：{values}（{cells}）",
    },
  },
  "rate-undefined": {
    title: "预算数为 0 的项目",
    messages: {
      rate: "“{label}”预算数为 0，执行数 {executed}，没有执行率可言，表中填 {stated}（{cell}）",
      spending: "“{label}”预算数为 0，执行数 {executed}，没有预算而有支出（{cell}）",
    },
  },
  "rate-threshold": {
    title: "执行率过低或超过 100%",
    messages: {
      above: "有 {count} 个项目的执行数大于预算数：{projects}（{cells}）",
      below: "有 {count} 个项目的执行率低于 {threshold}%，同一行没有说明原因：{projects}（{cells}）",
    },
  },
  "rate-plan": {
    title: "执行进度与资金支出计划",
    messages: {
      behind: "截至 {month} 月，有 {count} 个项目的执行率低于资金支出计划（括号内）：{projects}（{cells}）",
    },
  },
  "total-execution": {
    title: "执行表的合计",
    messages: {
      mismatch: "“{label}”的{column}填 {actual}（{cell}），各行相加为 {expected}（{cells}），相差 {difference}",
    },
  },
  "score-range": {
    title: "得分在分值之内",
    messages: {
      above: "“{label}”得分 {score}（{cell}）超过分值 {points}",
      negative: "“{label}”得分 {score}（{cell}）小于 0",
    },
  },
  "score-rate": {
    title: "执行率得分与执行率一致",
    messages: {
      mismatch: "执行率得分填 {score}（{cell}），按全年执行数 {executed} ÷ 全年预算数 {budget} × 分值 {points} 计算为 {expected}",
      truncated: "执行率得分填 {score}（{cell}），是截尾的结果；按全年执行数 {executed} ÷ 全年预算数 {budget} × 分值 {points} 四舍五入为 {expected}",
      "no-budget": "执行率得分填 {score}（{cell}），而全年预算数为 0，没有执行率",
    },
  },
  "score-total": {
    title: "总分等于各项得分之和",
    messages: { mismatch: "总分填 {total}（{cell}），各项得分相加为 {sum}，相差 {difference}" },
  },
  "score-weights": {
    title: "分值合计与口径一致",
    messages: {
      total: "分值合计为 {sum}，应为 {wanted}",
      block: "“{label}”分值合计为 {sum}，口径为 {wanted}",
      stated: "总分行的分值填 {stated}（{cell}），各项分值相加为 {sum}",
    },
  },
  "score-evidence": {
    title: "得分有依据",
    messages: {
      "no-achievement": "有年度指标值而没有实际完成值，共 {count} 项：{names}（{cells}）",
      "no-target": "有实际完成值而没有年度指标值，共 {count} 项：{names}（{cells}）",
      "full-without-achievement": "得满分而没有实际完成值，共 {count} 项：{names}（{cells}）",
      "no-score": "有实际完成值而没有得分，共 {count} 项，公式读不出的请手工填写得分：{names}（{cells}）",
      "no-reason": "得分低于分值而没有说明偏差原因，共 {count} 项：{names}（{cells}）",
    },
  },
} satisfies Partial<RuleSentences>;
