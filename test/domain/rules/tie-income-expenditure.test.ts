import { tieIncomeExpenditure } from "../../../src/domain/rules/tie-income-expenditure";
import { blank, disclosure } from "../../support/disclosure";
import { testWorkbookRule } from "../../support/workbookRuleTester";

testWorkbookRule(tieIncomeExpenditure, {
  valid: [
    {
      name: "tables that agree",
      sheets: disclosure(["收支总表", "收入总表", "支出总表"]),
      specs: ["income-expenditure-summary", "income-summary", "expenditure-summary"],
    },
    {
      name: "tables that agree without a 收支总表",
      sheets: disclosure(["收入总表", "支出总表"]),
      specs: ["income-summary", "expenditure-summary"],
    },
    {
      name: "合计 without 上年结转",
      sheets: disclosure(["收支总表", "收入总表", "支出总表"], {
        收入总表: [["合计 | 82.36", "合计 | 78.36"]],
      }),
      specs: ["income-expenditure-summary", "income-summary", "expenditure-summary"],
    },
    {
      name: "nothing where only the 收支总表 could tell",
      sheets: disclosure(["收入总表", "支出总表"], {
        收入总表: [["合计 | 82.36", "合计 | 78.36"]],
      }),
      specs: ["income-summary", "expenditure-summary"],
      notChecked: [{ sheet: "收入总表", reasonId: "table-missing", data: { tables: "部门预算收支总表" } }],
    },
  ],
  invalid: [
    {
      name: "another 合计",
      sheets: disclosure(["收支总表", "收入总表", "支出总表"], {
        支出总表: [["合计 | 82.36", "合计 | 83.36"]],
      }),
      specs: ["income-expenditure-summary", "income-summary", "expenditure-summary"],
      findings: [
        {
          messageId: "mismatch",
          at: "收入总表!C5",
          severity: "error",
          related: ["支出总表!C5"],
          data: { table: "部门预算收入总表", row: "合计", column: "合计", cells: "收入总表!C5", actual: "82.36", unit: "万元", otherTable: "部门预算支出总表", otherRow: "合计", otherColumn: "合计", otherCells: "支出总表!C5", expected: "83.36", difference: "1.00" },
          expected: "83.36",
          actual: "82.36",
        },
      ],
    },
    {
      name: "a table that is not filled in",
      sheets: disclosure(["收支总表", "收入总表", "支出总表"], {
        支出总表: [blank("支出总表")],
      }),
      specs: ["income-expenditure-summary", "income-summary", "expenditure-summary"],
      findings: [
        {
          messageId: "absent",
          at: "收入总表!C5",
          severity: "error",
          related: [],
          data: { table: "部门预算收入总表", row: "合计", column: "合计", cells: "收入总表!C5", actual: "82.36", unit: "万元", otherTable: "部门预算支出总表", otherRow: "合计" },
          expected: "0.00",
          actual: "82.36",
        },
      ],
    },
  ],
});
