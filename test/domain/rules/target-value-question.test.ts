import { targetValueQuestion } from "../../../src/domain/rules/target-value-question";
import { testRule } from "../../support/ruleTester";
import { indicator, targetCase, withoutValues } from "../../support/targetCase";
import { COMPLETE_TARGETS } from "../../support/targetTableOf";

testRule(targetValueQuestion, {
  valid: [
    targetCase("targets", COMPLETE_TARGETS),
    targetCase("a question as a name, which has an answer", [indicator("quality", "是否全额缴纳社保", "100%")]),
    targetCase("nothing at all, which is another rule's", [indicator("cost", "预算控制", "—")]),
    ...withoutValues,
  ],
  invalid: [
    {
      ...targetCase("all questions of a table, as one objection", [
        indicator("timeliness", "主题科普日活动", "是否按时完成"),
        indicator("quantity", "活动次数", "≥10次"),
        indicator("cost", "活动费用", "是/否"),
        indicator("social", "业务工作稳定性", "是 / 否"),
        indicator("lasting", "设备", "能否长期使用？"),
      ]),
      findings: [
        { messageId: "question", at: "E2", severity: "warning", related: ["E4", "E5", "E6"], data: { count: "4", values: "是否按时完成\n是/否\n是 / 否\n能否长期使用？", cells: "E2\nE4:E6" } },
      ],
    },
  ],
});
