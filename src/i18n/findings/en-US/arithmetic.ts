import type { RuleSentences } from "../sentences";

/** Sentences of the rules on arithmetic inside a table, in English. */
export const arithmetic = {
  "row-sum": {
    title: "The columns of a row add up",
    messages: { mismatch: "“{label}”: {column} is {actual} ({cell}), its columns add up to {expected} ({cells}), a difference of {difference}" },
  },
  "hierarchy-sum": {
    title: "Classification levels add up",
    messages: { mismatch: "“{label}”: {column} is {actual} ({cell}), the level below adds up to {expected} ({cells}), a difference of {difference}" },
  },
  "list-sum": {
    title: "A total equals its rows",
    messages: { mismatch: "“{label}”: {column} is {actual} ({cell}), its rows add up to {expected} ({cells}), a difference of {difference}" },
  },
  rounding: {
    title: "Rounding differences",
    messages: {
      one: "“{label}”: {column} is {actual} ({cell}), its parts add up to {expected}; rounding explains the difference of {difference}",
      several: "{count} differences in this table are explained by rounding (cell, figure / sum (difference)): {cells}",
    },
  },
} satisfies Partial<RuleSentences>;
