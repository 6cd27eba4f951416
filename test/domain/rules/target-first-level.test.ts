import { profileOf } from "../../../src/domain/catalogue";
import { targetFirstLevel } from "../../../src/domain/rules/target-first-level";
import { grid } from "../../support/gridOf";
import { testRule, type ExpectedFinding } from "../../support/ruleTester";
import { formCase, plainly, targetCase } from "../../support/targetCase";
import { BLANK_TARGETS, COMPLETE_TARGETS, targetDrawing } from "../../support/targetTableOf";

const tangshan = profileOf("tangshan-2022");
if (tangshan === undefined) throw new Error("no profile tangshan-2022");

const LEVELS = "产出指标\n效益指标\n满意度指标";
const worded = (from: string, to: string): readonly string[] => COMPLETE_TARGETS.map((row) => row.replace(from, to));

/** The fix after which the table holds these rows, from row `top` on; cells that hold it already are left alone. */
const inOrder = (before: readonly string[], after: readonly string[], top = 2): Pick<ExpectedFinding, "fix"> => {
  const cells = (row: string | undefined): readonly string[] => (row ?? "").split("|").map((text) => text.trim());
  const changed = after.flatMap((row, index) => cells(row).flatMap((text, column) => (cells(before[index])[column] === text ? [] : [[`${"ABCDEF".charAt(column)}${String(index + top)}`, text === "" ? null : text]])));
  return { fix: { safety: "review", after: Object.fromEntries(changed) as Record<string, string | null> } };
};
const LECTURES = "产出指标 | 数量指标 | 讲座次数 | 全年讲座 | ≥5次 | 计划";
const TWICE = [...COMPLETE_TARGETS, LECTURES];
const ROTATED = [...COMPLETE_TARGETS.slice(4), ...COMPLETE_TARGETS.slice(0, 4)];
/** Rows of a printed form, from row 10 on; a level that is as above may be merged or left out. */
const MERGED = [
  "效益指标 | 社会效益指标 | 知晓率 | 公众知晓的比例 | ≥80% | 历年数据",
  " | 可持续影响指标 | 持续年限 | 设施使用的年限 | ≥5年 | 设计文件",
  "产出指标 | 质量指标 | 合格率 | 合格人数占比 | ≥95% | 工作计划",
  " | 数量指标 | 培训人数 | 参加培训的人数 | ≥100人 | 工作计划",
  "满意度指标 | 服务对象满意度指标 | 学员满意度 | 满意的学员占比 | ≥90% | 问卷调查",
];
const UNMERGED = [
  "产出指标 | 数量指标 | 培训人数 | 参加培训的人数 | ≥100人 | 工作计划",
  " | 质量指标 | 合格率 | 合格人数占比 | ≥95% | 工作计划",
  "效益指标 | 社会效益指标 | 知晓率 | 公众知晓的比例 | ≥80% | 历年数据",
  " | 可持续影响指标 | 持续年限 | 设施使用的年限 | ≥5年 | 设计文件",
  ...MERGED.slice(4),
];
const LONGER = [...MERGED.slice(0, 3), " | 数量指标 | 培训人数 | 参加培训的人数 | ≥100人 | 工作计划", " | 时效指标 | 完成时间 | 全部完成的时间 | 12月底前 | 工作计划", ...MERGED.slice(4)];
const UNUSED = COMPLETE_TARGETS.map((row) => row.replace(/(社会效益指标) .*/u, "$1 | | | | "));
const ONE_BASIS = ROTATED.map((row) => row.replace("问卷调查", ""));

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
        ...inOrder(TWICE, [...COMPLETE_TARGETS.slice(0, 1), LECTURES, ...COMPLETE_TARGETS.slice(1)]),
      }],
    },
    {
      ...targetCase("levels in another order", ROTATED),
      findings: [{ ...plainly("order", "A4", "error", { level: "产出指标", after: "满意度指标" }), ...inOrder(ROTATED, COMPLETE_TARGETS) }],
    },
    {
      ...formCase("merged levels in another order, where as many rows change places", { rows: MERGED }),
      findings: [{ ...plainly("order", "A12", "error", { level: "产出指标", after: "效益指标" }), ...inOrder(MERGED, UNMERGED, 10) }],
    },
    {
      ...formCase("merged levels in another order, of which one has more rows", { rows: LONGER }),
      findings: [plainly("order-merged", "A12", "error", { level: "产出指标", after: "效益指标" })],
    },
    {
      ...formCase("a merged level in two places", { rows: [...UNMERGED, LECTURES] }),
      findings: [{ ...plainly("repeated-merged", "A15", "error", { level: "产出指标", cells: "A10\nA15" }), related: ["A10"] }],
    },
    {
      ...targetCase("levels in another order, and a basis that may stand for two rows", ONE_BASIS),
      findings: [plainly("order-merged", "A4", "error", { level: "产出指标", after: "满意度指标" })],
    },
    {
      ...targetCase("levels in another order, and a line that nobody used", [...UNUSED.slice(0, 3), ...UNUSED.slice(4), ...UNUSED.slice(3, 4)]),
      findings: [{
        ...plainly("repeated", "A7", "error", { level: "产出指标", cells: "A2\nA7" }), related: ["A2"],
        ...inOrder([...UNUSED.slice(0, 3), ...UNUSED.slice(4), ...UNUSED.slice(3, 4)], UNUSED),
      }],
    },
    {
      ...targetCase("levels in another order, with something of another kind in a row", ROTATED),
      sheet: grid(targetDrawing(ROTATED).replace("历年数据", "历年数据 | 备注")),
      findings: [plainly("order", "A4", "error", { level: "产出指标", after: "满意度指标" })],
    },
  ],
});
