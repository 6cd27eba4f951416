import type { RuleSentences } from "../sentences";

/** Sentences of the rules on arithmetic inside a table, in English. */
export const arithmetic = {
  balance: {
    title: "Income equals expenditure",
    messages: { mismatch: "{income} is {actual} ({cell}), {expenditure} {expected} ({otherCell}), a difference of {difference}" },
  },
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
  "unit-price": {
    title: "Quantity times unit price is the amount",
    messages: {
      mismatch: "“{label}”: the amount is {actual} ({cell}), quantity {count} × price {price} = {expected} ({cells}), a difference of {difference}",
      "rounded-away": "Unit prices that rounding left at 0 do not show where the amount is from (quantity × price / amount: {examples}): {cells}",
    },
  },
  "economic-column": {
    title: "Economic classes of personnel and public money",
    messages: {
      "not-public": "Classes {classes} are personnel money, but have figures in the column of public money ({count} cells): {cells}",
      "not-personnel": "Classes {classes} are public money, but have figures in the column of personnel money ({count} cells): {cells}",
    },
  },
  rounding: {
    title: "Rounding differences",
    messages: {
      one: "“{label}”: {column} is {actual} ({cell}), its parts add up to {expected}; rounding explains the difference of {difference}",
      several: "{count} differences in this table are explained by rounding (cell, figure / sum (difference)): {cells}",
    },
  },
} satisfies Partial<RuleSentences>;
