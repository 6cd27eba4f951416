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
      negative: "{cells}: amounts below zero ({count}, such as “{text}”) where none can be",
    },
  },
  "table-present": {
    title: "Every table is there",
    messages: { missing: "{count} tables that the profile “{profile}” asks for are not in the workbook: {tables}" },
  },
  "table-recognised": {
    title: "Blocks like budget tables",
    messages: {
      "columns-missing": "“{block}” ({area}) looks like {table}, but was not checked; these columns were not found: {columns}",
      "rows-differ": "“{block}” ({area}) looks like {table}, but its rows are not those of that table, so it was not checked",
    },
  },
  "empty-table-note": {
    title: "Notes of empty tables",
    messages: {
      missing: "The table has no figures and no note that says why",
      zeros: "All figures of the table are 0, and no note says whether it is empty",
      contradicted: "The note “{note}” ({cell}) says that the table is empty, but it has {count} figures ({cells})",
    },
  },
  "year-consistent": {
    title: "Years agree",
    messages: {
      within: "“{table}” is headed {titleYear} ({titleCell}), but states the year {year} ({cell})",
      between: "“{table}” is of {year} ({cell}), “{other}” of {usual} ({otherCell})",
    },
  },
  "unit-consistent": {
    title: "Amount units agree",
    messages: {
      "not-stated": "“{table}” does not state its unit of amounts",
      "same-figures": "“{table}” is in {unit} ({cell}) and “{other}” in {otherUnit} ({otherCell}), but the largest figure of both is {figure}",
      "scaled-figures": "“{table}” is in {unit} and its largest figure is {figure} ({cell}); “{other}” is in {otherUnit} too and its largest figure is {otherFigure} ({otherCell}); only a unit lies between them",
      mixed: "Tables are in different units; figures were converted before they were compared: {tables}",
    },
  },
  "department-consistent": {
    title: "Departments agree",
    messages: { different: "“{table}” is of “{department}” ({cell}), “{other}” of “{usual}” ({otherCell})" },
  },
  "formula-overwritten": {
    title: "Formulas replaced by figures",
    messages: {
      same: "{cells}: {count} typed figures where totals of their kind are formulas; a formula gives the same figures",
      different: "“{label}”: {column} ({cell}) is typed as {actual} where totals of its kind are formulas; a formula gives {expected}, a difference of {difference}",
      unknown: "{cells}: {count} typed figures where totals of their kind are formulas; what a formula would give cannot be foreseen",
    },
  },
  "placeholder-left": {
    title: "No hints of the form are left",
    messages: { left: "The hint “{hint}” of the form is still there ({count} cells, such as “{text}”): {cells}" },
  },
} satisfies Partial<RuleSentences>;
