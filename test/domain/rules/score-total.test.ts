import { scoreTotal } from "../../../src/domain/rules/score-total";
import { BEFORE_FILLING, evaluationCase } from "../../support/evaluationCase";
import { testRule } from "../../support/ruleTester";

const mismatch = (total: string, added: string, difference: string, related: readonly string[] = ["H6", "G13", "G14", "G15", "G16"]) =>
  ({ messageId: "mismatch", at: "G17", severity: "error", related, data: { cell: "G17", total, sum: added, difference }, expected: added, actual: total }) as const;

testRule(scoreTotal, {
  valid: [
    evaluationCase("the sum of all scores"),
    evaluationCase("a total without decimals, rounded", { G17: 98 }),
    evaluationCase("the digits that binary sums leave", { G13: 29.1, G14: 18.2, G17: 96.80000000000001 }),
    evaluationCase("scores that are not given count as none", { G14: "", G17: 79.5 }),
    { ...evaluationCase("a form that nobody has begun, and says so", BEFORE_FILLING), notChecked: [{ reasonId: "not-filled", data: {} }] },
    { ...evaluationCase("words in place of a score, and says so", { G14: "不适用" }), notChecked: [{ reasonId: "not-a-number", data: { cells: "G14" } }] },
    { ...evaluationCase("a form without a total, and says so", { A17: "说明", F17: "", G17: "" }), notChecked: [{ reasonId: "row-missing", data: { rows: "总分" } }] },
  ],
  invalid: [
    { ...evaluationCase("another total", { G17: 97 }), findings: [mismatch("97", "97.5", "0.5")] },
    { ...evaluationCase("a total that leaves out the execution", { G17: 88 }), findings: [mismatch("88", "97.5", "9.5")] },
    { ...evaluationCase("a total cut off instead of rounded", { G14: 18.36, G17: 97.8 }), findings: [mismatch("97.8", "97.86", "0.06")] },
    { ...evaluationCase("a total of a hundredth more", { G16: "", G17: 87.51 }), findings: [mismatch("87.51", "87.5", "0.01", ["H6", "G13", "G14", "G15"])] },
  ],
});
