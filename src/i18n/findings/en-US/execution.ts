import type { RuleSentences } from "../sentences";

/** Sentences of the rules on execution and self-evaluation, in English. */
export const execution = {
  "rate-value": {
    title: "Execution rates agree with the amounts",
    messages: {
      mismatch: "“{label}”: the rate is stated as {stated} ({cell}); {executed} ÷ {budget} gives {rounded}",
      truncated: "“{label}”: the rate is stated as {stated} ({cell}), which was cut off; {executed} ÷ {budget} rounds to {rounded}",
    },
  },
} satisfies Partial<RuleSentences>;
