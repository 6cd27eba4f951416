import { numberCell } from "../../../src/domain/rules/number-cell";
import { grid, gridOf, rowsOf } from "../../support/gridOf";
import { defineSection } from "../../../src/domain/spec";
import { testRule, type RuleCase } from "../../support/ruleTester";
import { BY_CODE, tableOf } from "../../support/tableOf";

const HEAD = "code | name | total | basic | project";
const byCode = (name: string, drawing: string): RuleCase => ({ name, sheet: grid(`${HEAD}\n${drawing}`), table: (sheet) => tableOf(BY_CODE, sheet) });
const formatted = (name: string, drawing: string, formats: string): RuleCase => ({
  name,
  sheet: gridOf(rowsOf(`${HEAD}\n${drawing}`), { formats }),
  table: (sheet) => tableOf(BY_CODE, sheet),
});

/** What a year differs from the one before. */
const CHANGES = defineSection({
  ...BY_CODE,
  columns: [...BY_CODE.columns.slice(0, 2), { key: "change", headers: ["比上年增减"], type: "amount", width: 12 }],
  identities: [],
});

testRule(numberCell, {
  valid: [
    byCode("numbers, blank cells and dashes", " 205 | 教育 | 58.27 | —— | \n 206 | 科学 | -0.0 | 无 | '　"),
    byCode("figures below zero in a row that may have them", " | 年终结转结余 | -3 | -3 | "),
    {
      name: "figures below zero in a column that may have them",
      sheet: grid("code | name | change\n 205 | 教育 | -3"),
      table: (sheet) => tableOf(CHANGES, sheet),
    },
    byCode("texts outside of the columns of amounts", " 205 | 1,403.69 | 58.27 | 1 | 1"),
    formatted("formats of money", " 205 | 教育 | 58.27 | 1 | 1", '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ '),
    {
      name: "a formula that was never calculated, and says so",
      sheet: gridOf(rowsOf(`${HEAD}\n 205 | 教育 | | 58.27 | 1`), { formulas: { C2: "=SUM(D2:E2)" } }),
      table: (sheet) => tableOf(BY_CODE, sheet),
      notChecked: [{ reasonId: "not-calculated", data: { cells: "C2" } }],
    },
  ],
  invalid: [
    {
      ...byCode("numbers typed as text, all in one finding", " 205 | 教育 | '1,403.69 | '5.00  | 3\n 206 | 科学 | '２０万元 | 1 | 1"),
      findings: [
        {
          messageId: "text-number",
          at: "C2",
          severity: "warning",
          related: ["D2", "C3"],
          data: { cells: "C2:D2\nC3", count: "3", text: "1,403.69" },
          fix: { safety: "safe", after: { C2: 1403.69, D2: 5, C3: 20 } },
        },
      ],
    },
    {
      ...formatted("a number in a cell that is formatted as text", " 205 | 教育 | '12.5 | 1 | 1", "@"),
      findings: [
        {
          messageId: "text-number",
          at: "C2",
          severity: "warning",
          related: [],
          data: { cells: "C2", count: "1", text: "12.5" },
          fix: { safety: "safe", after: { C2: 12.5 }, formats: { C2: "#,##0.00" } },
        },
      ],
    },
    {
      ...byCode("brackets, which are confirmed one by one", " | 年终结转结余 | （3.20） | '7 | 1"),
      findings: [
        {
          messageId: "text-number",
          at: "C2",
          severity: "warning",
          related: [],
          data: { cells: "C2", count: "1", text: "（3.20）" },
          fix: { safety: "review", after: { C2: -3.2 } },
        },
        {
          messageId: "text-number",
          at: "D2",
          severity: "warning",
          related: [],
          data: { cells: "D2", count: "1", text: "7" },
          fix: { safety: "safe", after: { D2: 7 } },
        },
      ],
    },
    {
      ...byCode("figures below zero, in whatever way they are typed", " 205 | 教育 | -3.5 | （3.20） | 1\n 206 | 科学 | '-2 | 1 | 1"),
      findings: [{ messageId: "negative", at: "C2", severity: "warning", related: ["D2", "C3"], data: { cells: "C2:D2\nC3", count: "3", text: "-3.5" } }],
    },
    {
      ...byCode("another unit than the table's", " 205 | 教育 | 500元 | 1 | 1"),
      findings: [
        {
          messageId: "text-unit",
          at: "C2",
          severity: "warning",
          related: [],
          data: { cells: "C2", count: "1", text: "500元", unit: "元" },
          fix: { safety: "review", after: { C2: 0.05 } },
        },
      ],
    },
    {
      name: "a unit that the table does not state, without guessing",
      sheet: grid(`${HEAD}\n 205 | 教育 | 500元 | 1 | 1`),
      table: (sheet) => ({ ...tableOf(BY_CODE, sheet), unit: null }),
      findings: [
        { messageId: "text-unit", at: "C2", severity: "warning", related: [], data: { cells: "C2", count: "1", text: "500元", unit: "元" } },
      ],
    },
    {
      name: "the text that a formula makes, without overwriting the formula",
      sheet: gridOf(rowsOf(`${HEAD}\n 205 | 教育 | '58.27 | 58.27 | `), { formulas: { C2: '=TEXT(D2,"0.00")' } }),
      table: (sheet) => tableOf(BY_CODE, sheet),
      findings: [{ messageId: "text-number", at: "C2", severity: "warning", related: [], data: { cells: "C2", count: "1", text: "58.27" } }],
    },
    {
      ...byCode("words, dates and errors, each kind for itself", " 205 | 教育 | 约58 | '2023-1-1 | #REF!\n 206 | 科学 | 约58 | 2023年12月 | #REF!"),
      findings: [
        { messageId: "not-a-number", at: "C2", severity: "error", related: ["C3"], data: { cells: "C2:C3", text: "约58" } },
        { messageId: "date", at: "D2", severity: "error", related: [], data: { cells: "D2", text: "2023-1-1" } },
        { messageId: "excel-error", at: "E2", severity: "error", related: ["E3"], data: { cells: "E2:E3", count: "2", text: "#REF!" } },
        { messageId: "date", at: "D3", severity: "error", related: [], data: { cells: "D3", text: "2023年12月" } },
      ],
    },
    {
      ...formatted("a number that is shown as a date", " 205 | 教育 | 58 | | ", "yyyy-m-d"),
      findings: [{ messageId: "date", at: "C2", severity: "error", related: [], data: { cells: "C2", text: "58" } }],
    },
  ],
});
