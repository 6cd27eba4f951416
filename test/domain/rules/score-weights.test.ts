import { defaultProfile } from "../../../src/domain/catalogue";
import { scoreWeights } from "../../../src/domain/rules/score-weights";
import { BEFORE_FILLING, evaluationCase } from "../../support/evaluationCase";
import { testRule } from "../../support/ruleTester";

const block = (at: string, label: string, sum: string, wanted: string, related: readonly string[] = []) =>
  ({ messageId: "block", at, severity: "error", related, data: { label, sum, wanted }, expected: wanted, actual: sum }) as const;
const total = (sum: string) => ({ messageId: "total", at: "F17", severity: "error", related: [], data: { sum, wanted: "100" }, expected: "100", actual: sum }) as const;

testRule(scoreWeights, {
  valid: [
    evaluationCase("points as the profile has them"),
    evaluationCase("points dealt out in decimals", { F13: 33.4, F14: 16.6 }),
    evaluationCase("no total of points", { F17: "" }),
    evaluationCase("points before anything was scored", BEFORE_FILLING),
    { ...evaluationCase("other points, by another profile", { F6: 20, F13: 20 }), profile: { ...defaultProfile, scoreWeights: { output: 40, benefit: 30, satisfaction: 10, execution: 20 } } },
    { ...evaluationCase("a form without points, and says so", { F13: "", F14: "", F15: "", F16: "", F17: "" }), notChecked: [{ reasonId: "not-filled", data: {} }] },
    { ...evaluationCase("a form without a column of points, and says so", { F12: "得分率" }), notChecked: [{ reasonId: "column-missing", data: { columns: "分值" } }] },
    { ...evaluationCase("words in place of points, and says so", { F13: "三十" }), notChecked: [{ reasonId: "not-a-number", data: { cells: "F13" } }] },
  ],
  invalid: [
    { ...evaluationCase("points that add up, but not as the profile says", { F14: 15, F15: 35 }), findings: [block("F13", "产出指标", "45", "50", ["F14"]), block("F15", "效益指标", "35", "30")] },
    { ...evaluationCase("points that do not add up", { F16: 5, F17: 95 }), findings: [block("F16", "满意度指标", "5", "10"), total("95")] },
    { ...evaluationCase("a first level without indicators", { A16: "效益指标", B16: "社会效益指标" }), findings: [block("A1", "满意度指标", "0", "10"), block("F15", "效益指标", "40", "30", ["F16"])] },
    {
      ...evaluationCase("other points for the execution, and a total that hides it", { F6: 20 }),
      findings: [block("F6", "预算资金执行率", "20", "10"), { ...total("110") }, { messageId: "stated", at: "F17", severity: "error", related: [], data: { cell: "F17", stated: "100", sum: "110" }, expected: "110", actual: "100" }],
    },
  ],
});
