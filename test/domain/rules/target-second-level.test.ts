import { targetSecondLevel } from "../../../src/domain/rules/target-second-level";
import { testRule } from "../../support/ruleTester";
import { formCase, plainly, targetCase } from "../../support/targetCase";
import { BLANK_TARGETS, COMPLETE_TARGETS } from "../../support/targetTableOf";

const row = (levels: string): string => `${levels} | 活动 | 全年活动 | ≥5次 | 计划`;

/** Rows of a printed form, from row 10 on; a level that is as above may be merged or left out. */
const form = (...rows: readonly string[]): { readonly rows: readonly string[] } => ({ rows: [...rows, "效益指标 | 社会效益指标 | 知晓率 | 公众知晓的比例 | ≥80% | 计划", "满意度指标 | 服务对象满意度指标 | 学员满意度 | 满意的学员占比 | ≥90% | 计划"] });
const line = (levels: string, name: string): string => `${levels} | ${name} | 全年的${name} | ≥5次 | 计划`;
const ORDER = "数量指标\n质量指标\n时效指标";

testRule(targetSecondLevel, {
  valid: [
    targetCase("each under its own", COMPLETE_TARGETS),
    targetCase("costs as a first level, where a form prints them so", [row("成本指标 | 经济成本指标"), ...COMPLETE_TARGETS], { variant: "cost-first" }),
    targetCase("anything under a first level that nobody knows, which is another rule's", [row("能力指标 | 数量指标")]),
    targetCase("levels of 效益 in an order of the project's own", [row("效益指标 | 可持续影响指标"), row("效益指标 | 社会效益指标"), row("效益指标 | 经济效益指标")]),
    targetCase("an unusual one between the others, which is told of but has no place", [row("产出指标 | 数量指标"), row("能力指标 | 参与指标"), row("产出指标 | 质量指标")]),
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
    {
      ...formCase("an order that no form has, below one first level for all of them", form(line("产出指标 | 时效指标", "用时"), line(" | 数量指标", "场次"), line(" | 质量指标", "合格场次"), line(" | 数量指标", "人次"))),
      findings: [{
        ...plainly("order", "B10", "info", { first: "产出指标", order: "时效指标\n数量指标\n质量指标\n数量指标", usual: ORDER }), related: ["B11", "B12", "B13"],
        fix: { safety: "review", after: { B10: "数量指标", B13: "时效指标", C10: "场次", C11: "人次", C13: "用时", D10: "全年的场次", D11: "全年的人次", D13: "全年的用时" } },
      }],
    },
    {
      ...formCase("an order that no form has, below an unusual one that stays where it is", form(line("产出指标 | 参与指标", "参与场次"), line(" | 质量指标", "合格场次"), line(" | 数量指标", "场次"))),
      findings: [
        plainly("unknown", "B10", "info", { second: "参与指标", first: "产出指标" }),
        {
          ...plainly("order", "B11", "info", { first: "产出指标", order: "质量指标\n数量指标", usual: "数量指标\n质量指标" }), related: ["B12"],
          fix: { safety: "review", after: { B11: "数量指标", B12: "质量指标", C11: "场次", C12: "合格场次", D11: "全年的场次", D12: "全年的合格场次" } },
        },
      ],
    },
    {
      ...formCase("an order that no form has, of levels that are merged too", form(line("产出指标 | 质量指标", "合格场次"), line(" | ", "优秀场次"), line(" | 数量指标", "场次"))),
      findings: [{ ...plainly("order-merged", "B10", "info", { first: "产出指标", order: "质量指标\n数量指标", usual: "数量指标\n质量指标" }), related: ["B12"] }],
    },
  ],
});
