import { ratePlan } from "../../../src/domain/rules/rate-plan";
import { executionSheet, type ExecutionParts } from "../../support/executionCase";
import { targetForm, type FormParts } from "../../support/targetCase";
import { testWorkbookRule, type WorkbookCase } from "../../support/workbookRuleTester";

const SEPTEMBER: ExecutionParts = { title: "截至9月底项目预算执行情况表" };

const joined = (name: string, rows: string, parts: ExecutionParts, ...targets: readonly FormParts[]): WorkbookCase => ({
  name,
  sheets: [executionSheet(rows, parts), ...targets.map((target, index) => targetForm({ sheet: `目标${String(index + 1)}`, title: "项目绩效目标表", code: "", ...target }))],
  specs: ["execution", ...targets.map(() => "performance-target")],
});

testWorkbookRule(ratePlan, {
  valid: [
    joined("progress as planned for the last date that is over", "本级 | 科普活动经费 | 60 | 30 | ", SEPTEMBER, { name: "科普活动经费" }),
    joined("progress that reads as planned", "本级 | 科普活动经费 | 60000 | 29998 | ", SEPTEMBER, { name: "科普活动经费" }),
    joined("no date that is over", "本级 | 科普活动经费 | 60 | 0 | ", { title: "截至2月底项目预算执行情况表" }, { name: "科普活动经费" }),
    joined("a sheet that is named after its quarter", "本级 | 科普活动经费 | 60 | 30 | ", { name: "二季度" }, { name: "科普活动经费" }),
    { ...joined("figures of an unknown date, and says so", "本级 | 科普活动经费 | 60 | 0 | ", { title: "2023年度项目预算执行情况表" }, { name: "科普活动经费" }), notChecked: [{ sheet: "执行", reasonId: "month-unknown", data: { table: "2023年度项目预算执行情况表" } }] },
    { ...joined("a date on which the form was filled in, and says so", "本级 | 科普活动经费 | 60 | 0 | ", { title: "项目预算执行情况表（填报日期：2023年9月5日）" }, { name: "科普活动经费" }), notChecked: [{ sheet: "执行", reasonId: "month-unknown", data: { table: "项目预算执行情况表（填报日期：2023年9月5日）" } }] },
    { ...joined("projects without a plan, and says so", "本级 | 会议费 | 60 | 0 | \n | 科普活动经费 | 60 | 0 | ", SEPTEMBER, { name: "科普活动经费", plan: ["", "", "", ""] }), notChecked: [{ sheet: "执行", reasonId: "plan-missing", data: { projects: "会议费\n科普活动经费" } }] },
    { ...joined("two projects of one name, and says so", "甲馆 | 维修费 | 60 | 0 | \n乙馆 | 维修费 | 60 | 0 | ", SEPTEMBER, { name: "维修费" }), notChecked: [{ sheet: "执行", reasonId: "plan-missing", data: { projects: "维修费\n维修费" } }] },
    { ...joined("a form that nobody has begun, and says so", "本级 | 会议费 | | | ", SEPTEMBER, { name: "会议费" }), notChecked: [{ sheet: "执行", reasonId: "not-filled", data: {} }] },
    { ...joined("no target tables, and says so", "本级 | 会议费 | 60 | 0 | ", SEPTEMBER), notChecked: [{ sheet: null, reasonId: "table-missing", data: { tables: "项目绩效目标表" } }] },
    { name: "no table of execution, and says so", sheets: [targetForm()], specs: ["performance-target"], notChecked: [{ sheet: null, reasonId: "table-missing", data: { tables: "项目预算执行情况表" } }] },
  ],
  invalid: [
    {
      ...joined("projects behind their plans, joined by name or by code", "本级 | 2023年科普活动 | 60 | 29.99 | \n130304232DKQUA | 会议 | 10 | 1 | \n | 培训费 | 10 | 9 | ", { ...SEPTEMBER, heading: "项目编码 | 项目 | 调整预算数 | 实际执行数 | 支出进度" },
        { name: "科普活动经费" }, { name: "年会", code: "130304232DKQUA", plan: ["0.3", "0.6", "0.9", "1"] }, { name: "培训费" }),
      findings: [{ messageId: "behind", at: "执行!E4", severity: "warning", related: ["目标1!C7", "执行!E5", "目标2!C7"], data: { month: "9", count: "2", projects: "2023年科普活动 49.98%（50%）\n会议 10.00%（60%）", cells: "E4:E5" } }],
    },
    {
      ...joined("projects of one name, joined by their units", "甲馆 | 维修费 | 60 | 6 | \n某区科学技术协会 | 维修费 | 60 | 6 | ", { title: "前三季度项目预算执行情况表" }, { name: "维修费", plan: ["25", "50", "75", "100"] }),
      findings: [{ messageId: "behind", at: "执行!E5", severity: "warning", related: ["目标1!C7"], data: { month: "9", count: "1", projects: "维修费 10.00%（50%）", cells: "E5" } }],
      notChecked: [{ sheet: "执行", reasonId: "plan-missing", data: { projects: "维修费" } }],
    },
  ],
});
