import { tableRecognised } from "../../../src/domain/rules/table-recognised";
import { grid, gridOf } from "../../support/gridOf";
import { testWorkbookRule } from "../../support/workbookRuleTester";

const named = (name: string, drawing: string) => ({ ...grid(drawing), name });
const EXPENDITURE = named("支出", "部门预算支出总表 | | | | 单位：万元\n科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出\n205 | 教育支出 | 1 | 1 | ");

testWorkbookRule(tableRecognised, {
  valid: [
    { name: "tables that the catalogue has", sheets: [EXPENDITURE], specs: ["expenditure-summary"] },
    { name: "sheets without any budget table", sheets: [gridOf([["通知"], ["名称", "合计"], ["甲", 1]])], specs: [] },
    { name: "final accounts, which are no budget", sheets: [named("决算", "2023年度部门决算支出总表\n科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出\n205 | 教育支出 | 1 | 1 | ")], specs: [] },
  ],
  invalid: [
    {
      name: "a table that lacks columns, and one with other rows",
      sheets: [
        EXPENDITURE,
        named("总表", "一般公共预算支出表\n科目编码 | 科目名称 | 合计\n205 | 教育支出 | 1"),
        named("工资", "部门预算支出总表\n科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出\n工资 | 教育支出 | 1 | 1 | \n奖金 | 教育支出 | 1 | 1 | "),
      ],
      specs: ["expenditure-summary"],
      findings: [
        { messageId: "columns-missing", at: "总表!A1", severity: "warning", related: [], data: { block: "一般公共预算支出表", area: "A1:C2", table: "部门预算一般公共预算财政拨款支出表", columns: "基本支出\n项目支出" } },
        { messageId: "rows-differ", at: "工资!A1", severity: "warning", related: [], data: { block: "部门预算支出总表", area: "A1:E2", table: "部门预算支出总表" } },
      ],
    },
  ],
});
