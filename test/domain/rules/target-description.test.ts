import { targetDescription } from "../../../src/domain/rules/target-description";
import { testRule } from "../../support/ruleTester";
import { indicator, targetCase } from "../../support/targetCase";
import { BLANK_TARGETS, COMPLETE_TARGETS } from "../../support/targetTableOf";

testRule(targetDescription, {
  valid: [
    targetCase("descriptions that say how it is measured", COMPLETE_TARGETS),
    targetCase("missing texts, which are another rule's", [indicator("quantity", "活动次数", "≥10次", "—"), indicator("quantity", "", "≥10次", "活动次数")]),
    targetCase("an effect described and set", [indicator("social", "工作效率", "进一步提高", "提高工作效率"), indicator("social", "科普工作", "进一步提高", "进一步促进")]),
    targetCase("a description in vague words with a value in figures", [indicator("social", "科普工作", "≥90%", "进一步提高")]),
    { ...targetCase("a form that nobody has begun, and says so", BLANK_TARGETS), notChecked: [{ reasonId: "not-filled", data: {} }] },
    {
      ...targetCase("a form without descriptions, and says so", ["产出指标 | 数量指标 | 培训人数 | ≥100人"], { head: "first | second | name | value" }),
      notChecked: [{ reasonId: "column-missing", data: { columns: "绩效指标描述" } }],
    },
  ],
  invalid: [
    {
      ...targetCase("names said again, as one finding", [
        indicator("quantity", "接待人次", "≥4万人", "接待 人次"),
        indicator("quality", "完好率", "≥90%", "常设展厅展品完好率"),
        indicator("timeliness", "开馆时间", "≥280天", "开馆时间"),
      ]),
      findings: [{ messageId: "same", at: "D2", severity: "info", related: ["D4"], data: { count: "2", indicators: "接待人次\n开馆时间", cells: "D2\nD4" } }],
    },
    {
      ...targetCase("value and description in each other's place", [
        indicator("social", "保障工作正常开展", "工作效率", "进一步提高"),
        indicator("satisfied", "群众满意度", "参与群众的满意度", "≥90%"),
        indicator("quantity", "活动次数", "开展活动的次数", "≥10次"),
      ]),
      findings: [
        { messageId: "swapped", at: "D2", severity: "info", related: ["E2"], data: { indicator: "保障工作正常开展", description: "进一步提高", value: "工作效率" } },
        { messageId: "swapped", at: "D3", severity: "info", related: ["E3"], data: { indicator: "群众满意度", description: "≥90%", value: "参与群众的满意度" } },
        { messageId: "swapped", at: "D4", severity: "info", related: ["E4"], data: { indicator: "活动次数", description: "≥10次", value: "开展活动的次数" } },
      ],
    },
  ],
});
