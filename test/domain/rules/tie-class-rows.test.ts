import { tieClassRows } from "../../../src/domain/rules/tie-class-rows";
import { disclosure } from "../../support/disclosure";
import { testWorkbookRule } from "../../support/workbookRuleTester";

testWorkbookRule(tieClassRows, {
  valid: [
    {
      name: "tables that agree",
      sheets: disclosure(["收支总表", "支出总表"]),
      specs: ["income-expenditure-summary", "expenditure-summary"],
    },
    {
      name: "a class that neither table prints",
      sheets: disclosure(["收支总表", "支出总表"], {
        收支总表: [["三、城乡社区支出 | 10.00", " | "]],
        支出总表: [["\n    212 | 城乡社区支出 | 10.00 | | 10.00", ""]],
      }),
      specs: ["income-expenditure-summary", "expenditure-summary"],
    },
    {
      name: "款 without their 类",
      sheets: disclosure(["收支总表", "支出总表"], {
        支出总表: [["212 | 城乡社区支出 | 10.00 | | 10.00", "21201 | 管理事务 | 4.00 | | 4.00\n    21208 | 出让收入安排的支出 | 6.00 | | 6.00"]],
      }),
      specs: ["income-expenditure-summary", "expenditure-summary"],
    },
    {
      name: "nothing about a class whose label nobody knows",
      sheets: disclosure(["收支总表", "支出总表"], {
        收支总表: [["三、城乡社区支出", "三、城市建设"]],
      }),
      specs: ["income-expenditure-summary", "expenditure-summary"],
      notChecked: [{ sheet: "收支总表", reasonId: "row-missing", data: { rows: "十二、城乡社区支出" } }],
    },
    {
      name: "nothing without the other table",
      sheets: disclosure(["收支总表"]),
      specs: ["income-expenditure-summary"],
      notChecked: [{ sheet: "收支总表", reasonId: "table-missing", data: { tables: "部门预算支出总表" } }],
    },
  ],
  invalid: [
    {
      name: "another figure of a class",
      sheets: disclosure(["收支总表", "支出总表"], {
        支出总表: [["205 | 教育支出 | 65.27", "205 | 教育支出 | 66.27"]],
      }),
      specs: ["income-expenditure-summary", "expenditure-summary"],
      findings: [
        {
          messageId: "mismatch",
          at: "收支总表!D6",
          severity: "error",
          related: ["支出总表!C7"],
          data: { table: "部门预算收支总表", row: "二、教育支出", column: "预算数", cells: "收支总表!D6", actual: "65.27", unit: "万元", otherTable: "部门预算支出总表", otherRow: "205 教育支出", otherColumn: "合计", otherCells: "支出总表!C7", expected: "66.27", difference: "1.00" },
          expected: "66.27",
          actual: "65.27",
        },
      ],
    },
    {
      name: "a class that the 支出总表 lacks",
      sheets: disclosure(["收支总表", "支出总表"], {
        支出总表: [["\n    212 | 城乡社区支出 | 10.00 | | 10.00", ""]],
      }),
      specs: ["income-expenditure-summary", "expenditure-summary"],
      findings: [
        {
          messageId: "absent",
          at: "收支总表!D7",
          severity: "error",
          related: [],
          data: { table: "部门预算收支总表", row: "三、城乡社区支出", column: "预算数", cells: "收支总表!D7", actual: "10.00", unit: "万元", otherTable: "部门预算支出总表", otherRow: "212" },
          expected: "0.00",
          actual: "10.00",
        },
      ],
    },
    {
      name: "a class that the 收支总表 lacks",
      sheets: disclosure(["收支总表", "支出总表"], {
        收支总表: [["三、城乡社区支出 | 10.00", " | "]],
      }),
      specs: ["income-expenditure-summary", "expenditure-summary"],
      findings: [
        {
          messageId: "absent",
          at: "支出总表!C8",
          severity: "error",
          related: [],
          data: { table: "部门预算支出总表", row: "212 城乡社区支出", column: "合计", cells: "支出总表!C8", actual: "10.00", unit: "万元", otherTable: "部门预算收支总表", otherRow: "十二、城乡社区支出" },
          expected: "10.00",
          actual: "0.00",
        },
      ],
    },
  ],
});
