import { rounding } from "../../../src/domain/rules/rounding";
import { grid, gridOf, rowsOf } from "../../support/gridOf";
import { testRule, type RuleCase } from "../../support/ruleTester";
import { BY_CODE, tableOf } from "../../support/tableOf";

const HEAD = "code | name | total | basic | project";
const byCode = (name: string, drawing: string): RuleCase => ({ name, sheet: grid(`${HEAD}\n${drawing}`), table: (sheet) => tableOf(BY_CODE, sheet) });

testRule(rounding, {
  valid: [
    byCode("sums without any difference", " | 合计 | 587.69 | 410.79 | 176.90\n 2060701 | 机构运行 | 587.69 | 410.79 | 176.90"),
    byCode("a difference beyond rounding, which is another rule's", " | 合计 | 587.71 | 410.79 | 176.90\n 2060701 | 机构运行 | 587.71 | 410.79 | 176.90"),
    byCode("whole figures, which round by whole ones", " | 合计 | 100 | 60 | 40"),
  ],
  invalid: [
    {
      ...byCode("all differences of a table, row by row", " | 合计 | 587.70 | 410.79 | 176.90\n 2060701 | 机构运行 | 587.70 | 410.79 | 176.91"),
      findings: [
        {
          messageId: "several",
          at: "C2",
          severity: "info",
          related: ["E2"],
          data: { count: "2", cells: "C2 587.70 / 587.69 (0.01)\nE2 176.90 / 176.91 (0.01)" },
        },
      ],
    },
    {
      name: "a single one",
      sheet: grid(`${HEAD}\n 2060701 | 机构运行 | 587.70 | 410.79 | 176.90\n | 合计 | 587.70 | 410.79 | 176.91`),
      table: (sheet) => ({ ...tableOf(BY_CODE, sheet), sections: tableOf(BY_CODE, sheet).sections.map((section) => ({ ...section, rows: section.rows.slice(0, 1) })) }),
      findings: [
        {
          messageId: "one",
          at: "C2",
          severity: "info",
          related: ["D2", "E2"],
          data: { label: "2060701 机构运行", column: "合计", cell: "C2", actual: "587.70", expected: "587.69", difference: "0.01" },
          actual: "587.70",
          expected: "587.69",
        },
      ],
    },
    {
      name: "figures that a format prints without decimals",
      sheet: gridOf(rowsOf(`${HEAD}\n | 合计 | 101 | 60.4 | 39.4\n 206 | 科学 | 101 | 60.4 | 39.4`), { formats: "#,##0" }),
      table: (sheet) => tableOf(BY_CODE, sheet),
      findings: [
        {
          messageId: "several",
          at: "C2",
          severity: "info",
          related: ["C3"],
          data: { count: "2", cells: "C2 101 / 99.8 (1.2)\nC3 101 / 99.8 (1.2)" },
        },
      ],
    },
  ],
});
