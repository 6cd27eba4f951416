import { targetValueUnit } from "../../../src/domain/rules/target-value-unit";
import { formulaKey } from "../../../src/domain/grid";
import { testRule, type ExpectedFinding } from "../../support/ruleTester";
import { indicator, plainly, targetCase, withoutValues } from "../../support/targetCase";
import { COMPLETE_TARGETS } from "../../support/targetTableOf";

const bare = (at: string, name: string, value: string): ExpectedFinding => plainly("bare", at, "warning", { indicator: name, value });
const wordCase = targetCase("a word for %, with a formula in one of the cells", [indicator("satisfied", "群众满意度", "≥90 百分比"), indicator("quality", "合格率", "≥95 百分比")]);
const words = (values: string, count: string, cells: string, related: readonly string[]): ExpectedFinding => ({ messageId: "word", at: "E2", severity: "warning", related, data: { count, values, cells } });

testRule(targetValueUnit, {
  valid: [
    targetCase("units of all kinds, also of nobody's list", [...COMPLETE_TARGETS, indicator("quantity", "巡查次数", "≥10趟次"), indicator("quality", "差错率", "≤0.5‰"), indicator("cost", "租金", "≤1600元/平方米")]),
    targetCase("words, dates and questions", [indicator("social", "影响", "较大"), indicator("timeliness", "完成时间", "2022.12"), indicator("timeliness", "完成时间", "2022"), indicator("cost", "费用", "是/否")]),
    targetCase("nothing, which needs no unit", [indicator("quality", "安全事故数", "0"), indicator("quality", "事故发生率", "≤0")]),
    targetCase("ranges, with the unit once or twice, and of years", [indicator("quantity", "活动次数", "3～5次"), indicator("quality", "合格率", "80%-90%"), indicator("timeliness", "实施时间", "2023-2025年"), indicator("satisfied", "群众", "≥90%（含）")]),
    targetCase("a space inside a number, which may be two", [indicator("quantity", "开放天数", "12 0天")]),
    ...withoutValues,
  ],
  invalid: [
    {
      ...targetCase("numbers of nothing", [indicator("quantity", "房屋租赁面积", "41000"), indicator("quantity", "科技馆数量", "≥1")]),
      findings: [bare("E2", "房屋租赁面积", "41000"), bare("E3", "科技馆数量", "≥1")],
    },
    {
      ...targetCase("a rate without its sign", [indicator("cost", "预算资金完成率", "100"), indicator("satisfied", "群众", "≥90"), indicator("quality", "合格率", "950"), indicator("quality", "完好率", "0.95"), indicator("quality", "达标率", "1")]),
      findings: [
        { ...bare("E2", "预算资金完成率", "100"), fix: { safety: "review", after: { E2: "100%" }, formats: { E2: "@" } } },
        { ...bare("E3", "群众", "≥90"), fix: { safety: "review", after: { E3: "≥90%" } } },
        bare("E4", "合格率", "950"),
        bare("E5", "完好率", "0.95"),
        bare("E6", "达标率", "1"),
      ],
    },
    {
      ...targetCase("money of which only 万 is written", [indicator("cost", "预算总成本", "≤20万"), indicator("quantity", "观众", "3万")]),
      findings: [
        { ...plainly("incomplete", "E2", "warning", { indicator: "预算总成本", value: "≤20万", multiplier: "万" }), fix: { safety: "review", after: { E2: "≤20万元" } } },
        plainly("incomplete", "E3", "warning", { indicator: "观众", value: "3万", multiplier: "万" }),
      ],
    },
    {
      ...targetCase("a word for %, as one objection", [indicator("satisfied", "群众满意度", "≥90 百分比"), indicator("quality", "合格率", "100 百分比"), indicator("quality", "完好率", "≥95%")]),
      findings: [{ ...words("≥90 百分比\n100 百分比", "2", "E2:E3", ["E3"]), fix: { safety: "safe", after: { E2: "≥90%", E3: "100%" }, formats: { E3: "@" } } }],
    },
    {
      ...wordCase,
      sheet: { ...wordCase.sheet, formulas: new Map([[formulaKey(2, 4), '="≥95"&" 百分比"']]) },
      findings: [words("≥90 百分比\n≥95 百分比", "2", "E2:E3", ["E3"])],
    },
    {
      ...targetCase("spaces and wide letters, as one note", [indicator("quality", "合格率", "９５％"), indicator("quantity", "活动次数", "≥ 10 次"), indicator("quantity", "人数", "≥10 人"), indicator("timeliness", "完成时间", "2022年\u300012月"), indicator("social", "影响", "较 大")]),
      findings: [{ messageId: "form", at: "E2", severity: "info", related: ["E3", "E5"], data: { count: "3", values: "９５％\n≥ 10 次\n2022年 12月", cells: "E2:E3\nE5" }, fix: { safety: "safe", after: { E2: "95%", E3: "≥10次", E5: "2022年12月" }, formats: { E2: "@" } } }],
    },
  ],
});
