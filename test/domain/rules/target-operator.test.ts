import { targetOperator } from "../../../src/domain/rules/target-operator";
import type { ExpectedFinding } from "../../support/ruleTester";
import { indicator, targetForm } from "../../support/targetCase";
import { BLANK_TARGETS, COMPLETE_TARGETS } from "../../support/targetTableOf";
import { testWorkbookRule, type WorkbookCase } from "../../support/workbookRuleTester";

const rows = (name: string, ...tables: readonly (readonly string[])[]): WorkbookCase => ({
  name,
  sheets: tables.map((indicators, index) => targetForm({ sheet: `表${String(index + 1)}`, rows: indicators })),
  specs: tables.map(() => "performance-target"),
});

const wrong = (messageId: string, at: string, name: string, value: string): ExpectedFinding => ({ messageId, at, severity: "warning", related: [], data: { indicator: name, value } });

testWorkbookRule(targetOperator, {
  valid: [
    rows("the usual ones", COMPLETE_TARGETS),
    rows("none", [indicator("satisfied", "群众满意度", "100%"), indicator("cost", "总成本", "5万元"), indicator("lasting", "影响期限", "3年")]),
    rows("what is better low, and what is better spent", [
      indicator("satisfied", "群众不满意率", "≤5%"),
      indicator("cost", "预算执行率", "≥95%"),
      indicator("cost", "成本节约率", "≥5%"),
      indicator("timeliness", "完成时间", "≤12个月"),
    ]),
    rows("only strict signs in the whole workbook", [indicator("quantity", "次数", ">10次")], [indicator("satisfied", "群众满意度", ">90%")]),
    rows("as many strict as loose signs", [indicator("quantity", "次数", ">10次")], [indicator("satisfied", "群众满意度", "≥90%")]),
    rows("a limit that says that it is included, and ranges, which have no sign", [...COMPLETE_TARGETS, indicator("satisfied", "群众满意度", "≥90%（含）"), indicator("satisfied", "学员满意度", "90-95%"), indicator("cost", "会议费", "5-8万元")]),
    rows("words that say more than", [...COMPLETE_TARGETS, indicator("social", "受益人数", "超过100人")]),
    {
      ...rows("a form that nobody has begun, and says so", []),
      sheets: [targetForm({ rows: BLANK_TARGETS, code: "", name: "" })],
      specs: ["performance-target"],
      notChecked: [{ sheet: "绩效", reasonId: "not-filled", data: {} }],
    },
  ],
  invalid: [
    {
      ...rows("limits on the wrong side", [
        indicator("satisfied", "群众满意度", "≤90%"),
        indicator("cost", "总成本", "≥5万元"),
        indicator("lasting", "项目发挥作用期限", "≤1 年"),
        indicator("satisfied", "学员满意度", "90%以下"),
      ]),
      findings: [
        wrong("satisfaction", "表1!E10", "群众满意度", "≤90%"),
        wrong("cost", "表1!E11", "总成本", "≥5万元"),
        wrong("lasting", "表1!E12", "项目发挥作用期限", "≤1 年"),
        wrong("satisfaction", "表1!E13", "学员满意度", "90%以下"),
      ],
    },
    {
      ...rows("a sign of another style, once a table", COMPLETE_TARGETS, [indicator("satisfied", "职工满意度", "> 95%"), indicator("quality", "合格率", ">98%"), indicator("cost", "总成本", "<5万元")]),
      findings: [
        {
          messageId: "style", at: "表2!E10", severity: "warning", related: ["表2!E11"], data: { value: "> 95%\n>98%", operator: ">", usual: "≥", count: "5" },
          fix: { safety: "review", after: { "表2!E10": "≥95%", "表2!E11": "≥98%" } },
        },
        {
          messageId: "style", at: "表2!E12", severity: "warning", related: [], data: { value: "<5万元", operator: "<", usual: "≤", count: "5" },
          fix: { safety: "review", after: { "表2!E12": "≤5万元" } },
        },
      ],
    },
    {
      ...rows("limits in words among signs, once a table", COMPLETE_TARGETS, [indicator("satisfied", "职工满意度", "90%以上"), indicator("quality", "合格率", "不低于98 %"), indicator("cost", "总成本", "不超过5万元"), indicator("quality", "差错率", "大约5%以内")]),
      findings: [
        {
          messageId: "worded", at: "表2!E10", severity: "info", related: ["表2!E11"], data: { value: "90%以上\n不低于98 %", usual: "≥", count: "5" },
          fix: { safety: "review", after: { "表2!E10": "≥90%", "表2!E11": "≥98%" } },
        },
        {
          messageId: "worded", at: "表2!E12", severity: "info", related: [], data: { value: "不超过5万元", usual: "≤", count: "5" },
          fix: { safety: "review", after: { "表2!E12": "≤5万元" } },
        },
      ],
    },
  ],
});
