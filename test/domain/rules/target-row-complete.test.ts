import { targetRowComplete } from "../../../src/domain/rules/target-row-complete";
import { grid } from "../../support/gridOf";
import { testRule, type ExpectedFinding, type RuleCase } from "../../support/ruleTester";
import { BLANK_TARGETS, COMPLETE_TARGETS, targetDrawing, targetTableOf } from "../../support/targetTableOf";

const targets = (name: string, rows: readonly string[], head?: string): RuleCase => ({
  name,
  sheet: grid(targetDrawing(rows, head)),
  table: (sheet) => targetTableOf(sheet),
});

const missing = (at: string, column: string, indicator: string): ExpectedFinding => ({ messageId: "missing", at, severity: "error", related: [], data: { column, indicator } });

testRule(targetRowComplete, {
  valid: [
    targets("indicators with everything", COMPLETE_TARGETS),
    targets("an empty line of a level that has an indicator", [...COMPLETE_TARGETS, "产出指标 | 数量指标 | | | | "]),
    targets("an empty mandatory level, which is another rule's", [...COMPLETE_TARGETS.filter((row) => !row.includes("时效")), "产出指标 | 时效指标 | | | | "]),
    { ...targets("a form that nobody has begun, and says so", BLANK_TARGETS), notChecked: [{ reasonId: "not-filled", data: {} }] },
    {
      ...targets("a named project without any indicator, which is another rule's", BLANK_TARGETS),
      table: (sheet) => ({ ...targetTableOf(sheet), projectName: { value: "科普经费", at: { row: 0, column: 0 } } }),
    },
    {
      ...targets("a table without a column for it, and says so", ["产出指标 | 数量指标 | 培训人数 | 参加培训的人数 | ≥100人"], "first | second | name | description | value"),
      notChecked: [{ reasonId: "column-missing", data: { columns: "指标值确定依据" } }],
    },
  ],
  invalid: [
    {
      ...targets("each missing cell", [
        "产出指标 | 数量指标 | 培训人数 | | ≥100人 | —",
        "产出指标 | 质量指标 | | 合格人数占比 | | 工作计划",
      ]),
      findings: [
        missing("D2", "绩效指标描述", "培训人数"),
        missing("F2", "指标值确定依据", "培训人数"),
        missing("C3", "三级指标", "质量指标"),
        missing("E3", "指标值", "质量指标"),
      ],
    },
    {
      ...targets("optional levels left empty, once a table", [
        ...COMPLETE_TARGETS,
        "效益指标 | 经济效益指标 | | | | ",
        "效益指标 | 生态效益指标 | — | | | ",
      ]),
      findings: [
        { messageId: "empty-levels", at: "C8", severity: "info", related: ["C9"], data: { count: "2", levels: "经济效益指标\n生态效益指标" } },
        {
          messageId: "missing-levels", at: "B9", severity: "info", related: [], data: { first: "效益指标", levels: "可持续影响指标" },
          fix: { safety: "review", after: {}, rows: { A10: ["效益指标", "可持续影响指标", null, null, null, null] } },
        },
      ],
    },
    {
      ...targets("optional levels without a line around one with an empty one, each where it goes", [...COMPLETE_TARGETS.slice(0, 5), "效益指标 | 生态效益指标 | | | | ", ...COMPLETE_TARGETS.slice(5)]),
      findings: [
        { messageId: "missing-levels", at: "B6", severity: "info", related: [], data: { first: "效益指标", levels: "经济效益指标" } },
        {
          messageId: "missing-levels", at: "B7", severity: "info", related: [], data: { first: "效益指标", levels: "可持续影响指标" },
          fix: { safety: "review", after: {}, rows: { A8: ["效益指标", "可持续影响指标", null, null, null, null] } },
        },
        { messageId: "empty-levels", at: "C7", severity: "info", related: [], data: { count: "1", levels: "生态效益指标" } },
      ],
    },
  ],
});
