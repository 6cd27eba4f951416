import { profileOf } from "../../../src/domain/catalogue";
import { targetFirstLevel } from "../../../src/domain/rules/target-first-level";
import { testRule } from "../../support/ruleTester";
import { plainly, targetCase } from "../../support/targetCase";
import { BLANK_TARGETS, COMPLETE_TARGETS } from "../../support/targetTableOf";

const tangshan = profileOf("tangshan-2022");
if (tangshan === undefined) throw new Error("no profile tangshan-2022");

const LEVELS = "产出指标\n效益指标\n满意度指标";
const worded = (from: string, to: string): readonly string[] => COMPLETE_TARGETS.map((row) => row.replace(from, to));

testRule(targetFirstLevel, {
  valid: [
    targetCase("the levels of the profile in their order", COMPLETE_TARGETS),
    targetCase("a level that is not there, which is another rule's", COMPLETE_TARGETS.slice(4)),
    { ...targetCase("the words of the profile", worded("效益指标", "效果指标"), { variant: "tangshan-2022" }), profile: tangshan },
    { ...targetCase("a form that nobody has begun, and says so", BLANK_TARGETS), notChecked: [{ reasonId: "not-filled", data: {} }] },
    {
      ...targetCase("a form without first levels, and says so", ["数量指标 | 培训人数 | 参加人数 | ≥100人"], { head: "second | name | description | value" }),
      notChecked: [{ reasonId: "column-missing", data: { columns: "一级指标" } }],
    },
  ],
  invalid: [
    {
      ...targetCase("another word for a level", worded("效益指标", "效果指标")),
      findings: [plainly("synonym", "A6", "warning", { level: "效果指标", usual: "效益指标" })],
    },
    {
      ...targetCase("a level of nobody", worded("满意度指标 | 服务", "能力指标 | 服务")),
      findings: [plainly("unknown", "A7", "error", { level: "能力指标", levels: LEVELS })],
    },
    {
      ...targetCase("a level of another form", ["成本指标 | 经济成本指标 | 总成本 | 支出总额 | ≤10万元 | 批复", ...COMPLETE_TARGETS], { variant: "cost-first" }),
      findings: [plainly("other-form", "A2", "warning", { level: "成本指标", levels: LEVELS })],
    },
    {
      ...targetCase("a level in two places", [...COMPLETE_TARGETS, "产出指标 | 数量指标 | 讲座次数 | 全年讲座 | ≥5次 | 计划"]),
      findings: [{ ...plainly("repeated", "A8", "error", { level: "产出指标", cells: "A2\nA8" }), related: ["A2"] }],
    },
    {
      ...targetCase("levels in another order", [...COMPLETE_TARGETS.slice(4), ...COMPLETE_TARGETS.slice(0, 4)]),
      findings: [plainly("order", "A4", "error", { level: "产出指标", after: "满意度指标" })],
    },
  ],
});
