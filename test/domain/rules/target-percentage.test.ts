import { targetPercentage } from "../../../src/domain/rules/target-percentage";
import { testRule, type ExpectedFinding } from "../../support/ruleTester";
import { indicator, plainly, targetCase, withoutValues } from "../../support/targetCase";
import { COMPLETE_TARGETS } from "../../support/targetTableOf";

const beyond = (at: string, name: string, value: string): ExpectedFinding => plainly("out-of-range", at, "error", { indicator: name, value });

testRule(targetPercentage, {
  valid: [
    targetCase("shares of a whole", COMPLETE_TARGETS),
    targetCase("nothing and everything", [indicator("quality", "合格率", "100%"), indicator("quality", "差错率", "0%"), indicator("quality", "完成率", "≥100%"), indicator("quality", "差错率", "≤0.5%")]),
    targetCase("what grows", [indicator("social", "产值增长率", "≥120%"), indicator("social", "参与人数", "≥105%", "与上年的同比")]),
    targetCase("a number that is no percentage", [indicator("quantity", "人数", "≥120人")]),
    ...withoutValues,
  ],
  invalid: [
    {
      ...targetCase("more than all, less than nothing", [
        indicator("satisfied", "群众满意度", "≥120%"),
        indicator("quality", "合格率", "100.01%"),
        indicator("quality", "完好率", "-5%"),
        indicator("quality", "到位率", "1000 百分比"),
      ]),
      findings: [beyond("E2", "群众满意度", "≥120%"), beyond("E3", "合格率", "100.01%"), beyond("E4", "完好率", "-5%"), beyond("E5", "到位率", "1000 百分比")],
    },
    { ...targetCase("a satisfaction, whatever its description compares", [indicator("satisfied", "群众满意度", "≥105%", "比上年提高")]), findings: [beyond("E2", "群众满意度", "≥105%")] },
    { ...targetCase("a range that ends beyond", [indicator("satisfied", "群众满意度", "90%-100%"), indicator("satisfied", "学员满意度", "90-120%")]), findings: [beyond("E3", "学员满意度", "90-120%")] },
    { ...targetCase("more than all of it", [indicator("quality", "合格率", ">100%")]), findings: [beyond("E2", "合格率", ">100%")] },
    { ...targetCase("what grows by less than nothing", [indicator("social", "产值增长率", "-120%")]), findings: [beyond("E2", "产值增长率", "-120%")] },
  ],
});
