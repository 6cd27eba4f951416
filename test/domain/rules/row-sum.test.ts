import { incomeSummary } from "../../../src/domain/catalogue";
import { rowSum } from "../../../src/domain/rules/row-sum";
import { grid, gridOf, rowsOf } from "../../support/gridOf";
import { BY_CODE, tableOf } from "../../support/tableOf";
import { testRule, type RuleCase } from "../../support/ruleTester";

const byCode = (name: string, drawing: string): RuleCase => ({ name, sheet: grid(drawing), table: (sheet) => tableOf(BY_CODE, sheet) });

const income = incomeSummary.sections[0];

const HEAD = "code | name | total | basic | project";

testRule(rowSum, {
  valid: [
    byCode("columns that add up", `${HEAD}\n 2060701 | 机构运行 | 587.69 | 410.79 | 176.90`),
    byCode("a difference that rounding explains", `${HEAD}\n 2060701 | 机构运行 | 587.70 | 410.79 | 176.90`),
    byCode("blank and dashed cells as nothing", `${HEAD}\n 205 | 教育支出 | 58.27 | 58.27 | \n 206 | 科学技术支出 | 5.09 | —— | 5.09\n 208 | 社会保障 | | - | 无`),
    byCode("figures typed as text, with their unit", `${HEAD}\n 205 | 教育支出 | '1,403.69 | '１，４０３．６０ | '900元`),
    byCode("negative figures", `${HEAD}\n 205 | 教育支出 | -3.20 | （3.20） | 0`),
    byCode("figures that binary floats cannot add up", `${HEAD}\n 205 | 教育支出 | 0.3 | 0.1 | 0.2\n 206 | 科学 | 1000000000.3 | 1000000000.1 | 0.2`),
    {
      name: "unrounded figures behind a format with two decimals",
      sheet: gridOf(rowsOf(`${HEAD}\n 2060701 | 机构运行 | 587.70 | 410.794 | 176.901`), { formats: "0.00" }),
      table: (sheet) => tableOf(BY_CODE, sheet),
    },
    {
      name: "the parts of a 小计 that is not printed",
      sheet: grid("code | name | total | fiscal | other | carryover\n 205 | 教育支出 | 10.5 | 7 | 2.5 | 1"),
      table: (sheet) => tableOf(income, sheet),
    },
    {
      ...byCode("nothing about a row with a cell that is no figure", `${HEAD}\n 205 | 教育支出 | 58.27 | 约58 | \n 206 | 科学技术支出 | #REF! | 1 | 1`),
      notChecked: [{ reasonId: "not-a-number", data: { cells: "D2\nC3" } }],
    },
    {
      name: "nothing about a row where a figure became a date",
      sheet: gridOf(rowsOf(`${HEAD}\n 205 | 教育支出 | 58.27 | 45352 | 1`), { formats: [[], ["General", "General", "0.00", "yyyy/m/d", "0.00"]] }),
      table: (sheet) => tableOf(BY_CODE, sheet),
      notChecked: [{ reasonId: "not-a-number", data: { cells: "D2" } }],
    },
    {
      name: "nothing about a formula that was never calculated",
      sheet: gridOf(rowsOf(`${HEAD}\n 205 | 教育支出 | | 58.27 | 1`), { formulas: { C2: "=SUM(D2:E2)" } }),
      table: (sheet) => tableOf(BY_CODE, sheet),
      notChecked: [{ reasonId: "not-calculated", data: { cells: "C2" } }],
    },
    {
      ...byCode("nothing where a needed column is missing", "code | name | total | basic\n 205 | 教育支出 | 58.27 | 58"),
      notChecked: [{ reasonId: "column-missing", data: { columns: "项目支出" } }],
    },
  ],
  invalid: [
    {
      ...byCode("a difference beyond rounding", `${HEAD}\n 205 | 教育支出 | 58.27 | 58.27 | \n 2060701 | 机构运行 | 587.71 | 410.79 | 176.90`),
      findings: [
        {
          messageId: "mismatch",
          at: "C3",
          severity: "error",
          related: ["D3", "E3"],
          data: { label: "2060701 机构运行", column: "合计", cell: "C3", cells: "D3:E3", actual: "587.71", expected: "587.69", difference: "0.02" },
          actual: "587.71",
          expected: "587.69",
        },
      ],
    },
    {
      ...byCode("a blank total beside figures", `${HEAD}\n 205 | 教育支出 | | 58.27 | 1.2`),
      findings: [
        {
          messageId: "mismatch",
          at: "C2",
          severity: "error",
          related: ["D2", "E2"],
          data: { label: "205 教育支出", column: "合计", cell: "C2", cells: "D2:E2", actual: "0.00", expected: "59.47", difference: "59.47" },
          actual: "0.00",
          expected: "59.47",
        },
      ],
    },
    {
      ...byCode("one printed addend, which leaves less room for rounding", `${HEAD}\n 合计 | | | | \n 205 | 教育支出 | 58.29 | 58.27 | `),
      findings: [
        {
          messageId: "mismatch",
          at: "C3",
          severity: "error",
          related: ["D3", "E3"],
          data: { label: "205 教育支出", column: "合计", cell: "C3", cells: "D3:E3", actual: "58.29", expected: "58.27", difference: "0.02" },
          actual: "58.29",
          expected: "58.27",
        },
      ],
    },
    {
      name: "a label of two lines, named in one",
      sheet: gridOf([["code", "name", "total", "basic", "project"], [205, "教育\n支出 ", 58.29, 58.27, null]]),
      table: (sheet) => tableOf(BY_CODE, sheet),
      findings: [
        {
          messageId: "mismatch",
          at: "C2",
          severity: "error",
          related: ["D2", "E2"],
          data: { label: "205 教育 支出", column: "合计", cell: "C2", cells: "D2:E2", actual: "58.29", expected: "58.27", difference: "0.02" },
          actual: "58.29",
          expected: "58.27",
        },
      ],
    },
    {
      name: "both identities of a row with 小计",
      sheet: grid("code | name | total | current | fiscal | other | carryover\n 205 | 教育支出 | 20 | 10 | 7 | 1.5 | 1.25"),
      table: (sheet) => tableOf(income, sheet),
      findings: [
        {
          messageId: "mismatch",
          at: "C2",
          severity: "error",
          related: ["D2", "G2"],
          data: { label: "205 教育支出", column: "合计", cell: "C2", cells: "D2\nG2", actual: "20.00", expected: "11.25", difference: "8.75" },
          actual: "20.00",
          expected: "11.25",
        },
        {
          messageId: "mismatch",
          at: "D2",
          severity: "error",
          related: ["E2", "F2"],
          data: { label: "205 教育支出", column: "小计", cell: "D2", cells: "E2:F2", actual: "10.00", expected: "8.50", difference: "1.50" },
          actual: "10.00",
          expected: "8.50",
        },
      ],
    },
  ],
});
