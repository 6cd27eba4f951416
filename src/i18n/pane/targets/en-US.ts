import type { TargetsTexts } from "./zh-CN";

const projectCount = (count: number): string => `${String(count)} ${count === 1 ? "project" : "projects"}`;

/** The texts of the view of target tables in English. */
export const targetsEnUS: TargetsTexts = {
  sections: { label: "Functions for performance targets", overview: "Projects", help: "Help" },
  overview: {
    intro: "Lists all performance-target tables of this workbook. It only reads; nothing is changed.",
    again: "Read again",
    running: "Reading…",
    stale: "The workbook was changed since it was read; what follows may be out of date.",
    summary: (projects, withProblems) => (withProblems === 0 ? `${projectCount(projects)}, no errors and no warnings.` : `${projectCount(projects)}, ${String(withProblems)} with problems.`),
    none: "No performance-target table was found",
    noneHint: "One table for each project is needed, with its title or with headings for the levels, names and values of indicators. Insert them from a list of projects under Insert tables; where a table is there and was not recognised, check the workbook and correct what it was taken for.",
    caption: "Amounts in ten thousand yuan. Press a heading to sort, a project to go to its table.",
    project: "Project",
    budget: "Budget",
    indicators: "Targets",
    findings: "Issues",
    sortBy: (column) => `Sort by ${column}`,
    unnamed: "(no project name)",
    notBegun: "Not filled in yet",
    missing: (levels) => `Missing: ${levels}`,
    anyOf: (levels) => `one of ${levels}`,
    levelCount: (level, count) => `${level} ${String(count)}`,
    noLevel: "(no level)",
    fromText: "in the text",
    unreadable: "Not a number",
    unitUnknown: "Unit unknown",
    noFindings: "None",
    withoutTable: (projects) => `${projectCount(projects)} named in the department's overall targets without a target table`,
    onlyProblems: "Only with problems",
    noProblems: "No project has problems.",
    copy: "Copy table",
    copied: (projects) => `${projectCount(projects)} copied, ready to be pasted into Excel.`,
    copyFailed: "The clipboard cannot be written to. Check the permissions of the browser or of Excel.",
    cells: { code: "Project code", sheet: "Sheet", cell: "Cell", budget: "Budget (ten thousand yuan)", missing: "Missing targets" },
    totals: {
      noBudgets: "No table states its budget, so there is nothing to compare with project expenditure.",
      budgets: (amount, count) => `Budgets of ${projectCount(count)}: ${amount} ten thousand yuan`,
      expenditure: (table, amount) => `${table}: project expenditure ${amount} ten thousand yuan`,
      agrees: ", the same as the budgets together",
      differs: (amount, isLess) => `, the budgets together are ${amount} ${isLess ? "less" : "more"}`,
      notAdded: (reason) => `The budgets were not added up. ${reason}`,
      notCompared: (reason) => `Not compared with project expenditure. ${reason}`,
    },
  },
};
