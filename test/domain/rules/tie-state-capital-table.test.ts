import { tieStateCapitalTable } from "../../../src/domain/rules/tie-state-capital-table";
import { blank, disclosure } from "../../support/disclosure";
import { testWorkbookRule } from "../../support/workbookRuleTester";

testWorkbookRule(tieStateCapitalTable, {
  valid: [
    {
      name: "tables that agree",
      sheets: disclosure(["财政拨款收支总表", "国有资本经营支出表"]),
      specs: ["fiscal-appropriation-summary", "state-capital-expenditure"],
    },
    {
      name: "nothing without the other table",
      sheets: disclosure(["财政拨款收支总表"]),
      specs: ["fiscal-appropriation-summary"],
      notChecked: [{ sheet: "财政拨款收支总表", reasonId: "table-missing", data: { tables: "部门预算国有资本经营预算财政拨款支出表" } }],
    },
  ],
  invalid: [
    {
      name: "another figure",
      sheets: disclosure(["财政拨款收支总表", "国有资本经营支出表"], {
        国有资本经营支出表: [["合计 | 2.00", "合计 | 3.00"]],
      }),
      specs: ["fiscal-appropriation-summary", "state-capital-expenditure"],
      findings: [
        {
          messageId: "mismatch",
          at: "财政拨款收支总表!G9",
          severity: "error",
          related: ["国有资本经营支出表!C5"],
          data: { table: "部门预算财政拨款收支总表", row: "本年支出合计", column: "国有资本经营预算财政拨款", cells: "财政拨款收支总表!G9", actual: "2.00", unit: "万元", otherTable: "部门预算国有资本经营预算财政拨款支出表", otherRow: "合计", otherColumn: "合计", otherCells: "国有资本经营支出表!C5", expected: "3.00", difference: "1.00" },
          expected: "3.00",
          actual: "2.00",
        },
      ],
    },
    {
      name: "a blank table beside money of this kind",
      sheets: disclosure(["财政拨款收支总表", "国有资本经营支出表"], {
        国有资本经营支出表: [blank("国有资本经营支出表")],
      }),
      specs: ["fiscal-appropriation-summary", "state-capital-expenditure"],
      findings: [
        {
          messageId: "absent",
          at: "财政拨款收支总表!G8",
          severity: "error",
          related: ["财政拨款收支总表!G9"],
          data: { table: "部门预算财政拨款收支总表", row: "四、国有资本经营预算支出\n本年支出合计", column: "国有资本经营预算财政拨款", cells: "财政拨款收支总表!G8\n财政拨款收支总表!G9", actual: "2.00\n2.00", unit: "万元", otherTable: "部门预算国有资本经营预算财政拨款支出表", otherRow: "223\n合计" },
        },
      ],
    },
  ],
});
