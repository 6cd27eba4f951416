import { profileOf } from "../../../src/domain/catalogue";
import { targetMandatory } from "../../../src/domain/rules/target-mandatory";
import { grid } from "../../support/gridOf";
import { testRule, type ExpectedFinding, type RuleCase } from "../../support/ruleTester";
import { BLANK_TARGETS, COMPLETE_TARGETS, targetDrawing, targetTableOf } from "../../support/targetTableOf";

const targets = (name: string, rows: readonly string[], variant = "hebei-2021"): RuleCase => ({
  name,
  sheet: grid(targetDrawing(rows)),
  table: (sheet) => targetTableOf(sheet, variant),
});

const without = (wording: string): readonly string[] => COMPLETE_TARGETS.filter((row) => !row.includes(wording));
const emptied = (wording: string): readonly string[] =>
  COMPLETE_TARGETS.map((row) => (row.includes(wording) ? `${row.split("|").slice(0, 2).join("|")} | — | | | ` : row));

const missing = (messageId: string, at: string, first: string, second: string): ExpectedFinding => ({ messageId, at, severity: "error", related: [], data: { first, second } });

/** The lines that are put in to be filled in, from a row on. */
const lines = (from: number, first: string, ...seconds: readonly string[]): Pick<ExpectedFinding, "fix"> => ({
  fix: { safety: "review", after: {}, rows: Object.fromEntries(seconds.map((second, index) => [`A${String(from + index)}`, [first, second, null, null, null, null]])) },
});

const NO_INDICATORS: ExpectedFinding = { messageId: "no-indicators", at: "C2", severity: "error", related: [], data: {} };

const costFirst = profileOf("cost-first");
if (costFirst === undefined) throw new Error("no profile cost-first");

const COST_FIRST_ROWS = ["成本指标 | 经济成本指标 | 成本控制 | 支出总额 | ≤10万元 | 预算批复", ...without("成本指标")];

testRule(targetMandatory, {
  valid: [
    targets("one indicator of each demanded level", COMPLETE_TARGETS),
    targets("another of the 效益 levels", [...without("社会效益"), "效益指标 | 可持续影响指标 | 机制 | 长效机制 | 长期 | 工作计划"]),
    targets("a 效益 of a kind that the form does not print", [...without("社会效益"), "效益指标 | 可持续影响指标 | 机制 | 长效机制 | 长期 | 工作计划"], "zhangjiakou-2023"),
    targets("a second level of an unusual wording where one of several suffices", [...without("满意度"), "满意度指标 | 受益群众满意度 | 满意率 | 满意的群众占比 | ≥90% | 问卷调查"]),
    targets("optional levels that stay empty", [...COMPLETE_TARGETS, "效益指标 | 经济效益指标 | | | | "]),
    targets("an indicator that only has a name: present, if incomplete", [...without("数量指标"), "产出指标 | 数量指标 | 培训人数 | | | "]),
    targets("a form whose 成本 is a first level, under a profile that wants it below 产出", COST_FIRST_ROWS, "cost-first"),
    { ...targets("a form that nobody has begun, and says so", BLANK_TARGETS), notChecked: [{ reasonId: "not-filled", data: {} }] },
    { ...targets("a form whose 成本 stands below 产出, under a profile that wants it first", COMPLETE_TARGETS), profile: costFirst },
    { ...targets("the set of the profile with 成本 first", COST_FIRST_ROWS, "cost-first"), profile: costFirst },
  ],
  invalid: [
    {
      ...targets("a named project without any indicator, once", BLANK_TARGETS),
      table: (sheet) => ({ ...targetTableOf(sheet), projectName: { value: "科普经费", at: { row: 0, column: 0 } } }),
      findings: [NO_INDICATORS],
    },
    {
      ...targets("the code of a project without any indicator, whatever the profile demands", BLANK_TARGETS),
      table: (sheet) => ({ ...targetTableOf(sheet), projectCode: { value: "731001", at: { row: 0, column: 0 } } }),
      profile: { ...costFirst, mandatoryTargets: [] },
      findings: [NO_INDICATORS],
    },
    {
      ...targets("a named project whose form has no line for an indicator either", []),
      table: (sheet) => ({ ...targetTableOf(sheet), projectName: { value: "科普经费", at: { row: 0, column: 0 } } }),
      findings: [{ ...NO_INDICATORS, at: "A1" }],
    },
    {
      ...targets("a prepared line of a level among those filled in", ["产出指标 | 数量指标 | 培训人数 | 参加人数 | ≥100人 | 计划", "产出指标 | 质量指标 | | | | "]),
      profile: { ...costFirst, mandatoryTargets: [{ first: "output", second: ["quality"], need: "all" }] },
      findings: [missing("missing", "B3", "产出指标", "质量指标")],
    },
    {
      ...targets("a level that is not there", without("时效指标")),
      findings: [{ ...missing("missing", "A2", "产出指标", "时效指标"), ...lines(4, "产出指标", "时效指标") }],
    },
    {
      ...targets("a prepared line that nobody filled in", emptied("成本指标")),
      findings: [missing("missing", "B5", "产出指标", "成本指标")],
    },
    {
      ...targets("no 效益 of any kind", without("社会效益")),
      findings: [{
        ...missing("missing-any", "A2", "效益指标", "经济效益指标\n社会效益指标\n生态效益指标\n可持续影响指标"),
        ...lines(6, "效益指标", "经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标"),
      }],
    },
    {
      ...targets("no 效益, also where the form prints only one kind", without("社会效益"), "zhangjiakou-2023"),
      findings: [{ ...missing("missing-any", "A2", "效益指标", "经济效益指标\n社会效益指标\n生态效益指标\n可持续影响指标"), ...lines(6, "效益指标", "社会效益指标") }],
    },
    {
      ...targets("a 满意度 line left empty", emptied("满意度指标")),
      findings: [missing("missing", "B7", "满意度指标", "服务对象满意度指标")],
    },
    {
      ...targets("no 成本 at all in the profile with 成本 first", [...without("成本指标")], "cost-first"),
      profile: costFirst,
      findings: [missing("missing-any", "A2", "成本指标", "经济成本指标\n社会成本指标\n生态环境成本指标")],
    },
    {
      ...targets("no 成本 in a form that tells nothing of it, in the profile with 成本 first", without("成本指标")),
      profile: costFirst,
      findings: [missing("missing-any", "A2", "成本指标", "经济成本指标\n社会成本指标\n生态环境成本指标")],
    },
    {
      ...targets("a prepared 成本 below 产出, in the profile with 成本 first", emptied("成本指标")),
      profile: costFirst,
      findings: [missing("missing", "B5", "产出指标", "成本指标")],
    },
    {
      ...targets("a prepared 成本 as a first level, under a profile that wants it below 产出", ["成本指标 | 经济成本指标 | | | | ", "成本指标 | 社会成本指标 | | | | ", ...without("成本指标")], "cost-first"),
      findings: [missing("missing-any", "B2", "成本指标", "经济成本指标\n社会成本指标")],
    },
    {
      ...targets("a kind of 成本 that a workbook demands, and another one", COST_FIRST_ROWS, "cost-first"),
      profile: { ...costFirst, mandatoryTargets: [{ first: "cost", second: ["economic-cost", "social-cost"], need: "all" }] },
      findings: [{ ...missing("missing", "A2", "成本指标", "社会成本指标"), ...lines(3, "成本指标", "社会成本指标") }],
    },
    {
      ...targets("the first line of its first level: where it goes, nothing tells", without("数量指标")),
      findings: [missing("missing", "A2", "产出指标", "数量指标")],
    },
    {
      ...targets("a level that is not there, with something beside the table", without("时效指标")),
      sheet: grid(targetDrawing(without("时效指标")).replace("历年数据", "历年数据 | 备注")),
      table: (sheet) => ({ ...targetTableOf(sheet), area: { top: 0, left: 0, bottom: 6, right: 5 } }),
      findings: [missing("missing", "A2", "产出指标", "时效指标")],
    },
    {
      ...targets("a line at the end of a table whose first levels stand on their first rows only", []),
      sheet: grid(targetDrawing(["产出指标 | 数量指标 | 人数 | 人数 | 1人 | 计划", "| 质量指标 | 率 | 率 | 1% | 计划"])),
      table: (sheet) => {
        const table = targetTableOf(sheet);
        return { ...table, indicators: table.indicators.map((row) => (row.row <= 2 ? { ...row, first: "output", firstText: "产出指标" } : row)) };
      },
      profile: { ...costFirst, mandatoryTargets: [{ first: "output", second: ["timeliness"], need: "all" }] },
      findings: [{ ...missing("missing", "A2", "产出指标", "时效指标"), fix: { safety: "review", after: {}, rows: { A4: [null, "时效指标", null, null, null, null] } } }],
    },
  ],
});
