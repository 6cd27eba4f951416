import type { Sheet } from "../../../src/domain/grid";
import { targetCost } from "../../../src/domain/rules/target-cost";
import { gridOf, rowsOf } from "../../support/gridOf";
import { indicator, targetForm, type FormParts } from "../../support/targetCase";
import { BLANK_TARGETS } from "../../support/targetTableOf";
import { testWorkbookRule, type WorkbookCase } from "../../support/workbookRuleTester";
import type { ExpectedFinding } from "../../support/ruleTester";

const costs = (name: string, values: readonly string[], parts: FormParts = {}): WorkbookCase => ({
  name,
  sheets: [targetForm({ rows: values.map((value, index) => indicator("cost", `成本${String(index + 1)}`, value)), ...parts })],
  specs: ["performance-target"],
});

const NO_BUDGET = [{ sheet: "绩效", reasonId: "row-missing", data: { rows: "预算数" } }] as const;

const compared = (messageId: "above" | "near", at: string, name: string, value: string, amount: string, difference: string, budget = "10", unit = "万元", cell = "C4"): ExpectedFinding => ({
  messageId, at: `绩效!${at}`, severity: messageId === "above" ? "error" : "info", related: [`绩效!${cell}`],
  data: { indicator: name, value, budget, unit, cell, difference }, expected: budget, actual: amount,
});

/** A form of nothing but the goal. */
const goalForm = (goal: string): Sheet => gridOf(rowsOf(`1、科普活动经费绩效目标表
绩效目标 | ${goal}
一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值 | 指标值确定依据
${indicator("cost", "成本1", "≤10万元")}
产出指标 | 时效指标 | 完成时间 | 全部完成 | 2023年12月底前 | 计划`), { name: "绩效" });
const ofGoal = (name: string, goal: string): WorkbookCase => ({ name, sheets: [goalForm(goal)], specs: ["performance-target"] });
const executed = (name: string, year: number, project = "科普活动经费"): WorkbookCase => ({
  name,
  sheets: [goalForm("完成任务"), gridOf(rowsOf(`${String(year)}年项目预算执行情况表
 | | | | 单位：万元
单位 | 项目 | 年初预算数 | 调整预算数 | 实际执行数 | 支出进度
某区科协 | 其他项目 | 1 | 1 | 1 | 100%
某区科协 | ${project} | 8 | 7 | 7 | 100%`), { name: "执行" })],
  specs: ["performance-target", "execution"],
});

testWorkbookRule(targetCost, {
  valid: [
    costs("the budget itself, in any unit", ["≤10万元", "100000元", "≤10万", "≤0.001亿元"]),
    costs("less than the budget", ["≤9.5万元", "≤1600元", "5-9.5万元"]),
    costs("rates, questions and words", ["≤100%", "是/否", "控制在预算内", "100"]),
    costs("money for each of many", ["≤1000万元/个"]),
    costs("a budget that the text of the use states", ["≤625.88万元"], { funding: ["", "", ""], purpose: "预算金额为625.88万元，全部为财政资金" }),
    { ...costs("money of another level", []), sheets: [targetForm({ rows: [indicator("social", "带动投资", "≥500万元")] })] },
    { ...ofGoal("several budgets in a goal, and says so", "设备预算金额5万元，活动预算金额3万元"), notChecked: NO_BUDGET },
    { ...ofGoal("a goal that states what else is spent, and says so", "完成设备购置，支出5万元"), notChecked: NO_BUDGET },
    { ...executed("the execution of another year, and says so", 2022), notChecked: NO_BUDGET },
    { ...executed("the execution of a project of another name, and says so", 2023, "会议经费"), notChecked: NO_BUDGET },
    { ...costs("a form without a budget, and says so", ["≤10万元"], { funding: ["", "", ""] }), notChecked: NO_BUDGET },
    { ...costs("a budget without a unit, and says so", ["≤10万元"], { unit: "" }), notChecked: NO_BUDGET },
    {
      ...costs("a form that nobody has begun, and says so", [], { rows: BLANK_TARGETS, code: "", name: "" }),
      notChecked: [{ sheet: "绩效", reasonId: "not-filled", data: {} }],
    },
  ],
  invalid: [
    { ...costs("a range that ends above the budget", ["8-12万元"]), findings: [compared("above", "E10", "成本1", "8-12万元", "12", "2")] },
    {
      ...costs("more than the budget", ["≤10.01万元", "11万", "≤200000元", "1亿元"]),
      findings: [
        compared("above", "E10", "成本1", "≤10.01万元", "10.01", "0.01"),
        compared("above", "E11", "成本2", "11万", "11", "1"),
        compared("above", "E12", "成本3", "≤200000元", "200000", "100000", "100000", "元"),
        compared("above", "E13", "成本4", "1亿元", "1", "0.999", "0.001", "亿元"),
      ],
    },
    {
      ...costs("nearly the budget", ["625.87万元", "625.2万元"], { funding: ["", "", ""], purpose: "预算金额为625.88万元" }),
      findings: [compared("near", "E10", "成本1", "625.87万元", "625.87", "0.01", "625.88", "万元", "B5")],
    },
    { ...ofGoal("more than the goal states", "完成全年科普活动，项目预算5万元"), findings: [compared("above", "E4", "成本1", "≤10万元", "10", "5", "5", "万元", "B2")] },
    {
      ...executed("more than the year's table of execution has", 2023),
      findings: [{ ...compared("above", "E4", "成本1", "≤10万元", "10", "2", "8", "万元", "执行!C5"), related: ["执行!C5"] }],
    },
    { ...costs("多于 the budget in hundreds of 万", ["≤1百万元"]), findings: [compared("above", "E10", "成本1", "≤1百万元", "100", "90")] },
  ],
});
