import { scoreRate } from "../../../src/domain/rules/score-rate";
import { BEFORE_FILLING, evaluationCase } from "../../support/evaluationCase";
import { testRule, type ExpectedFinding } from "../../support/ruleTester";

function objection(messageId: "mismatch" | "truncated", data: { readonly score: string; readonly expected: string; readonly budget?: string; readonly executed?: string }): ExpectedFinding {
  const { score, expected, budget = "20", executed = "19" } = data;
  return {
    messageId,
    at: "H6",
    severity: messageId === "mismatch" ? "error" : "warning",
    related: ["D6", "E6", "F6"],
    data: { cell: "H6", score, budget, executed, points: "10", expected },
    expected,
    actual: score,
  };
}

testRule(scoreRate, {
  valid: [
    evaluationCase("the rate times the points"),
    // 16.667 ÷ 20 = 0.83335.
    evaluationCase("a score rounded to any decimals", { E6: 16.667, G6: 0.83335, H6: 8.33 }),
    evaluationCase("a score of all digits, as a formula leaves it", { D6: 3, E6: 2, G6: 0.666666666666667, H6: 6.66666666666667 }),
    // 0.8548 is printed as 85.5%, times 10 is 8.55.
    evaluationCase("a score reckoned from the printed rate", { E6: 17.096, G6: "85.5%", H6: 8.55 }),
    evaluationCase("all points for more than the budget", { E6: 21, G6: 1.05, H6: 10 }),
    evaluationCase("none for money that came back", { E6: -1, G6: -0.05, H6: 0 }),
    evaluationCase("none for nothing spent", { E6: "", G6: 0, H6: 0 }),
    { ...evaluationCase("a form that nobody has begun, and says so", BEFORE_FILLING), notChecked: [{ reasonId: "not-filled", data: {} }] },
    { ...evaluationCase("words in place of figures, and says so", { D6: "二十" }), notChecked: [{ reasonId: "not-a-number", data: { cells: "D6" } }] },
    { ...evaluationCase("a form without the line of the total, and says so", { B6: "资金" }), notChecked: [{ reasonId: "row-missing", data: { rows: "年度资金总额" } }] },
  ],
  invalid: [
    { ...evaluationCase("another score", { H6: 9 }), findings: [objection("mismatch", { score: "9", expected: "9.5" })] },
    { ...evaluationCase("more than the points for more than the budget", { E6: 22, G6: 1.1, H6: 11 }), findings: [objection("mismatch", { score: "11", expected: "10", executed: "22" })] },
    { ...evaluationCase("less than none for money that came back", { E6: -2, G6: -0.1, H6: -1 }), findings: [objection("mismatch", { score: "-1", expected: "0", executed: "-2" })] },
    // 19 ÷ 21 × 10 = 9.0476….
    { ...evaluationCase("a score that was cut off", { D6: 21, G6: 0.9048, H6: 9.04 }), findings: [objection("truncated", { score: "9.04", expected: "9.05", budget: "21" })] },
    {
      ...evaluationCase("a score although there is no budget", { D6: 0, G6: "", H6: 10 }),
      findings: [{ messageId: "no-budget", at: "H6", severity: "error", related: ["D6"], data: { cell: "H6", score: "10" } }],
    },
  ],
});
