import { profileOf } from "../../../src/domain/catalogue";
import { targetFirstLevel } from "../../../src/domain/rules/target-first-level";
import { grid } from "../../support/gridOf";
import { testRule, type ExpectedFinding } from "../../support/ruleTester";
import { plainly, targetCase } from "../../support/targetCase";
import { BLANK_TARGETS, COMPLETE_TARGETS, targetDrawing, targetTableOf } from "../../support/targetTableOf";

const tangshan = profileOf("tangshan-2022");
if (tangshan === undefined) throw new Error("no profile tangshan-2022");

const LEVELS = "产出指标\n效益指标\n满意度指标";
const worded = (from: string, to: string): readonly string[] => COMPLETE_TARGETS.map((row) => row.replace(from, to));

/** The fix after which the table holds these rows; cells that hold it already are left alone. */
const inOrder = (before: readonly string[], after: readonly string[]): Pick<ExpectedFinding, "fix"> => {
  const cells = (row: string | undefined): readonly string[] => (row ?? "").split("|").map((text) => text.trim());
  const changed = after.flatMap((row, index) => cells(row).flatMap((text, column) => (cells(before[index])[column] === text ? [] : [[`${"ABCDEF".charAt(column)}${String(index + 2)}`, text]])));
  return { fix: { safety: "review", after: Object.fromEntries(changed) as Record<string, string> } };
};
const LECTURES = "产出指标 | 数量指标 | 讲座次数 | 全年讲座 | ≥5次 | 计划";
const TWICE = [...COMPLETE_TARGETS, LECTURES];
const ROTATED = [...COMPLETE_TARGETS.slice(4), ...COMPLETE_TARGETS.slice(0, 4)];
const continued = ROTATED.map((row) => row.replace("产出指标 | 质量", "| 质量"));

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
      ...targetCase("a level in two places", TWICE),
      findings: [{
        ...plainly("repeated", "A8", "error", { level: "产出指标", cells: "A2\nA8" }), related: ["A2"],
        ...inOrder(TWICE, [...COMPLETE_TARGETS.slice(0, 4), LECTURES, ...COMPLETE_TARGETS.slice(4)]),
      }],
    },
    {
      ...targetCase("levels in another order", ROTATED),
      findings: [{ ...plainly("order", "A4", "error", { level: "产出指标", after: "满意度指标" }), ...inOrder(ROTATED, COMPLETE_TARGETS) }],
    },
    {
      ...targetCase("levels in another order, one of them not on every row", continued),
      table: (sheet) => {
        const table = targetTableOf(sheet);
        return { ...table, indicators: table.indicators.map((row) => (row.firstText === "" ? { ...row, first: "output", firstText: "产出指标" } : row)) };
      },
      findings: [plainly("order", "A4", "error", { level: "产出指标", after: "满意度指标" })],
    },
    {
      ...targetCase("levels in another order, with something of another kind in a row", ROTATED),
      sheet: grid(targetDrawing(ROTATED).replace("历年数据", "历年数据 | 备注")),
      findings: [plainly("order", "A4", "error", { level: "产出指标", after: "满意度指标" })],
    },
  ],
});
