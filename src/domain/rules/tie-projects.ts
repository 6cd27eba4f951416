import { defineWorkbookRule } from "../validation";
import { T3 } from "./ties/claim";
import { judgeSides } from "./ties/judge-claim";
import { reportGaps } from "./ties/judged-ties";
import { budgetedTables, budgetSum, projectExpenditure } from "./ties/project-sums";
import { comparison } from "./ties/tie-rule";

/** 预算数 of all 项目绩效目标表 together and 项目支出 of the 支出总表; said, because many places publish only some projects. */
export const tieProjects = defineWorkbookRule({
  meta: {
    id: "tie-projects",
    category: "ties",
    severity: "info",
    fixable: "no",
    messages: { differs: ["count", "cells", "actual", "unit", "otherTable", "otherRow", "otherColumn", "otherCells", "expected", "difference"] },
  },

  reads: [T3, "performance-target"],

  *check(context) {
    const { tables, sheetOf } = context;
    const budgeted = budgetedTables(tables);
    if (budgeted.length === 0) {
      context.notChecked(null, "no-table", {});
      return;
    }

    const outcome = judgeSides([budgetSum(budgeted, sheetOf)], [projectExpenditure(tables, T3, sheetOf)], "equal");
    if (outcome === undefined) return;
    if (outcome.kind === "gap") {
      reportGaps(context, [outcome]);
      return;
    }
    const { data, ...found } = comparison(outcome);
    const { cells, actual, unit, otherTable, otherRow, otherColumn, otherCells, expected, difference } = data;
    const said = { count: String(budgeted.length), cells, actual, unit, otherTable, otherRow, otherColumn, otherCells, expected, difference };
    yield { messageId: "differs", ...found, data: said };
  },
});
