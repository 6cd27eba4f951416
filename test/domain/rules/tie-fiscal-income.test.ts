import { tieFiscalIncome } from "../../../src/domain/rules/tie-fiscal-income";
import { disclosure } from "../../support/disclosure";
import { testWorkbookRule } from "../../support/workbookRuleTester";

testWorkbookRule(tieFiscalIncome, {
  valid: [
    {
      name: "tables that agree",
      sheets: disclosure(["收支总表", "收入总表", "财政拨款收支总表"]),
      specs: ["income-expenditure-summary", "income-summary", "fiscal-appropriation-summary"],
    },
    {
      name: "a kind that contains its 上年结转",
      sheets: disclosure(["收支总表", "财政拨款收支总表"], {
        收支总表: [["一、一般公共预算拨款收入 | 63.36", "一、一般公共预算拨款收入 | 67.36"]],
        财政拨款收支总表: [["年末财政拨款结转和结余", "年末财政拨款结转和结余\n    一、一般公共预算拨款 | 4.00"]],
      }),
      specs: ["income-expenditure-summary", "fiscal-appropriation-summary"],
    },
    {
      name: "nothing without the other table",
      sheets: disclosure(["收支总表", "收入总表"]),
      specs: ["income-expenditure-summary", "income-summary"],
      notChecked: [{ sheet: "收支总表", reasonId: "table-missing", data: { tables: "部门预算财政拨款收支总表" } }, { sheet: "收入总表", reasonId: "table-missing", data: { tables: "部门预算财政拨款收支总表" } }],
    },
  ],
  invalid: [
    {
      name: "another figure of a kind",
      sheets: disclosure(["收支总表", "收入总表", "财政拨款收支总表"], {
        财政拨款收支总表: [["一、一般公共预算拨款 | 63.36", "一、一般公共预算拨款 | 64.36"]],
      }),
      specs: ["income-expenditure-summary", "income-summary", "fiscal-appropriation-summary"],
      findings: [
        {
          messageId: "mismatch",
          at: "收支总表!B5",
          severity: "error",
          related: ["财政拨款收支总表!B5"],
          data: { table: "部门预算收支总表", row: "一、一般公共预算拨款收入", column: "预算数", cells: "收支总表!B5", actual: "63.36", unit: "万元", otherTable: "部门预算财政拨款收支总表", otherRow: "一、一般公共预算拨款", otherColumn: "金额", otherCells: "财政拨款收支总表!B5", expected: "64.36", difference: "1.00" },
          expected: "64.36",
          actual: "63.36",
        },
        {
          messageId: "mismatch",
          at: "收入总表!E5",
          severity: "error",
          related: ["财政拨款收支总表!B5", "财政拨款收支总表!B6", "财政拨款收支总表!B7"],
          data: { table: "部门预算收入总表", row: "合计", column: "财政拨款收入", cells: "收入总表!E5", actual: "75.36", unit: "万元", otherTable: "部门预算财政拨款收支总表", otherRow: "一、一般公共预算拨款\n二、政府性基金预算拨款\n三、国有资本经营预算拨款", otherColumn: "金额", otherCells: "财政拨款收支总表!B5:B7", expected: "76.36", difference: "1.00" },
          expected: "76.36",
          actual: "75.36",
        },
      ],
    },
    {
      name: "a kind that the 收支总表 lacks",
      sheets: disclosure(["收支总表", "财政拨款收支总表"], {
        收支总表: [["二、政府性基金预算拨款收入 | 10.00", " | "]],
      }),
      specs: ["income-expenditure-summary", "fiscal-appropriation-summary"],
      findings: [
        {
          messageId: "absent",
          at: "财政拨款收支总表!B6",
          severity: "error",
          related: [],
          data: { table: "部门预算财政拨款收支总表", row: "二、政府性基金预算拨款", column: "金额", cells: "财政拨款收支总表!B6", actual: "10.00", unit: "万元", otherTable: "部门预算收支总表", otherRow: "二、政府性基金预算拨款收入" },
          expected: "10.00",
          actual: "0.00",
        },
      ],
    },
  ],
});
