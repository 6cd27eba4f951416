import { tieFundTable } from "../../../src/domain/rules/tie-fund-table";
import { blank, disclosure } from "../../support/disclosure";
import { testWorkbookRule } from "../../support/workbookRuleTester";

testWorkbookRule(tieFundTable, {
  valid: [
    {
      name: "tables that agree",
      sheets: disclosure(["财政拨款收支总表", "政府基金支出表"]),
      specs: ["fiscal-appropriation-summary", "government-fund-expenditure"],
    },
    {
      name: "a blank table and no money of this kind",
      sheets: disclosure(["财政拨款收支总表", "政府基金支出表"], {
        财政拨款收支总表: [["三、城乡社区支出 | 10.00 | | 10.00", "三、城乡社区支出 | 10.00 | 10.00"], ["79.36 | 67.36 | 10.00 | 2.00", "79.36 | 77.36 | | 2.00"], ["79.36 | 67.36 | 10.00 | 2.00", "79.36 | 77.36 | | 2.00"]],
        政府基金支出表: [blank("政府基金支出表")],
      }),
      specs: ["fiscal-appropriation-summary", "government-fund-expenditure"],
    },
    {
      name: "nothing without the other table",
      sheets: disclosure(["财政拨款收支总表"]),
      specs: ["fiscal-appropriation-summary"],
      notChecked: [{ sheet: "财政拨款收支总表", reasonId: "table-missing", data: { tables: "部门预算政府基金预算财政拨款支出表" } }],
    },
  ],
  invalid: [
    {
      name: "another figure",
      sheets: disclosure(["财政拨款收支总表", "政府基金支出表"], {
        政府基金支出表: [["212 | 城乡社区支出 | 10.00", "212 | 城乡社区支出 | 9.00"]],
      }),
      specs: ["fiscal-appropriation-summary", "government-fund-expenditure"],
      findings: [
        {
          messageId: "mismatch",
          at: "财政拨款收支总表!F7",
          severity: "error",
          related: ["政府基金支出表!C6"],
          data: { table: "部门预算财政拨款收支总表", row: "三、城乡社区支出", column: "政府性基金预算财政拨款", cells: "财政拨款收支总表!F7", actual: "10.00", unit: "万元", otherTable: "部门预算政府基金预算财政拨款支出表", otherRow: "212 城乡社区支出", otherColumn: "合计", otherCells: "政府基金支出表!C6", expected: "9.00", difference: "1.00" },
          expected: "9.00",
          actual: "10.00",
        },
      ],
    },
    {
      name: "a blank table beside money of this kind",
      sheets: disclosure(["财政拨款收支总表", "政府基金支出表"], {
        政府基金支出表: [blank("政府基金支出表")],
      }),
      specs: ["fiscal-appropriation-summary", "government-fund-expenditure"],
      findings: [
        {
          messageId: "absent",
          at: "财政拨款收支总表!F7",
          severity: "error",
          related: ["财政拨款收支总表!F9"],
          data: { table: "部门预算财政拨款收支总表", row: "三、城乡社区支出\n本年支出合计", column: "政府性基金预算财政拨款", cells: "财政拨款收支总表!F7\n财政拨款收支总表!F9", actual: "10.00\n10.00", unit: "万元", otherTable: "部门预算政府基金预算财政拨款支出表", otherRow: "212\n合计" },
        },
      ],
    },
  ],
});
