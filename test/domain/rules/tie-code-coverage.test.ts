import { tieCodeCoverage } from "../../../src/domain/rules/tie-code-coverage";
import { disclosure } from "../../support/disclosure";
import { testWorkbookRule } from "../../support/workbookRuleTester";

testWorkbookRule(tieCodeCoverage, {
  valid: [
    {
      name: "tables that agree",
      sheets: disclosure(["支出总表", "一般公共预算支出表", "政府基金支出表", "国有资本经营支出表"]),
      specs: ["expenditure-summary", "general-public-expenditure", "government-fund-expenditure", "state-capital-expenditure"],
    },
    {
      name: "codes below those that the 支出总表 prints",
      sheets: disclosure(["支出总表", "一般公共预算支出表"], {
        一般公共预算支出表: [["205 | 教育支出 | 62.27 | 62.27", "205 | 教育支出 | 62.27 | 62.27\n    20508 | 进修及培训 | 62.27 | 62.27"]],
      }),
      specs: ["expenditure-summary", "general-public-expenditure"],
    },
    {
      name: "nothing without the other table",
      sheets: disclosure(["一般公共预算支出表"]),
      specs: ["general-public-expenditure"],
      notChecked: [{ sheet: "一般公共预算支出表", reasonId: "table-missing", data: { tables: "部门预算支出总表" } }],
    },
  ],
  invalid: [
    {
      name: "a code with more than the 支出总表 has",
      sheets: disclosure(["支出总表", "一般公共预算支出表", "政府基金支出表", "国有资本经营支出表"], {
        一般公共预算支出表: [["205 | 教育支出 | 62.27", "205 | 教育支出 | 66.27"]],
      }),
      specs: ["expenditure-summary", "general-public-expenditure", "government-fund-expenditure", "state-capital-expenditure"],
      findings: [
        {
          messageId: "less",
          at: "支出总表!C7",
          severity: "error",
          related: ["一般公共预算支出表!C7"],
          data: { table: "部门预算支出总表", row: "205 教育支出", column: "合计", cells: "支出总表!C7", actual: "65.27", unit: "万元", otherTable: "部门预算一般公共预算财政拨款支出表", otherRow: "205 教育支出", otherColumn: "合计", otherCells: "一般公共预算支出表!C7", expected: "66.27", difference: "1.00" },
          expected: "66.27",
          actual: "65.27",
        },
      ],
    },
    {
      name: "a code of two kinds, together more than the 支出总表 has",
      sheets: disclosure(["支出总表", "一般公共预算支出表", "政府基金支出表"], {
        一般公共预算支出表: [["201 | 一般公共服务支出 | 5.09", "212 | 城乡社区支出 | 5.09"]],
      }),
      specs: ["expenditure-summary", "general-public-expenditure", "government-fund-expenditure"],
      findings: [
        {
          messageId: "less",
          at: "支出总表!C8",
          severity: "error",
          related: ["一般公共预算支出表!C6", "政府基金支出表!C6"],
          data: { table: "部门预算支出总表", row: "212 城乡社区支出", column: "合计", cells: "支出总表!C8", actual: "10.00", unit: "万元", otherTable: "部门预算一般公共预算财政拨款支出表\n部门预算政府基金预算财政拨款支出表", otherRow: "212 城乡社区支出", otherColumn: "合计", otherCells: "一般公共预算支出表!C6\n政府基金支出表!C6", expected: "15.09", difference: "5.09" },
          expected: "15.09",
          actual: "10.00",
        },
      ],
    },
    {
      name: "a code that the 支出总表 lacks",
      sheets: disclosure(["支出总表", "一般公共预算支出表"], {
        支出总表: [["\n    201 | 一般公共服务支出 | 5.09 | | 5.09", ""]],
      }),
      specs: ["expenditure-summary", "general-public-expenditure"],
      findings: [
        {
          messageId: "absent",
          at: "一般公共预算支出表!C6",
          severity: "error",
          related: [],
          data: { table: "部门预算一般公共预算财政拨款支出表", row: "201 一般公共服务支出", column: "合计", cells: "一般公共预算支出表!C6", actual: "5.09", unit: "万元", otherTable: "部门预算支出总表", otherRow: "201" },
          expected: "5.09",
          actual: "0.00",
        },
      ],
    },
  ],
});
