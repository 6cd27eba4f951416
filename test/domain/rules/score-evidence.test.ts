import { scoreEvidence } from "../../../src/domain/rules/score-evidence";
import { BEFORE_FILLING, evaluationCase } from "../../support/evaluationCase";
import { testRule } from "../../support/ruleTester";

const warning = (messageId: string, at: string, names: readonly string[], cells: string, related: readonly string[] = []) =>
  ({ messageId, at, severity: "warning", related, data: { count: String(names.length), names: names.join("\n"), cells } }) as const;

testRule(scoreEvidence, {
  valid: [
    evaluationCase("a form with targets, actual values, scores and a reason for the lost points"),
    evaluationCase("no reason where nothing can be earned", { F14: "", H14: "" }),
    evaluationCase("a row that is left to fill in", { C14: "", D14: "", E14: "", F14: "", G14: "", H14: "" }),
    { ...evaluationCase("a form that nobody has begun, and says so", BEFORE_FILLING), notChecked: [{ reasonId: "not-filled", data: {} }] },
    { ...evaluationCase("a form without the columns, and says so", { D12: "指标解释" }), notChecked: [{ reasonId: "column-missing", data: { columns: "年度指标值" } }] },
  ],
  invalid: [
    {
      ...evaluationCase("targets without an actual value, with and without all points, and the other way round", { E14: "", E15: "—", D16: "" }),
      findings: [
        warning("no-achievement", "E14", ["参加人数"], "E14"),
        warning("full-without-achievement", "E15", ["知晓率"], "E15"),
        warning("no-target", "D16", ["满意度"], "D16"),
      ],
    },
    { ...evaluationCase("lost points without a reason, all in one finding", { H14: "无", G16: 9.5 }), findings: [warning("no-reason", "H14", ["参加人数", "满意度"], "H14\nH16", ["H16"])] },
    {
      ...evaluationCase("an actual value that no formula can read, and that nobody has scored", { E13: "约4次", G13: "" }, { G13: '=IFERROR(VALUE(E13),"")' }),
      findings: [warning("no-score", "G13", ["活动次数"], "G13")],
    },
  ],
});
