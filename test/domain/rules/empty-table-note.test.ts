import { emptyTableNote } from "../../../src/domain/rules/empty-table-note";
import { grid, gridOf, rowsOf } from "../../support/gridOf";
import { recognisedTable } from "../../support/recognisedTable";
import { testRule, type RuleCase } from "../../support/ruleTester";

const HEAD = "科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出";
const FUND = "部门预算政府基金预算财政拨款支出表";
const table = (name: string, title: string, rows: string): RuleCase => ({
  name,
  sheet: grid(`${title}\n731无锡市政府采购中心 | | 预算年度：2025 | | 单位：万元\n${HEAD}\n${rows}`),
  table: recognisedTable,
});
const EMPTY = "合计 | | | | \n | | | | ";
const FILLED = "合计 | | 1 | 1 | \n 205 | 教育支出 | 1 | 1 | ";

testRule(emptyTableNote, {
  valid: [
    table("figures without a note", FUND, FILLED),
    table("figures with a note on something else", FUND, `${FILLED}\n注：本表按功能分类列示，不含上年结转。`),
    table("figures with the instruction of the form", FUND, `${FILLED}\n注：没有政府性基金预算拨款的，以空表列示。`),
    table("figures, and a word on another table that is empty", "部门预算支出总表", `${FILLED}\n注：政府性基金预算支出表为空表。`),
    ...[
      "注：无政府基金预算财政拨款预算，空表列示。",
      "注:本部门2025年无政府性基金预算财政拨款安排的预算，故本表为空表。",
      "注：本年度无政府性基金预算支出，故本表无数据",
      "本部门没有使用政府性基金预算安排的支出。",
      "说明：无此项支出",
      "注：无",
      "此表为空",
    ].map((note) => table(`no figures, with the note ${note}`, FUND, `${EMPTY}\n${note}`)),
    table("no figures, with a note in the table", FUND, "本单位无政府性基金预算安排，空表列示 | | | | "),
    table("no figures, as the title says", `${FUND}（空表）`, EMPTY),
    table("zeros in a table that is usually filled", "部门预算支出总表", "合计 | | 0.00 | 0 | \n 205 | 教育支出 | 0 | 0 | "),
    {
      name: "nothing about a form with formulas that waits for its figures",
      sheet: gridOf(rowsOf(`部门预算支出总表\n${HEAD}\n合计 | | 0 | | \n 205 | 教育支出 | | | `), { formulas: { C3: "=SUM(D3:E3)", C4: "=SUM(D4:E4)" } }),
      table: recognisedTable,
      notChecked: [{ reasonId: "not-filled", data: {} }],
    },
  ],
  invalid: [
    { ...table("no figures and no note", FUND, EMPTY), findings: [{ messageId: "missing", at: "A1", severity: "error", related: [], data: {} }] },
    { ...table("no figures and only the instruction of the form", FUND, `${EMPTY}\n注：没有政府性基金预算拨款的，应当说明。`), findings: [{ messageId: "missing", at: "A1", severity: "error", related: [], data: {} }] },
    { ...table("dashes in a table that is usually filled", "部门预算支出总表", "合计 | | —— | —— | "), findings: [{ messageId: "missing", at: "A1", severity: "error", related: [], data: {} }] },
    { ...table("nothing but zeros where a note is usual", FUND, "合计 | | 0.00 | 0.00 | 0.00"), findings: [{ messageId: "zeros", at: "A1", severity: "warning", related: [], data: {} }] },
    {
      ...table("figures beside the note of an empty table", FUND, `${FILLED}\n注：无政府基金预算财政拨款预算，空表列示。`),
      findings: [
        {
          messageId: "contradicted",
          at: "C4",
          severity: "warning",
          related: ["A6", "D4", "C5", "D5"],
          data: { note: "注：无政府基金预算财政拨款预算，空表列示。", cell: "A6", count: "4", cells: "C4:D5" },
        },
      ],
    },
  ],
});
