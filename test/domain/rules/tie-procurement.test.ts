import { tieProcurement } from "../../../src/domain/rules/tie-procurement";
import { blank, disclosure } from "../../support/disclosure";
import { testWorkbookRule } from "../../support/workbookRuleTester";

testWorkbookRule(tieProcurement, {
  valid: [
    {
      name: "tables that agree",
      sheets: disclosure(["支出总表", "一般公共预算支出表", "政府采购预算"]),
      specs: ["expenditure-summary", "general-public-expenditure", "government-procurement"],
    },
    {
      name: "no procurement in the workbook",
      sheets: disclosure(["支出总表", "一般公共预算支出表"]),
      specs: ["expenditure-summary", "general-public-expenditure"],
    },
    {
      name: "nothing without the other tables",
      sheets: disclosure(["政府采购预算"]),
      specs: ["government-procurement"],
      notChecked: [{ sheet: "政府采购预算", reasonId: "table-missing", data: { tables: "部门预算支出总表\n部门预算一般公共预算财政拨款支出表" } }],
    },
  ],
  invalid: [
    {
      name: "more than the department spends",
      sheets: disclosure(["支出总表", "一般公共预算支出表", "政府采购预算"], {
        政府采购预算: [["3.00 | 3.00", "90.00 | 3.00"]],
      }),
      specs: ["expenditure-summary", "general-public-expenditure", "government-procurement"],
      findings: [
        {
          messageId: "less",
          at: "支出总表!C5",
          severity: "warning",
          related: ["政府采购预算!G5"],
          data: { table: "部门预算支出总表", row: "合计", column: "合计", cells: "支出总表!C5", actual: "82.36", unit: "万元", otherTable: "部门政府采购预算", otherRow: "合计", otherColumn: "合计", otherCells: "政府采购预算!G5", expected: "90.00", difference: "7.64" },
          expected: "90.00",
          actual: "82.36",
        },
      ],
    },
    {
      name: "money of a kind that has no expenditure",
      sheets: disclosure(["支出总表", "一般公共预算支出表", "政府采购预算"], {
        一般公共预算支出表: [blank("一般公共预算支出表")],
      }),
      specs: ["expenditure-summary", "general-public-expenditure", "government-procurement"],
      findings: [
        {
          messageId: "absent",
          at: "政府采购预算!H5",
          severity: "warning",
          related: [],
          data: { table: "部门政府采购预算", row: "合计", column: "一般公共预算拨款", cells: "政府采购预算!H5", actual: "3", unit: "万元", otherTable: "部门预算一般公共预算财政拨款支出表", otherRow: "合计" },
          expected: "3",
          actual: "0",
        },
      ],
    },
  ],
});
