import { scoreRange } from "../../../src/domain/rules/score-range";
import { BEFORE_FILLING, evaluationCase } from "../../support/evaluationCase";
import { testRule } from "../../support/ruleTester";

testRule(scoreRange, {
  valid: [
    evaluationCase("scores up to their points"),
    evaluationCase("no score at all, of a dash or a blank, and points that are typed as a text", { G13: "—", G14: "", F15: "30分" }),
    evaluationCase("a score of none", { G14: 0 }),
    { ...evaluationCase("a form that nobody has begun, and says so", BEFORE_FILLING), notChecked: [{ reasonId: "not-filled", data: {} }] },
    { ...evaluationCase("words in place of figures, and says so", { G13: "满分", F14: "#REF!" }), notChecked: [{ reasonId: "not-a-number", data: { cells: "G13\nF14" } }] },
    { ...evaluationCase("a formula that was never calculated, and says so", { G13: "" }, { G13: "=1+1" }), notChecked: [{ reasonId: "not-a-number", data: { cells: "G13" } }] },
  ],
  invalid: [
    {
      ...evaluationCase("a score above its points, of indicators and of the execution, typed as a text too", { G14: 20.01, H6: "10.5" }),
      findings: [
        { messageId: "above", at: "H6", severity: "error", related: ["F6"], data: { label: "预算资金执行率", cell: "H6", score: "10.5", points: "10" }, expected: "10", actual: "10.5" },
        { messageId: "above", at: "G14", severity: "error", related: ["F14"], data: { label: "参加人数", cell: "G14", score: "20.01", points: "20" }, expected: "20", actual: "20.01" },
      ],
    },
    {
      ...evaluationCase("a score below zero, also where no points are given", { G14: -1, F14: "" }),
      findings: [{ messageId: "negative", at: "G14", severity: "error", related: [], data: { label: "参加人数", cell: "G14", score: "-1" } }],
    },
  ],
});
