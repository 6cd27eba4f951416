import { targetSecondLevel } from "../../../src/domain/rules/target-second-level";
import { testRule } from "../../support/ruleTester";
import { plainly, targetCase } from "../../support/targetCase";
import { BLANK_TARGETS, COMPLETE_TARGETS } from "../../support/targetTableOf";

const row = (levels: string): string => `${levels} | 活动 | 全年活动 | ≥5次 | 计划`;

testRule(targetSecondLevel, {
  valid: [
    targetCase("each under its own", COMPLETE_TARGETS),
    targetCase("costs as a first level, where a form prints them so", [row("成本指标 | 经济成本指标"), ...COMPLETE_TARGETS], { variant: "cost-first" }),
    targetCase("anything under a first level that nobody knows, which is another rule's", [row("能力指标 | 数量指标")]),
    targetCase("levels that are not named", [row(" | 数量指标"), row("产出指标 | ")]),
    { ...targetCase("a form that nobody has begun, and says so", BLANK_TARGETS), notChecked: [{ reasonId: "not-filled", data: {} }] },
    {
      ...targetCase("a form without second levels, and says so", ["产出指标 | 培训人数 | 参加人数 | ≥100人"], { head: "first | name | description | value" }),
      notChecked: [{ reasonId: "column-missing", data: { columns: "二级指标" } }],
    },
  ],
  invalid: [
    {
      ...targetCase("one under another's first level, once for all its rows", [row("效益指标 | 数量指标"), row("效益指标 | 数量指标"), row("产出指标 | 社会效益指标")]),
      findings: [
        { ...plainly("misplaced", "B2", "error", { second: "数量指标", first: "效益指标", own: "产出指标" }), related: ["B3"] },
        plainly("misplaced", "B4", "error", { second: "社会效益指标", first: "产出指标", own: "效益指标" }),
      ],
    },
    {
      ...targetCase("a wording that no form has", [row("满意度指标 | 受益群众评价指标")]),
      findings: [plainly("unknown", "B2", "info", { second: "受益群众评价指标", first: "满意度指标" })],
    },
  ],
});
