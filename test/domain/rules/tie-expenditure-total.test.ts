import { tieExpenditureTotal } from "../../../src/domain/rules/tie-expenditure-total";
import { blank, disclosure } from "../../support/disclosure";
import { testWorkbookRule } from "../../support/workbookRuleTester";

testWorkbookRule(tieExpenditureTotal, {
  valid: [
    {
      name: "tables that agree",
      sheets: disclosure(["收支总表", "支出总表"]),
      specs: ["income-expenditure-summary", "expenditure-summary"],
    },
    {
      name: "年终结转, which the 支出总表 does not have",
      sheets: disclosure(["收支总表", "支出总表"], {
        收支总表: [["年终结转结余\n    收入总计 | 82.36 | 支出总计 | 82.36", "年终结转结余 | 1.00\n    收入总计 | 83.36 | 支出总计 | 83.36"]],
      }),
      specs: ["income-expenditure-summary", "expenditure-summary"],
    },
    {
      name: "nothing without the other table",
      sheets: disclosure(["支出总表"]),
      specs: ["expenditure-summary"],
      notChecked: [{ sheet: "支出总表", reasonId: "table-missing", data: { tables: "部门预算收支总表" } }],
    },
  ],
  invalid: [
    {
      name: "another 合计",
      sheets: disclosure(["收支总表", "支出总表"], {
        支出总表: [["合计 | 82.36", "合计 | 83.36"]],
      }),
      specs: ["income-expenditure-summary", "expenditure-summary"],
      findings: [
        {
          messageId: "mismatch",
          at: "收支总表!D12",
          severity: "error",
          related: ["支出总表!C5"],
          data: { table: "部门预算收支总表", row: "支出总计", column: "预算数", cells: "收支总表!D12", actual: "82.36", unit: "万元", otherTable: "部门预算支出总表", otherRow: "合计", otherColumn: "合计", otherCells: "支出总表!C5", expected: "83.36", difference: "1.00" },
          expected: "83.36",
          actual: "82.36",
        },
      ],
    },
    {
      name: "a table that is not filled in",
      sheets: disclosure(["收支总表", "支出总表"], {
        支出总表: [blank("支出总表")],
      }),
      specs: ["income-expenditure-summary", "expenditure-summary"],
      findings: [
        {
          messageId: "absent",
          at: "收支总表!D12",
          severity: "error",
          related: [],
          data: { table: "部门预算收支总表", row: "支出总计", column: "预算数", cells: "收支总表!D12", actual: "82.36", unit: "万元", otherTable: "部门预算支出总表", otherRow: "合计" },
          expected: "0.00",
          actual: "82.36",
        },
      ],
    },
  ],
});
