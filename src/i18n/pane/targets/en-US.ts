import type { TargetsTexts } from "./zh-CN";

/** The texts of the view of target tables in English. */
export const targetsEnUS: TargetsTexts = {
  sections: { label: "Functions for performance targets", overview: "Projects" },
  overview: {
    read: "Read projects",
    again: "Read again",
    running: "Reading…",
    stale: "The workbook was changed since it was read; what follows may be out of date.",
    summary: (projects, withProblems) => {
      const count = `${String(projects)} ${projects === 1 ? "project" : "projects"}`;
      return withProblems === 0 ? `${count}, no errors and no warnings` : `${count}, ${String(withProblems)} with problems`;
    },
    none: "No performance-target table was found",
    noneHint: "One table for each project is needed, with its title or with headings for the levels, names and values of indicators. Insert them from a list of projects under Insert tables; where a table is there and was not recognised, check the workbook and correct what it was taken for.",
    caption: (unit) => `All performance-target tables (amounts in ${unit})`,
    project: "Project",
    budget: "Budget",
    indicators: "Indicators",
    findings: "Problems",
    sortedBy: (column) => `Sort by ${column}`,
    unnamed: "(no project name)",
    notBegun: "Not filled in yet",
    missing: (levels) => `Missing: ${levels}`,
    anyOf: (levels) => `one of ${levels}`,
    noLevel: "(no level)",
    unreadable: "Not a number",
    unitUnknown: "Unit unknown",
    noFindings: "None",
  },
};
