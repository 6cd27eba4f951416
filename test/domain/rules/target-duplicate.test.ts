import { targetDuplicate } from "../../../src/domain/rules/target-duplicate";
import { indicator, targetForm, type FormParts } from "../../support/targetCase";
import { BLANK_TARGETS, COMPLETE_TARGETS } from "../../support/targetTableOf";
import { testWorkbookRule, type WorkbookCase } from "../../support/workbookRuleTester";

const forms = (name: string, ...parts: readonly FormParts[]): WorkbookCase => ({
  name,
  sheets: parts.map((part, index) => targetForm({ sheet: `表${String(index + 1)}`, title: `${String(index + 1)}、项目绩效目标表`, ...part })),
  specs: parts.map(() => "performance-target"),
});

const changed = (count: number): readonly string[] => COMPLETE_TARGETS.map((row, index) => (index < count ? row.replace("工作计划", "计划").replace(/\d+/u, "77").replace("成本控制", "总成本") : row));

testWorkbookRule(targetDuplicate, {
  valid: [
    forms("indicators that differ", { rows: COMPLETE_TARGETS }),
    forms("one name with two descriptions, or under two levels", {
      rows: [indicator("quantity", "活动次数", "≥10次", "讲座"), indicator("quantity", "活动次数", "≥10次", "培训"), indicator("quality", "活动次数", "≥10次", "培训")],
    }),
    forms("lines left empty", { rows: [...COMPLETE_TARGETS, "效益指标 | 经济效益指标 | | | | ", "效益指标 | 经济效益指标 | | | | "] }),
    forms("projects that share some indicators", { rows: COMPLETE_TARGETS }, { rows: changed(2) }),
    forms("projects that are alike in few indicators only", { rows: COMPLETE_TARGETS.slice(0, 3) }, { rows: COMPLETE_TARGETS.slice(0, 3) }),
    { ...forms("a form that nobody has begun, and says so", { rows: BLANK_TARGETS, code: "", name: "" }), notChecked: [{ sheet: "表1", reasonId: "not-filled", data: {} }] },
  ],
  invalid: [
    {
      ...forms("an indicator that comes again, whatever its value", {
        rows: [indicator("quantity", "活动次数", "≥10次"), indicator("quality", "合格率", "≥95%"), indicator("quantity", "活动 次数", "≥12次"), indicator("quantity", "活动次数", "≥10次")],
      }),
      findings: [{ messageId: "twice", at: "表1!C10", severity: "warning", related: ["表1!C12", "表1!C13"], data: { indicator: "活动次数", cells: "C10\nC12:C13" } }],
    },
    {
      ...forms("a project with the indicators of another, but one", { rows: COMPLETE_TARGETS }, { rows: changed(1) }),
      findings: [{ messageId: "copied", at: "表2!A1", severity: "info", related: ["表1!A1"], data: { table: "2、项目绩效目标表", other: "1、项目绩效目标表", count: "5", of: "6" } }],
    },
  ],
});
