import type { FindingSentences } from "../sentences";
import { arithmetic } from "./arithmetic";
import { codes } from "./codes";
import { execution } from "./execution";
import { form } from "./form";
import { targets } from "./targets";
import { ties } from "./ties";

/** Findings in English. */
export const enUS: FindingSentences = {
  listSeparator: ", ",
  rules: { ...form, ...arithmetic, ...codes, ...ties, ...targets, ...execution },
  notChecked: {
    "no-table": "The workbook has no table for this check",
    "column-missing": "Columns that are needed were not found: {columns}",
    "row-missing": "Rows that are needed were not found: {rows}",
    "not-calculated": "Formulas without a result; open and save the file in Excel once: {cells}",
    "not-filled": "This form has not been filled in yet",
    "not-a-number": "Cells that hold no number; their totals were not checked: {cells}",
    "table-missing": "Tables to compare with were not recognised: {tables}",
    "unit-unknown": "The amount unit is not stated, so figures cannot be compared: {tables}",
    "several-tables": "A table stands several times and it is not clear which ones belong together: {tables}",
    "goals-not-projects": "The sub-goals (分项绩效目标) name none of the projects of the target tables, so they were not compared",
    "total-blank": "Sums that are not filled in were not checked: {cells}",
    "month-unknown": "Nothing says up to which month the figures go, so they were not compared with the plan of spending: {table}",
    "year-not-over": "The figures go up to month {month}, so they are not judged as those of a whole year",
    "plan-missing": "No target table with a plan of spending was found for: {projects}",
    "profile-not-chosen": "No profile was chosen, so it is not judged which tables must be there",
  },
};
