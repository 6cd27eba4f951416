import { codeOrder } from "../../../src/domain/rules/code-order";
import { grid } from "../../support/gridOf";
import { testRule, type RuleCase } from "../../support/ruleTester";
import { BY_CODE, tableOf } from "../../support/tableOf";

/** Rows with these codes; words are rows of their own without a code. */
const table = (name: string, ...codes: readonly string[]): RuleCase => ({
  name,
  sheet: grid(["code | name | total", ...codes.map((code) => (/^\d/.test(code) ? `${code} | 科目 | 1` : ` | ${code} | 1`))].join("\n")),
  table: (sheet) => tableOf(BY_CODE, sheet),
});

testRule(codeOrder, {
  valid: [
    table("类, 款 and 项 in order, numbers and texts", "合计", "205", "20502", "'2050201", "2050202", "'20508", "206", "20607"),
    table("合计 last", "205", "206", "合计"),
    table("each unit from the start", "市局", "205", "208", "中心", "205", "206"),
    table("a code twice, which another rule names", "205", "205", "206"),
  ],
  invalid: [
    {
      ...table("a row that stands too low", "205", "208", "210", "206", "221"),
      findings: [{ messageId: "unordered", at: "A5", severity: "warning", related: [], data: { count: "1", cells: "A5", codes: "206" } }],
    },
    {
      ...table("a row that stands too high", "221", "205", "206", "208", "210"),
      findings: [{ messageId: "unordered", at: "A2", severity: "warning", related: [], data: { count: "1", cells: "A2", codes: "221" } }],
    },
    {
      ...table("several, in one finding", "205", "20508", "20502", "206", "210", "208", "20805"),
      findings: [{ messageId: "unordered", at: "A3", severity: "warning", related: ["A6"], data: { count: "2", cells: "A3\nA6", codes: "20508\n210" } }],
    },
  ],
});
