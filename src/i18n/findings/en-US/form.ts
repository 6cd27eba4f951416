import type { RuleSentences } from "../sentences";

/** Sentences of the rules on form, in English. */
export const form = {
  "number-cell": {
    title: "Amounts are numbers",
    messages: {
      "text-number": "{cells}: amounts that are text ({count}, such as “{text}”); formulas count them as 0",
      "text-unit": "{cells}: the amount “{text}” is text with a unit of its own, {unit}, which the table does not state",
      "not-a-number": "{cells}: “{text}” stands where an amount belongs",
      date: "{cells}: the date “{text}” stands where an amount belongs",
      "excel-error": "{cells}: formulas that fail ({count}): {text}",
    },
  },
} satisfies Partial<RuleSentences>;
