import { execution } from "../../../src/domain/catalogue";
import { rateValue } from "../../../src/domain/rules/rate-value";
import type { SectionSpec } from "../../../src/domain/spec";
import { gridOf, rowsOf } from "../../support/gridOf";
import { testRule, type ExpectedFinding, type RuleCase } from "../../support/ruleTester";
import { tableOf } from "../../support/tableOf";

/** The drawn table names its rows under `name`; the spec calls that column `project`. */
const section: SectionSpec = execution.sections[0];
const HEAD = "project | name | adjusted | executed | progress";

const table = (name: string, rows: string, formats = "General"): RuleCase => ({
  name,
  sheet: gridOf(rowsOf(`${HEAD}\n${rows}`), { formats }),
  table: (sheet) => tableOf(section, sheet),
});

interface Rate {
  readonly messageId: "mismatch" | "truncated";
  readonly at: string;
  readonly label: string;
  readonly stated: string;
  readonly rounded: string;
  readonly budget: string;
  readonly executed: string;
  readonly after?: string | number;
}

function objection({ messageId, at, after, ...facts }: Rate): ExpectedFinding {
  return {
    messageId,
    at,
    severity: messageId === "truncated" ? "warning" : "error",
    related: [],
    data: { ...facts, cell: at },
    expected: facts.rounded,
    actual: facts.stated,
    ...(after === undefined ? {} : { fix: { safety: "review", after: { [at]: after } } }),
  };
}

testRule(rateValue, {
  valid: [
    table("rates rounded to the decimals they are printed with", " | 维修费 | 40 | 12.33 | '30.83%\n | 家具 | 0.6 | 0.6 | '100%\n | 维修费二 | 30 | 21.67 | '72.2%\n | 办公费 | 2.6 | 1.95 | '75%"),
    table("a share in a format of percent", " | 租金 | 832.52 | 802.51 | 0.963953298", "0.00%"),
    table("percent points without a sign", " | 租金 | 832.52 | 802.51 | 96.4"),
    table("rows without a stated rate", " | 租金 | 832.52 | 802.51 | \n | 家具 | 0.6 | 0.6 | ——"),
    table("a budget of zero, of which there is no rate", " | 租金 | 0 | 0 | '100%"),
    table("nothing about rows whose figures are none", " | 租金 | 约800 | 802.51 | '96.3%"),
    {
      name: "nothing about a figure that was never calculated, and says so",
      sheet: gridOf(rowsOf(`${HEAD}\n | 租金 | 832.52 | | '96.3%`), { formulas: { D2: "=SUM(A1:A9)" } }),
      table: (sheet) => tableOf(section, sheet),
      notChecked: [{ reasonId: "not-calculated", data: { cells: "D2" } }],
    },
  ],
  invalid: [
    {
      ...table("rates that were cut off, in whatever way they are stated", " | 租金 | 832.52 | 802.51 | '96.3%\n | 其他交通费 | 1.28 | 0.44 | 34.3\n | 科普经费 | 60 | 59.99 | 0.999"),
      findings: [
        objection({ messageId: "truncated", at: "E2", label: "租金", stated: "96.3%", rounded: "96.4%", budget: "832.52", executed: "802.51", after: "96.4%" }),
        objection({ messageId: "truncated", at: "E3", label: "其他交通费", stated: "34.3%", rounded: "34.4%", budget: "1.28", executed: "0.44", after: 34.4 }),
        objection({ messageId: "truncated", at: "E4", label: "科普经费", stated: "99.9%", rounded: "100.0%", budget: "60", executed: "59.99", after: 1 }),
      ],
    },
    {
      ...table("a rate of other figures", " | 租金 | 832.52 | 802.51 | 0.98", "0.0%"),
      findings: [objection({ messageId: "mismatch", at: "E2", label: "租金", stated: "98.0%", rounded: "96.4%", budget: "832.52", executed: "802.51", after: 0.964 })],
    },
    {
      name: "a formula, without overwriting it",
      sheet: gridOf(rowsOf(`${HEAD}\n | 租金 | 832.52 | 802.51 | 0.9`), { formats: "0.0%", formulas: { E2: "=D2/C3" } }),
      table: (sheet) => tableOf(section, sheet),
      findings: [objection({ messageId: "mismatch", at: "E2", label: "租金", stated: "90.0%", rounded: "96.4%", budget: "832.52", executed: "802.51" })],
    },
    {
      ...table("words where a rate belongs", " | 租金 | 832.52 | 802.51 | 基本完成"),
      findings: [objection({ messageId: "mismatch", at: "E2", label: "租金", stated: "基本完成", rounded: "96.40%", budget: "832.52", executed: "802.51", after: "96.40%" })],
    },
  ],
});
