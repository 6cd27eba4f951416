import { tieGeneralColumn } from "../../../src/domain/rules/tie-general-column";
import { disclosure, inYuan } from "../../support/disclosure";
import { testWorkbookRule } from "../../support/workbookRuleTester";

testWorkbookRule(tieGeneralColumn, {
  valid: [
    {
      name: "tables that agree",
      sheets: disclosure(["财政拨款收支总表", "一般公共预算支出表"]),
      specs: ["fiscal-appropriation-summary", "general-public-expenditure"],
    },
    {
      name: "元 beside 万元",
      sheets: disclosure(["财政拨款收支总表", "一般公共预算支出表"]).map((sheet) => (sheet.name === "一般公共预算支出表" ? inYuan(sheet) : sheet)),
      specs: ["fiscal-appropriation-summary", "general-public-expenditure"],
    },
    {
      name: "nothing without the other table",
      sheets: disclosure(["一般公共预算支出表"]),
      specs: ["general-public-expenditure"],
      notChecked: [{ sheet: "一般公共预算支出表", reasonId: "table-missing", data: { tables: "部门预算财政拨款收支总表" } }],
    },
    {
      name: "a whole that no kind exceeds",
      sheets: disclosure(["财政拨款收支总表", "一般公共预算支出表"], {
        财政拨款收支总表: [["预算年度：2023 | | | | | 单位", "预算年度：2023 | | | 单位"], ["合计 | 一般公共预算财政拨款 | 政府性基金预算财政拨款 | 国有资本经营预算财政拨款", "合计"]],
      }),
      specs: ["fiscal-appropriation-summary", "general-public-expenditure"],
    },
  ],
  invalid: [
    {
      name: "another figure of a class",
      sheets: disclosure(["财政拨款收支总表", "一般公共预算支出表"], {
        一般公共预算支出表: [["205 | 教育支出 | 62.27", "205 | 教育支出 | 61.27"]],
      }),
      specs: ["fiscal-appropriation-summary", "general-public-expenditure"],
      findings: [
        {
          messageId: "mismatch",
          at: "财政拨款收支总表!E6",
          severity: "error",
          related: ["一般公共预算支出表!C7"],
          data: { table: "部门预算财政拨款收支总表", row: "二、教育支出", column: "一般公共预算财政拨款", cells: "财政拨款收支总表!E6", actual: "62.27", unit: "万元", otherTable: "部门预算一般公共预算财政拨款支出表", otherRow: "205 教育支出", otherColumn: "合计", otherCells: "一般公共预算支出表!C7", expected: "61.27", difference: "1.00" },
          expected: "61.27",
          actual: "62.27",
        },
      ],
    },
    {
      name: "another 合计, and a class that the table lacks",
      sheets: disclosure(["财政拨款收支总表", "一般公共预算支出表"], {
        一般公共预算支出表: [["合计 | 67.36", "合计 | 62.27"], ["\n    201 | 一般公共服务支出 | 5.09 | | 5.09", ""]],
      }),
      specs: ["fiscal-appropriation-summary", "general-public-expenditure"],
      findings: [
        {
          messageId: "absent",
          at: "财政拨款收支总表!E5",
          severity: "error",
          related: [],
          data: { table: "部门预算财政拨款收支总表", row: "一、一般公共服务支出", column: "一般公共预算财政拨款", cells: "财政拨款收支总表!E5", actual: "5.09", unit: "万元", otherTable: "部门预算一般公共预算财政拨款支出表", otherRow: "201" },
          expected: "0.00",
          actual: "5.09",
        },
        {
          messageId: "mismatch",
          at: "财政拨款收支总表!E9",
          severity: "error",
          related: ["一般公共预算支出表!C5"],
          data: { table: "部门预算财政拨款收支总表", row: "本年支出合计", column: "一般公共预算财政拨款", cells: "财政拨款收支总表!E9", actual: "67.36", unit: "万元", otherTable: "部门预算一般公共预算财政拨款支出表", otherRow: "合计", otherColumn: "合计", otherCells: "一般公共预算支出表!C5", expected: "62.27", difference: "5.09" },
          expected: "62.27",
          actual: "67.36",
        },
      ],
    },
  ],
});
