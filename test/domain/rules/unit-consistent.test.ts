import { unitConsistent } from "../../../src/domain/rules/unit-consistent";
import type { Sheet } from "../../../src/domain/grid";
import { EXPENDITURE_TABLES, expenditureSheet } from "../../support/expenditureSheet";
import { grid } from "../../support/gridOf";
import { testWorkbookRule } from "../../support/workbookRuleTester";

const [SUMMARY, GENERAL] = EXPENDITURE_TABLES;
const table = (name: string, title: string, unit: string | null, total: number): Sheet =>
  expenditureSheet({ name, title, line: [null, null, null, null, unit], rows: [["合计", null, total, total, null], [205, "教育支出", total, total, null]] });
const summary = (unit: string | null, total: number): Sheet => table("a", SUMMARY.title, unit, total);
const general = (unit: string | null, total: number): Sheet => table("b", GENERAL.title, unit, total);
const BOTH = [SUMMARY.id, GENERAL.id];

testWorkbookRule(unitConsistent, {
  valid: [
    { name: "one unit", sheets: [summary("单位：万元", 910.17), general("金额单位：万元", 903.21)], specs: BOTH },
    { name: "a unit in a heading, in the title's row, or in a note", sheets: [
      { ...grid("部门预算支出总表\n科目编码 | 科目名称 | 合计（万元） | 基本支出（万元） | 项目支出（万元）\n205 | 教育支出 | 1 | 1 | "), name: "a" },
      { ...grid("一般公共预算支出表 | | | | 单位：人民币万元\n科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出\n205 | 教育支出 | 1 | 1 | "), name: "b" },
      { ...grid("政府性基金预算支出表\n科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出\n205 | 教育支出 | 1 | 1 | \n注：本表金额单位为万元"), name: "c" },
    ], specs: EXPENDITURE_TABLES.map(({ id }) => id) },
    { name: "a unit that is stated once, at the top of the sheet", sheets: [grid(`部门预算支出总表
 | | | | 单位：万元
科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
205 | 教育支出 | 1 | 1 |
 | | | |
一般公共预算支出表
科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
205 | 教育支出 | 1 | 1 | `)], specs: BOTH },
    { name: "no unit in a table without figures", sheets: [expenditureSheet({ name: "a", rows: [["合计", null, null, null, null]] })], specs: [SUMMARY.id] },
    { name: "figures that are alike or round by chance", sheets: [summary("单位：元", 500), general("单位：元", 5000000)], specs: BOTH },
  ],
  invalid: [
    {
      name: "a table of figures that states no unit",
      sheets: [summary(null, 910.17), general("单位：万元", 903.21)],
      specs: BOTH,
      findings: [{ messageId: "not-stated", at: "a!A1", severity: "error", related: [], data: { table: SUMMARY.title } }],
    },
    {
      name: "tables in two units, which is allowed",
      sheets: [summary("单位：元", 9101677.35), general("单位：万元", 9.1)],
      specs: BOTH,
      findings: [{ messageId: "mixed", at: "b!E2", severity: "info", related: [], data: { tables: `元：${SUMMARY.title}\n万元：${GENERAL.title}` } }],
    },
    {
      name: "the same figure in two units",
      sheets: [summary("单位：元", 9101677.35), general("单位：万元", 9101677.35)],
      specs: BOTH,
      findings: [
        { messageId: "mixed", at: "b!E2", severity: "info", related: [], data: { tables: `元：${SUMMARY.title}\n万元：${GENERAL.title}` } },
        {
          messageId: "same-figures",
          at: "b!C4",
          severity: "error",
          related: ["a!C4"],
          data: { figure: "9101677.35", table: GENERAL.title, unit: "万元", cell: "C4", other: SUMMARY.title, otherUnit: "元", otherCell: "a!C4" },
        },
      ],
    },
    {
      name: "the figure in 元 and in 万元 under one unit",
      sheets: [summary("单位：万元", 910.17), general("单位：万元", 9101677.35)],
      specs: BOTH,
      findings: [
        {
          messageId: "scaled-figures",
          at: "b!C4",
          severity: "error",
          related: ["a!C4"],
          data: { figure: "9101677.35", table: GENERAL.title, unit: "万元", cell: "C4", other: SUMMARY.title, otherUnit: "万元", otherFigure: "910.17", otherCell: "a!C4" },
        },
      ],
    },
  ],
});
