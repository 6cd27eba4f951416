import type { RuleSentences } from "../sentences";

/** Sentences of the rules on performance targets, in English. */
export const targets = {
  "target-mandatory": {
    title: "Mandatory indicators",
    messages: {
      "no-indicators": "No performance indicator has been filled in yet",
      missing: "“{first}” has no “{second}”; at least one is required",
      "missing-any": "“{first}” has no indicator; at least one of these is required: {second}",
    },
  },
  "target-row-complete": {
    title: "Indicators are complete",
    messages: {
      missing: "The indicator “{indicator}” lacks its “{column}”",
      "empty-levels": "{count} optional second levels are left empty: {levels}",
    },
  },
} satisfies Partial<RuleSentences>;
