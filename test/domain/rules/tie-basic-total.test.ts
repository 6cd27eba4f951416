import { tieBasicTotal } from "../../../src/domain/rules/tie-basic-total";
import { blank, disclosure, inYuan } from "../../support/disclosure";
import { testWorkbookRule } from "../../support/workbookRuleTester";

/** 3.00 of 基本工资 are paid from other money. */
const OF_ALL_MONEY: readonly (readonly [string, string])[] = [
  ["部门预算一般公共预算财政拨款基本支出表", "部门基本支出预算表"],
  ["一般公共预算基本支出", "基本支出"],
  ["合计 | 62.27 | 50.27", "合计 | 65.27 | 53.27"],
];

testWorkbookRule(tieBasicTotal, {
  valid: [
    {
      name: "tables that agree",
      sheets: disclosure(["支出总表", "一般公共预算支出表", "基本支出表"]),
      specs: ["expenditure-summary", "general-public-expenditure", "basic-expenditure"],
    },
    {
      name: "元 beside 万元",
      sheets: disclosure(["一般公共预算支出表", "基本支出表"]).map((sheet) => (sheet.name === "基本支出表" ? inYuan(sheet) : sheet)),
      specs: ["general-public-expenditure", "basic-expenditure"],
    },
    {
      name: "nothing without the other table",
      sheets: disclosure(["基本支出表"]),
      specs: ["basic-expenditure"],
      notChecked: [{ sheet: "基本支出表", reasonId: "table-missing", data: { tables: "部门预算一般公共预算财政拨款支出表" } }],
    },
    {
      name: "a table of all money, which names none, beside the 支出总表",
      sheets: disclosure(["支出总表", "一般公共预算支出表", "基本支出表"], { 基本支出表: OF_ALL_MONEY }),
      specs: ["expenditure-summary", "general-public-expenditure", "basic-expenditure"],
    },
    {
      name: "a table that names no money, and no 支出总表 to tell",
      sheets: disclosure(["一般公共预算支出表", "基本支出表"], { 基本支出表: OF_ALL_MONEY }),
      specs: ["general-public-expenditure", "basic-expenditure"],
      notChecked: [{ sheet: "一般公共预算支出表", reasonId: "table-missing", data: { tables: "部门预算支出总表" } }],
    },
  ],
  invalid: [
    {
      name: "a table that names no money and agrees with neither",
      sheets: disclosure(["支出总表", "一般公共预算支出表", "基本支出表"], { 基本支出表: [...OF_ALL_MONEY, ["合计 | 65.27", "合计 | 64.27"]] }),
      specs: ["expenditure-summary", "general-public-expenditure", "basic-expenditure"],
      findings: [
        {
          messageId: "mismatch",
          at: "一般公共预算支出表!D5",
          severity: "error",
          related: ["基本支出表!C5"],
          data: { table: "部门预算一般公共预算财政拨款支出表", row: "合计", column: "基本支出", cells: "一般公共预算支出表!D5", actual: "62.27", unit: "万元", otherTable: "部门基本支出预算表", otherRow: "合计", otherColumn: "合计", otherCells: "基本支出表!C5", expected: "64.27", difference: "2.00" },
          expected: "64.27",
          actual: "62.27",
        },
      ],
    },
    {
      name: "another 合计",
      sheets: disclosure(["一般公共预算支出表", "基本支出表"], {
        基本支出表: [["合计 | 62.27", "合计 | 62.57"]],
      }),
      specs: ["general-public-expenditure", "basic-expenditure"],
      findings: [
        {
          messageId: "mismatch",
          at: "一般公共预算支出表!D5",
          severity: "error",
          related: ["基本支出表!C5"],
          data: { table: "部门预算一般公共预算财政拨款支出表", row: "合计", column: "基本支出", cells: "一般公共预算支出表!D5", actual: "62.27", unit: "万元", otherTable: "部门预算一般公共预算财政拨款基本支出表", otherRow: "合计", otherColumn: "合计", otherCells: "基本支出表!C5", expected: "62.57", difference: "0.30" },
          expected: "62.57",
          actual: "62.27",
        },
      ],
    },
    {
      name: "a table that is not filled in",
      sheets: disclosure(["一般公共预算支出表", "基本支出表"], {
        基本支出表: [blank("基本支出表")],
      }),
      specs: ["general-public-expenditure", "basic-expenditure"],
      findings: [
        {
          messageId: "absent",
          at: "一般公共预算支出表!D5",
          severity: "error",
          related: [],
          data: { table: "部门预算一般公共预算财政拨款支出表", row: "合计", column: "基本支出", cells: "一般公共预算支出表!D5", actual: "62.27", unit: "万元", otherTable: "部门预算一般公共预算财政拨款基本支出表", otherRow: "合计" },
          expected: "0.00",
          actual: "62.27",
        },
      ],
    },
  ],
});
