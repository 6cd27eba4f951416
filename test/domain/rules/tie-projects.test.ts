import { tieProjects } from "../../../src/domain/rules/tie-projects";
import { disclosure } from "../../support/disclosure";
import { gridOf, rowsOf } from "../../support/gridOf";
import { testWorkbookRule } from "../../support/workbookRuleTester";

/** A form with its 预算数, or without the whole line. */
const project = (name: string, budget: string | null, unit = "单位：万元") =>
  gridOf(
    rowsOf(`${name}绩效目标表
      | | | | | ${unit}
      项目编码 | 13070023P001 | | 项目名称 | ${name}
      ${budget === null ? "" : `预算规模及资金用途 | 预算数 | ${budget} | 其中：财政资金 | | 其他资金\n`}一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值 | 指标值确定依据
      产出指标 | 数量指标 | 活动次数 | 全年举办的活动 | ≥10次 | 年度工作计划
      效益指标 | 社会效益指标 | 受益人数 | 参加活动的公众 | ≥2000人 | 年度工作计划
      满意度指标 | 服务对象满意度指标 | 参加者满意度 | 满意的参加者 | ≥90% | 问卷调查`),
    { name },
  );

const expenditure = disclosure(["支出总表"]);
const SPECS = ["expenditure-summary", "performance-target", "performance-target"];

testWorkbookRule(tieProjects, {
  valid: [
    { name: "budgets that add up to 项目支出", sheets: [...expenditure, project("甲", "12.09"), project("乙", "5.00")], specs: SPECS },
    { name: "a budget in 元", sheets: [...expenditure, project("甲", "120900元"), project("乙", "50000", "单位：元")], specs: SPECS },
    {
      name: "forms that state no budget",
      sheets: [...expenditure, project("甲", null)],
      specs: ["expenditure-summary", "performance-target"],
      notChecked: [{ sheet: null, reasonId: "no-table", data: {} }],
    },
    {
      name: "nothing without a 支出总表",
      sheets: [project("甲", "12.09")],
      specs: ["performance-target"],
      notChecked: [{ sheet: null, reasonId: "table-missing", data: { tables: "部门预算支出总表" } }],
    },
    {
      name: "nothing beside two of them",
      sheets: [...expenditure, ...expenditure.map((sheet) => ({ ...sheet, name: "去年" })), project("甲", "12.09")],
      specs: ["expenditure-summary", "expenditure-summary", "performance-target"],
      notChecked: [{ sheet: null, reasonId: "several-tables", data: { tables: "部门预算支出总表" } }],
    },
    {
      name: "nothing about a budget in words",
      sheets: [...expenditure, project("甲", "约12万")],
      specs: ["expenditure-summary", "performance-target"],
      notChecked: [{ sheet: "甲", reasonId: "not-a-number", data: { cells: "甲!C4" } }],
    },
  ],
  invalid: [
    {
      name: "budgets of some of the projects",
      sheets: [...expenditure, project("甲", "12.09"), project("乙", "2.50")],
      specs: SPECS,
      findings: [
        {
          messageId: "differs",
          at: "甲!C4",
          severity: "info",
          related: ["乙!C4", "支出总表!E5"],
          data: {
            count: "2", cells: "甲!C4\n乙!C4", actual: "14.59", unit: "万元", otherTable: "部门预算支出总表", otherRow: "合计",
            otherColumn: "项目支出", otherCells: "支出总表!E5", expected: "17.09", difference: "2.50",
          },
          expected: "17.09",
          actual: "14.59",
        },
      ],
    },
  ],
});
