import { targetQualitative } from "../../../src/domain/rules/target-qualitative";
import { testRule } from "../../support/ruleTester";
import { indicator, targetCase, withoutValues } from "../../support/targetCase";
import { COMPLETE_TARGETS } from "../../support/targetTableOf";

testRule(targetQualitative, {
  valid: [
    targetCase("numbers and dates", COMPLETE_TARGETS),
    targetCase("words that name a standard or a time", [indicator("quality", "工程质量", "符合验收标准"), indicator("social", "资金使用", "按要求支出"), indicator("lasting", "影响期限", "长期")]),
    targetCase("words with a figure", [indicator("social", "知晓程度", "较上年提高5个百分点")]),
    targetCase("a question, which is another rule's", [indicator("social", "工作效率", "是否有效提高")]),
    ...withoutValues,
  ],
  invalid: [
    {
      ...targetCase("vague words of a table, as one finding", [
        indicator("social", "助力乡村振兴", "进一步促进"),
        indicator("social", "科普影响力", "较上年度提升"),
        indicator("satisfied", "群众满意度", "≥90%"),
        indicator("lasting", "科普工作", "进一步促进"),
      ]),
      findings: [{ messageId: "vague", at: "E2", severity: "info", related: ["E3", "E5"], data: { count: "3", values: "进一步促进\n较上年度提升", cells: "E2:E3\nE5" } }],
    },
    {
      ...targetCase("a degree that nobody can measure", [indicator("social", "素质提升", "较大")]),
      findings: [{ messageId: "vague", at: "E2", severity: "info", related: [], data: { count: "1", values: "较大", cells: "E2" } }],
    },
  ],
});
