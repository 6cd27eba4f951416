import { tieIncomeTotal } from "../../../src/domain/rules/tie-income-total";
import { blank, disclosure, inYuan } from "../../support/disclosure";
import { testWorkbookRule } from "../../support/workbookRuleTester";

testWorkbookRule(tieIncomeTotal, {
  valid: [
    {
      name: "tables that agree",
      sheets: disclosure(["收支总表", "收入总表"]),
      specs: ["income-expenditure-summary", "income-summary"],
    },
    {
      name: "元 beside 万元",
      sheets: disclosure(["收支总表", "收入总表"]).map((sheet) => (sheet.name === "收入总表" ? inYuan(sheet) : sheet)),
      specs: ["income-expenditure-summary", "income-summary"],
    },
    {
      name: "合计 without 上年结转",
      sheets: disclosure(["收支总表", "收入总表"], {
        收入总表: [["合计 | 82.36", "合计 | 78.36"]],
      }),
      specs: ["income-expenditure-summary", "income-summary"],
    },
    {
      name: "事业收入 that contains 财政专户管理资金",
      sheets: disclosure(["收支总表", "收入总表"], {
        收支总表: [["四、财政专户管理资金收入 | 3.00", " | "], ["五、事业收入", "五、事业收入 | 3.00"]],
      }),
      specs: ["income-expenditure-summary", "income-summary"],
    },
    {
      name: "a difference that rounding explains",
      sheets: disclosure(["收支总表", "收入总表"], {
        收入总表: [["合计 | 82.36", "合计 | 82.37"]],
      }),
      specs: ["income-expenditure-summary", "income-summary"],
    },
    {
      name: "nothing without the other table",
      sheets: disclosure(["收支总表"]),
      specs: ["income-expenditure-summary"],
      notChecked: [{ sheet: "收支总表", reasonId: "table-missing", data: { tables: "部门预算收入总表" } }],
    },
    {
      name: "nothing without the unit",
      sheets: disclosure(["收支总表", "收入总表"], {
        收入总表: [["单位：万元", " "]],
      }),
      specs: ["income-expenditure-summary", "income-summary"],
      notChecked: [{ sheet: "收入总表", reasonId: "unit-unknown", data: { tables: "部门预算收入总表" } }],
    },
    {
      name: "nothing about two tables that cannot be told apart",
      sheets: disclosure(["收支总表", "收入总表"], {
        收支总表: [["收入总计 | 82.36", "收入总计 | 85.36"]],
      }).flatMap((sheet) => (sheet.name === "收入总表" ? [sheet, { ...sheet, name: "收入总表 (2)" }] : [sheet])),
      specs: ["income-expenditure-summary", "income-summary", "income-summary"],
      notChecked: [{ sheet: "收入总表", reasonId: "several-tables", data: { tables: "部门预算收入总表" } }],
    },
  ],
  invalid: [
    {
      name: "another 合计",
      sheets: disclosure(["收支总表", "收入总表"], {
        收入总表: [["合计 | 82.36", "合计 | 83.36"]],
      }),
      specs: ["income-expenditure-summary", "income-summary"],
      findings: [
        {
          messageId: "mismatch",
          at: "收支总表!B12",
          severity: "error",
          related: ["收入总表!C5"],
          data: { table: "部门预算收支总表", row: "收入总计", column: "预算数", cells: "收支总表!B12", actual: "82.36", unit: "万元", otherTable: "部门预算收入总表", otherRow: "合计", otherColumn: "合计", otherCells: "收入总表!C5", expected: "83.36", difference: "1.00" },
          expected: "83.36",
          actual: "82.36",
        },
      ],
    },
    {
      name: "another source, in 元",
      sheets: disclosure(["收支总表", "收入总表"], {
        收入总表: [["合计 | 82.36 | 78.36 | 75.36 | 3.00", "合计 | 82.36 | 78.36 | 75.36 | 4.00"]],
      }).map((sheet) => (sheet.name === "收入总表" ? inYuan(sheet) : sheet)),
      specs: ["income-expenditure-summary", "income-summary"],
      findings: [
        {
          messageId: "mismatch",
          at: "收支总表!B8",
          severity: "error",
          related: ["收入总表!F5"],
          data: { table: "部门预算收支总表", row: "四、财政专户管理资金收入", column: "预算数", cells: "收支总表!B8", actual: "3.00", unit: "万元", otherTable: "部门预算收入总表", otherRow: "合计", otherColumn: "财政专户收入", otherCells: "收入总表!F5", expected: "4.00", difference: "1.00" },
          expected: "4.00",
          actual: "3.00",
        },
      ],
    },
    {
      name: "a table that is not filled in",
      sheets: disclosure(["收支总表", "收入总表"], {
        收入总表: [blank("收入总表")],
      }),
      specs: ["income-expenditure-summary", "income-summary"],
      findings: [
        {
          messageId: "absent",
          at: "收支总表!B5",
          severity: "error",
          related: ["收支总表!B6", "收支总表!B7", "收支总表!B8", "收支总表!B10", "收支总表!B11", "收支总表!B12"],
          data: {
            table: "部门预算收支总表",
            row: "一、一般公共预算拨款收入\n二、政府性基金预算拨款收入\n三、国有资本经营预算拨款收入\n四、财政专户管理资金收入\n本年收入合计\n上年结转结余\n收入总计",
            column: "预算数",
            cells: "收支总表!B5:B7\n收支总表!B8\n收支总表!B10\n收支总表!B11\n收支总表!B12",
            actual: "75.36\n3.00\n78.36\n4.00\n82.36",
            unit: "万元",
            otherTable: "部门预算收入总表",
            otherRow: "合计",
          },
        },
      ],
    },
  ],
});
