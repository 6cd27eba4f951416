import type { RuleSentences } from "../sentences";

/** Sentences of the rules on performance targets, in Chinese. */
export const targets = {
  "target-mandatory": {
    title: "必设指标",
    messages: {
      "no-indicators": "还没有填写任何绩效指标",
      missing: "“{first}”下没有“{second}”，这一类至少要有一条",
      "missing-any": "“{first}”下没有指标，下列各类中至少要有一条：{second}",
    },
  },
  "target-row-complete": {
    title: "指标填写完整",
    messages: {
      missing: "指标“{indicator}”没有填写“{column}”",
      "empty-levels": "有 {count} 个非必设的二级指标没有填写：{levels}",
    },
  },
} satisfies Partial<RuleSentences>;
