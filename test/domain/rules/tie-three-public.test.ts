import { tieThreePublic } from "../../../src/domain/rules/tie-three-public";
import { disclosure, inYuan } from "../../support/disclosure";
import { testWorkbookRule } from "../../support/workbookRuleTester";

testWorkbookRule(tieThreePublic, {
  valid: [
    {
      name: "tables that agree",
      sheets: disclosure(["基本支出表", "三公经费表"]),
      specs: ["basic-expenditure", "three-public"],
    },
    {
      name: "元 beside 万元",
      sheets: disclosure(["基本支出表", "三公经费表"]).map((sheet) => (sheet.name === "基本支出表" ? inYuan(sheet) : sheet)),
      specs: ["basic-expenditure", "three-public"],
    },
    {
      name: "公务用车 in one row",
      sheets: disclosure(["基本支出表", "三公经费表"], {
        三公经费表: [["\n    其中：公务用车购置费\n    公务用车运行维护费 | 5.00 | 5.00", ""]],
      }),
      specs: ["basic-expenditure", "three-public"],
    },
    {
      name: "basic expenditure of all money, which the table does not name",
      sheets: disclosure(["基本支出表", "三公经费表"], {
        基本支出表: [["一般公共预算财政拨款基本支出表", "基本支出预算表"], ["30217 | 公务接待费 | 2.00", "30217 | 公务接待费 | 3.00"]],
        三公经费表: [["三、公务接待费 | 2.00 | 2.00", "三、公务接待费 | 3.00 | 2.00"]],
      }),
      specs: ["basic-expenditure", "three-public"],
    },
    {
      name: "nothing without the other table",
      sheets: disclosure(["三公经费表"]),
      specs: ["three-public"],
      notChecked: [{ sheet: "三公经费表", reasonId: "table-missing", data: { tables: "部门预算一般公共预算财政拨款基本支出表" } }],
    },
  ],
  invalid: [
    {
      name: "basic expenditure above the item",
      sheets: disclosure(["基本支出表", "三公经费表"], {
        基本支出表: [["30217 | 公务接待费 | 2.00", "30217 | 公务接待费 | 3.00"]],
      }),
      specs: ["basic-expenditure", "three-public"],
      findings: [
        {
          messageId: "less",
          at: "三公经费表!C9",
          severity: "error",
          related: ["基本支出表!C10"],
          data: { table: "部门预算财政拨款“三公”经费支出表", row: "三、公务接待费", column: "一般公共预算财政拨款", cells: "三公经费表!C9", actual: "2", unit: "万元", otherTable: "部门预算一般公共预算财政拨款基本支出表", otherRow: "30217 公务接待费", otherColumn: "合计", otherCells: "基本支出表!C10", expected: "3", difference: "1" },
          expected: "3",
          actual: "2",
        },
      ],
    },
    {
      name: "project money in two items",
      sheets: disclosure(["基本支出表", "三公经费表"], {
        三公经费表: [["其中：公务用车购置费", "其中：公务用车购置费 | 18.00 | 18.00"], ["三、公务接待费 | 2.00 | 2.00", "三、公务接待费 | 2.50 | 2.50"]],
      }),
      specs: ["basic-expenditure", "three-public"],
      findings: [
        {
          messageId: "more",
          at: "三公经费表!C7",
          severity: "info",
          related: ["三公经费表!C9", "基本支出表!C10"],
          data: { table: "部门预算财政拨款“三公”经费支出表", otherTable: "部门预算一般公共预算财政拨款基本支出表", unit: "万元", cells: "三公经费表!C7 18.0 / 0.0 (18.0)\n三公经费表!C9 2.5 / 2.0 (0.5)" },
        },
      ],
    },
    {
      name: "an item that the table lacks",
      sheets: disclosure(["基本支出表", "三公经费表"], {
        基本支出表: [["30217 |", "30212 | 因公出国（境）费用 | 1.00 | | 1.00\n    30217 |"]],
        三公经费表: [["\n    一、因公出国（境）费", ""]],
      }),
      specs: ["basic-expenditure", "three-public"],
      findings: [
        {
          messageId: "absent",
          at: "基本支出表!C10",
          severity: "error",
          related: [],
          data: { table: "部门预算一般公共预算财政拨款基本支出表", row: "30212 因公出国（境）费用", column: "合计", cells: "基本支出表!C10", actual: "1.00", unit: "万元", otherTable: "部门预算财政拨款“三公”经费支出表", otherRow: "一、因公出国（境）费" },
          expected: "1.00",
          actual: "0.00",
        },
      ],
    },
  ],
});
