import type { RuleSentences } from "../sentences";

/** Sentences of the rules on classification codes, in English. */
export const codes = {
  "code-form": {
    title: "Digits of classification codes",
    messages: { malformed: "{cells}: {count} classification codes do not have {digits} digits: {codes}" },
  },
  "code-parent": {
    title: "Codes stand below their parents",
    messages: {
      missing: "The table has no row for {parent}, the level above {cells} ({count} rows): {codes}",
      elsewhere: "{code} {label} ({cell}) stands below {above} ({aboveCell}), but the row above it in the classification, {parent}, is at {parentCell}",
    },
  },
  "code-duplicate": {
    title: "Each code once",
    messages: { repeated: "The code {code} stands {count} times in the table ({cells}), named {names}" },
  },
  "code-order": {
    title: "Codes ascend",
    messages: { unordered: "{count} rows are not in ascending order of their codes ({cells}): {codes}" },
  },
  "code-name": {
    title: "Names agree with codes",
    messages: {
      different: "The code {code} is named “{name}” ({cell}); the list of {years} has “{listed}”",
      unknown: "{count} codes are not in the list that we have, so their names were not compared ({cells}): {codes}",
    },
  },
} satisfies Partial<RuleSentences>;
