import { departmentConsistent } from "../../../src/domain/rules/department-consistent";
import type { Sheet } from "../../../src/domain/grid";
import { EXPENDITURE_TABLES, expenditureSheet } from "../../support/expenditureSheet";
import { grid } from "../../support/gridOf";
import { testWorkbookRule } from "../../support/workbookRuleTester";

const [SUMMARY, GENERAL, FUND] = EXPENDITURE_TABLES;
const table = (name: string, title: string, department: string): Sheet => expenditureSheet({ name, title, line: [department, null, null, null, "单位：万元"] });
const expenditure = (name: string, department: string): Sheet => table(name, SUMMARY.title, department);
const general = (name: string, department: string): Sheet => table(name, GENERAL.title, department);
const fund = (name: string, department: string): Sheet => table(name, FUND.title, department);
const target = (name: string, department: string): Sheet => ({
  ...grid(`科普经费绩效目标表\n${department} | | | | | 单位：万元\n项目编码 | 13070023 | | 项目名称 | 科普经费 | \n绩效目标 | 普及科学 | | | | \n一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值 | 指标值确定依据\n产出指标 | 数量指标 | 活动 | 场次 | ≥2场 | 计划`),
  name,
});
const execution = (title: string): Sheet => ({ ...grid(`${title}\n单位 | 项目 | 调整预算数 | 实际执行数 | 支出进度\n科技局 | 科普 | 1 | 1 | 100%`), name: "执行" });

const [E, G, F, T] = [SUMMARY.id, GENERAL.id, FUND.id, "performance-target"];

testWorkbookRule(departmentConsistent, {
  valid: [
    { name: "one department", sheets: [expenditure("a", "731某市科学技术协会"), general("b", "编制部门：731 某市科学技术协会")], specs: [E, G] },
    { name: "with its code and without, with 本级 and without", sheets: [expenditure("a", "731某市科学技术协会"), general("b", "编制部门：某市科学技术协会"), fund("c", "731001某市科学技术协会（本级）")], specs: [E, G, F] },
    { name: "target tables of the department's units", sheets: [expenditure("a", "731某市科学技术协会"), target("b", "731001某市科学技术协会本级"), target("c", "731002某市科技馆")], specs: [E, T, T] },
    { name: "sets of two units", sheets: [expenditure("a", "731001某市科学技术协会"), general("b", "731001某市科学技术协会"), expenditure("c", "731002某市科技馆"), general("d", "731002某市科技馆")], specs: [E, G, E, G] },
    { name: "a place in a title", sheets: [expenditure("a", "731某市科学技术协会"), execution("河北省省级2023年度项目预算执行情况表")], specs: [E, "execution"] },
  ],
  invalid: [
    {
      name: "another code or another name than most",
      sheets: [expenditure("a", "731某市科学技术协会"), general("b", "731某市科学技术厅"), fund("c", "732某市科学技术协会"), execution("731某市科学技术协会2023年度项目预算执行情况表")],
      specs: [E, G, F, "execution"],
      findings: [
        {
          messageId: "different",
          at: "b!A2",
          severity: "warning",
          related: ["a!A2"],
          data: { table: "一般公共预算支出表", department: "731某市科学技术厅", cell: "A2", usual: "731某市科学技术协会", other: "部门预算支出总表", otherCell: "a!A2" },
        },
        {
          messageId: "different",
          at: "c!A2",
          severity: "warning",
          related: ["a!A2"],
          data: { table: "政府性基金预算支出表", department: "732某市科学技术协会", cell: "A2", usual: "731某市科学技术协会", other: "部门预算支出总表", otherCell: "a!A2" },
        },
      ],
    },
    {
      name: "targets of another department",
      sheets: [expenditure("a", "731某市科学技术协会"), target("b", "305001某市文化馆")],
      specs: [E, T],
      findings: [
        {
          messageId: "different",
          at: "b!A2",
          severity: "warning",
          related: ["a!A2"],
          data: { table: "科普经费绩效目标表", department: "305001某市文化馆", cell: "A2", usual: "731某市科学技术协会", other: "部门预算支出总表", otherCell: "a!A2" },
        },
      ],
    },
  ],
});
