import type { RuleSentences } from "../sentences";

const OWN = "{table} “{row}”, {column}: {actual} {unit} ({cells})";
const OTHER = "{otherTable} “{otherRow}”, {otherColumn}: {expected} {unit} ({otherCells})";
const ABSENT = `${OWN}; {otherTable} has no figure for “{otherRow}”` as const;

/** Two figures that should be the same. */
const EQUAL = { mismatch: `${OWN}; ${OTHER}; a difference of {difference}`, absent: ABSENT } as const;
/** A whole that should be no less than its part. */
const PART = { less: `${OWN}, less than ${OTHER}; a difference of {difference}`, absent: ABSENT } as const;

/** Sentences of the rules on ties between tables, in English. */
export const ties = {
  "tie-income-total": { title: "Totals and sources of income agree with the table of income", messages: EQUAL },
  "tie-expenditure-total": { title: "Total expenditure agrees with the table of expenditure", messages: EQUAL },
  "tie-income-expenditure": { title: "The tables of income and expenditure have the same total", messages: EQUAL },
  "tie-class-rows": { title: "Classes of expenditure agree with the table of expenditure", messages: EQUAL },
  "tie-fiscal-income": { title: "Fiscal appropriation is the same in all tables", messages: EQUAL },
  "tie-general-column": { title: "The general public budget agrees with its own table", messages: EQUAL },
  "tie-fund-table": { title: "The government funds budget agrees with its own table", messages: EQUAL },
  "tie-state-capital-table": { title: "The state capital budget agrees with its own table", messages: EQUAL },
  "tie-basic-total": { title: "Basic expenditure is the same in all tables", messages: EQUAL },
  "tie-code-coverage": { title: "The table of expenditure covers the tables of fiscal appropriation", messages: PART },
  "tie-procurement": { title: "Procurement does not exceed the expenditure that pays for it", messages: PART },
  "tie-three-public": {
    title: "“三公” expenses contain what basic expenditure has of them",
    messages: { ...PART, more: "Items of {table} above {otherTable} (figure / basic expenditure (difference), {unit}); the rest should be project money: {cells}" },
  },
  "tie-projects": {
    title: "Budgets of the projects and project expenditure",
    messages: { differs: "The budgets of {count} performance target tables add up to {actual} {unit} ({cells}); {otherTable} “{otherRow}”, {otherColumn}: {expected} {unit} ({otherCells}); a difference of {difference}" },
  },
} satisfies Partial<RuleSentences>;
