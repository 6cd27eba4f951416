import { targetYear } from "../../../src/domain/rules/target-year";
import { disclosure } from "../../support/disclosure";
import { indicator, targetForm, type FormParts } from "../../support/targetCase";
import { BLANK_TARGETS } from "../../support/targetTableOf";
import { testWorkbookRule, type WorkbookCase } from "../../support/workbookRuleTester";

const expenditure = disclosure(["支出总表"]);
const SPECS = ["expenditure-summary", "performance-target"];

const times = (name: string, values: readonly string[], parts: FormParts = {}): WorkbookCase => ({
  name,
  sheets: [...expenditure, targetForm({ rows: values.map((value) => indicator("timeliness", "完成时间", value)), ...parts })],
  specs: SPECS,
});

testWorkbookRule(targetYear, {
  valid: [
    times("the budget year that the other tables state", ["2023年12月底", "2023年1月-12月", "2023年", "12月", "全年"]),
    times("a period that lies in it partly", ["2022.4-2023.12", "2022-2023年", "2023年至2025年"]),
    { ...times("years that the indicators agree on, where nothing else tells", []), sheets: [targetForm({ rows: ["2022.12", "2022年", "2022.3-12月"].map((value) => indicator("timeliness", "完成时间", value)) })], specs: ["performance-target"] },
    { name: "a workbook without targets, and says so", sheets: expenditure, specs: ["expenditure-summary"], notChecked: [{ sheet: null, reasonId: "no-table", data: {} }] },
    { ...times("a form that nobody has begun, and says so", [], { rows: BLANK_TARGETS, code: "", name: "" }), notChecked: [{ sheet: "绩效", reasonId: "not-filled", data: {} }] },
    {
      ...times("years of which none prevails, and says so", []),
      sheets: [targetForm({ rows: ["2022.12", "2023.12"].map((value) => indicator("timeliness", "完成时间", value)) })],
      specs: ["performance-target"],
      notChecked: [{ sheet: "绩效", reasonId: "row-missing", data: { rows: "预算年度" } }],
    },
  ],
  invalid: [
    {
      ...times("another year in a project of this one", ["2021年12月底之前", "2024.6", "2023年6月"]),
      findings: [
        { messageId: "other", at: "绩效!E10", severity: "warning", related: [], data: { indicator: "完成时间", value: "2021年12月底之前", year: "2023" } },
        { messageId: "other", at: "绩效!E11", severity: "warning", related: [], data: { indicator: "完成时间", value: "2024.6", year: "2023" } },
      ],
    },
    {
      ...times("an earlier year in a project that says nothing of this one", ["2022.1-12月", "2022年", "2024年"]),
      findings: [
        { messageId: "carried", at: "绩效!E10", severity: "info", related: ["绩效!E11"], data: { count: "2", values: "2022.1-12月\n2022年", cells: "E10:E11", year: "2023" } },
        { messageId: "other", at: "绩效!E12", severity: "warning", related: [], data: { indicator: "完成时间", value: "2024年", year: "2023" } },
      ],
    },
    {
      ...times("years before this one", ["2020-2022年"]),
      findings: [{ messageId: "carried", at: "绩效!E10", severity: "info", related: [], data: { count: "1", values: "2020-2022年", cells: "E10", year: "2023" } }],
    },
    {
      ...times("an earlier year in a project named after this one", ["2022年"], { name: "2023市科普经费" }),
      findings: [{ messageId: "other", at: "绩效!E10", severity: "warning", related: [], data: { indicator: "完成时间", value: "2022年", year: "2023" } }],
    },
  ],
});
