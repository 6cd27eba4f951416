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
  "rate-decimals": {
    title: "Decimals of rates",
    messages: {
      mixed: "Rates are stated with {decimals} decimals; most have {usual}, {count} have others: {values} ({cells})",
    },
  },
  "rate-undefined": {
    title: "Projects with a budget of 0",
    messages: {
      rate: "“{label}” has a budget of 0 and {executed} executed, of which there is no rate; {stated} is stated ({cell})",
      spending: "“{label}” has a budget of 0, and {executed} executed ({cell})",
    },
  },
  "rate-threshold": {
    title: "Rates too low or above 100 %",
    messages: {
      above: "{count} projects have spent more than their budget: {projects} ({cells})",
      below: "{count} projects have a rate below {threshold}% and no reason in their row: {projects} ({cells})",
    },
  },
  "rate-plan": {
    title: "Progress and plan of spending",
    messages: {
      behind: "By the end of month {month}, {count} projects are behind their plan of spending (in brackets): {projects} ({cells})",
    },
  },
  "total-execution": {
    title: "Totals of execution",
    messages: {
      mismatch: "{column} of “{label}” is {actual} ({cell}), the rows add up to {expected} ({cells}); the difference is {difference}",
    },
  },
  "score-range": {
    title: "Scores are within their points",
    messages: {
      above: "“{label}”: the score {score} ({cell}) is above its {points} points",
      negative: "“{label}”: the score {score} ({cell}) is below 0",
    },
  },
  "score-rate": {
    title: "The score of the execution agrees with its rate",
    messages: {
      mismatch: "The execution is scored {score} ({cell}); {executed} ÷ {budget} × {points} points gives {expected}",
      truncated: "The execution is scored {score} ({cell}), which was cut off; {executed} ÷ {budget} × {points} points rounds to {expected}",
      "no-budget": "The execution is scored {score} ({cell}) although there is no budget, and so no rate",
    },
  },
  "score-total": {
    title: "The total score is the sum of the scores",
    messages: { mismatch: "The total score is stated as {total} ({cell}); the scores add up to {sum}, a difference of {difference}" },
  },
  "score-weights": {
    title: "Points add up as the profile says",
    messages: {
      total: "The points add up to {sum}; it should be {wanted}",
      block: "The points of “{label}” add up to {sum}; the profile says {wanted}",
      stated: "The total row states {stated} points ({cell}); they add up to {sum}",
    },
  },
  "score-evidence": {
    title: "Scores rest on evidence",
    messages: {
      "no-achievement": "{count} with a target but without an actual value: {names} ({cells})",
      "no-target": "{count} with an actual value but without a target: {names} ({cells})",
      "full-without-achievement": "{count} with all points but without an actual value: {names} ({cells})",
      "no-score": "{count} with an actual value but without a score; score by hand what no formula could read: {names} ({cells})",
      "no-reason": "{count} with lost points but without a reason: {names} ({cells})",
    },
  },
} satisfies Partial<RuleSentences>;
