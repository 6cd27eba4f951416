import type { FindingSentences } from "./sentences";

/** Findings in English. */
export const enUS: FindingSentences = {
  listSeparator: ", ",
  rules: {
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
    "target-mandatory": {
      title: "Mandatory indicators",
      messages: {
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
    "rate-value": {
      title: "Execution rates agree with the amounts",
      messages: {
        mismatch: "“{label}”: the rate is stated as {stated} ({cell}); {executed} ÷ {budget} gives {rounded}",
        truncated: "“{label}”: the rate is stated as {stated} ({cell}), which was cut off; {executed} ÷ {budget} rounds to {rounded}",
      },
    },
  },
  notChecked: {
    "no-table": "The workbook has no table for this check",
    "column-missing": "Columns that are needed were not found: {columns}",
    "row-missing": "Rows that are needed were not found: {rows}",
    "not-calculated": "Formulas without a result; open and save the file in Excel once: {cells}",
    "not-filled": "This form has not been filled in yet",
    "not-a-number": "Cells that hold no number; their totals were not checked: {cells}",
  },
};
