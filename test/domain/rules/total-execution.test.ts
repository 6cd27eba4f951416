import { totalExecution } from "../../../src/domain/rules/total-execution";
import { executionCase } from "../../support/executionCase";
import { testRule, type ExpectedFinding } from "../../support/ruleTester";

const ROWS = ["本级 | 租金 | 832.52 | 802.51 | ", " | 科普 | 60.00 | 59.99 | ", "小计 | | 892.52 | 862.50 | ", "科技馆 | 维修费 | 40.00 | 12.33 | ", "小计 | | 40.00 | 12.33 | ", "合计 | | 932.52 | 874.83 | "];
const changed = (from: string, to: string): string => ROWS.map((row) => row.replace(from, to)).join("\n");

function objection(label: string, column: string, cell: string, cells: string, [actual, expected, difference]: readonly [string, string, string], related: readonly string[]): ExpectedFinding {
  return { messageId: "mismatch", at: cell, severity: "error", related, data: { label, column, cell, cells, actual, expected, difference }, actual, expected };
}

testRule(totalExecution, {
  valid: [
    executionCase("sums per unit and of all", ROWS.join("\n")),
    executionCase("a difference that rounding explains", changed("874.83", "874.84")),
    executionCase("a 合计 in the middle, which sums what stands above it", "本级 | 租金 | 10 | 5 | \n合计 | | 10 | 5 | \n科技馆 | 维修费 | 40 | 12 | \n总计 | | 50 | 17 | "),
    executionCase("其中, which does not count once more", "本级 | 租金 | 10 | 5 | \n | 其中：仓库 | 4 | 2 | \n合计 | | 10 | 5 | "),
    executionCase("parts without 其中 that divide the same project", "本级 | 租金 | 10 | 5 | \n | 其中：仓库 | 4 | 2 | \n | 办公室 | 6 | 3 | \n | 科普 | 6 | 2 | \n合计 | | 16 | 7 | "),
    executionCase("a project that happens to complete the parts above it, as the 合计 tells", "本级 | 租金 | 60 | 30 | \n | 其中：仓库 | 40 | 20 | \n | 科普 | 20 | 10 | \n合计 | | 80 | 40 | "),
    executionCase("a line with a unit's sums, and no project", "本级 | | 16 | 7 | \n | 租金 | 10 | 5 | \n | 科普 | 6 | 2 | \n合计： | | 16 | 7 | "),
    executionCase("sums named after their units", "本级合计 | 16 | 7 | \n租金 | 10 | 5 | \n科普 | 6 | 2 | \n总计 | 16 | 7 | ", { heading: "项目 | 调整预算数 | 实际执行数 | 支出进度" }),
    executionCase("headings with ordinals, one below another", "一、本级 | 16 | 7 | \n（一）机关 | 16 | 7 | \n1.租金 | 10 | 5 | \n2.科普 | 6 | 2 | \n二、其他 | 4 | 1 | \n合计 | 20 | 8 | ", { heading: "项目 | 调整预算数 | 实际执行数 | 支出进度" }),
    ...[80, 180].map((total) => executionCase(`a sum of adjusted budgets that is ${String(total)}, with or without what was not adjusted`, `本级 | 租金 | 100 | — | 60 | \n | 科普 | 50 | 80 | 30 | \n合计 | | 150 | ${String(total)} | 90 | `, { heading: "单位 | 项目 | 年初预算数 | 调整预算数 | 实际执行数 | 支出进度" })),
    executionCase("projects with ordinals", "一、租金 | 10 | 5 | \n二、科普 | 6 | 2 | \n合计 | 16 | 7 | ", { heading: "项目 | 调整预算数 | 实际执行数 | 支出进度" }),
    { ...executionCase("sums that are not filled in, and says so", `${ROWS.slice(0, 2).join("\n")}\n小计 | | | | \n合计 | | 892.52 | | `), notChecked: [{ reasonId: "total-blank", data: { cells: "C6:D6\nD7" } }] },
    { ...executionCase("a table without sums, and says so", ROWS.slice(0, 2).join("\n")), notChecked: [{ reasonId: "row-missing", data: { rows: "小计\n合计" } }] },
    { ...executionCase("a form that nobody has begun, and says so", "小计 | | | | \n合计 | | | | "), notChecked: [{ reasonId: "not-filled", data: {} }] },
    { ...executionCase("a sum over what is no figure, and says so", changed("| 12.33 | \n", "| 约12 | \n").replace("维修费 | 40.00 | 12.33", "维修费 | 40.00 | 约12")), notChecked: [{ reasonId: "not-a-number", data: { cells: "D7" } }] },
    { ...executionCase("a sum that was never calculated, and says so", changed("合计 | | 932.52 | 874.83", "合计 | | | 874.83"), { formulas: { C9: "=SUM(C4:C8)" } }), notChecked: [{ reasonId: "not-calculated", data: { cells: "C9" } }] },
  ],
  invalid: [
    {
      ...executionCase("a 小计 and a 合计 that are other sums", changed("862.50", "852.50").replace("874.83", "884.83")),
      findings: [
        objection("小计", "实际执行数", "D6", "D4:D5", ["852.50", "862.50", "10.00"], ["D4", "D5"]),
        objection("合计", "实际执行数", "D9", "D4:D5\nD7", ["884.83", "874.83", "10.00"], ["D4", "D5", "D7"]),
      ],
    },
    {
      ...executionCase("the budget of the beginning of the year as well", "本级 | 租金 | 8 | 10 | 5 | \n | 科普 | 8 | 10 | 5 | \n合计 | | 27 | 20 | 10 | ", { heading: "单位 | 项目 | 年初预算数 | 调整预算数 | 实际执行数 | 支出进度" }),
      findings: [objection("合计", "年初预算数", "C6", "C4:C5", ["27", "16", "11"], ["C4", "C5"])],
    },
    {
      ...executionCase("a sum of adjusted budgets that is neither with nor without what was not adjusted", "本级 | 租金 | 100 | — | 60 | \n | 科普 | 50 | 80 | 30 | \n合计 | | 150 | 150 | 90 | ", { heading: "单位 | 项目 | 年初预算数 | 调整预算数 | 实际执行数 | 支出进度" }),
      findings: [objection("合计", "调整预算数", "D6", "D4:D5", ["150", "80", "70"], ["D4", "D5"])],
    },
    {
      ...executionCase("a line with another sum above its unit's projects", "本级 | | 27 | 7 | \n | 租金 | 10 | 5 | \n | 科普 | 6 | 2 | \n合计 | | 16 | 7 | "),
      findings: [objection("本级", "调整预算数", "C4", "C5:C6", ["27", "16", "11"], ["C5", "C6"])],
    },
    {
      ...executionCase("a 合计 in the middle that is neither sum", "本级 | 租金 | 10 | 5 | \n合计 | | 30 | 5 | \n科技馆 | 维修费 | 40 | 12 | \n总计 | | 50 | 17 | "),
      findings: [objection("合计", "调整预算数", "C5", "C4\nC6", ["30", "50", "20"], ["C4", "C6"])],
    },
  ],
});
