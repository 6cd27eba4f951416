import { basicExpenditure } from "../../../src/domain/catalogue";
import { economicCodes, functionalCodes } from "../../../src/domain/catalogue/codes";
import { codeName } from "../../../src/domain/rules/code-name";
import { grid, gridOf, rowsOf } from "../../support/gridOf";
import { testRule, type ExpectedFinding, type RuleCase } from "../../support/ruleTester";
import { BY_CODE, tableOf } from "../../support/tableOf";

const HEAD = "code | name | total";
const table = (name: string, rows: string, year?: number): RuleCase => ({
  name,
  sheet: grid(`${HEAD}\n${rows}`),
  table: (sheet) => ({ ...tableOf(BY_CODE, sheet), year: year === undefined ? null : { value: year, at: sheet.origin } }),
});
const economic = (name: string, rows: string): RuleCase => ({ name, sheet: grid(`${HEAD}\n${rows}`), table: (sheet) => tableOf(basicExpenditure.sections[0], sheet) });

const YEARS = "2023–2026";
const different = (row: number, code: string, name: string, listed: string): ExpectedFinding => ({
  messageId: "different",
  at: `B${String(row)}`,
  severity: "warning",
  related: [],
  data: { code, cell: `B${String(row)}`, name, listed, years: YEARS },
  fix: { safety: "review", after: { [`B${String(row)}`]: listed } },
});

/** Every code of a list with its own name. */
const listed = (codes: typeof functionalCodes.codes): string => codes.map(({ code, name }) => `${code} | ${name} | 1`).join("\n");

testRule(codeName, {
  valid: [
    table("every name of the functional list", listed(functionalCodes.codes)),
    economic("every name of the economic list", listed(economicCodes.codes)),
    table("names as they are typed", "205 | 　教育 支出 | 1\n 20502 | '（二）普通教育 | 1\n '2060702 | 科普活动支出 | 1\n 20103 | 政府办公厅(室)及相关机构事务 | 1"),
    table("names of other years", "207 | 文化体育与传媒支出 | 1\n 210 | 医疗卫生与计划生育支出 | 1"),
    table("names with what stands above them, or with a remark", "20805 | 社会保障和就业支出-行政事业单位养老支出 | 1\n 2080502 | 事业单位离退休（含补贴） | 1"),
    economic("names that differ in how they end", "30212 | 因公出国（境）费 | 1\n 302 | 商品和服务 | 1"),
    table("rows without a name", "205 | | 1"),
  ],
  invalid: [
    {
      ...table("names of other codes", "205 | 科学技术支出 | 1\n 2060701 | 机构运行 | 1\n 2060702 | 机构运行 | 1"),
      findings: [different(2, "205", "科学技术支出", "教育支出"), different(4, "2060702", "机构运行", "科普活动")],
    },
    {
      ...economic("a mistyped name", "301 | 工资福利支出 | 1\n 30113 | 住房公积全 | 1"),
      findings: [different(3, "30113", "住房公积全", "住房公积金")],
    },
    {
      name: "a name that a formula gives, without overwriting it",
      sheet: gridOf(rowsOf(`${HEAD}\n 205 | 科学技术支出 | 1`), { formulas: { B2: "=VLOOKUP(A2,X1:Y9,2,FALSE)" } }),
      table: (sheet) => tableOf(BY_CODE, sheet),
      findings: [{ messageId: "different", at: "B2", severity: "warning", related: [], data: { code: "205", cell: "B2", name: "科学技术支出", listed: "教育支出", years: YEARS } }],
    },
    {
      ...table("a name in a table of a year that the list is not of, which may be right", "20605 | 科技条件 | 1", 2019),
      findings: [{ ...different(2, "20605", "科技条件", "科技条件与服务"), severity: "info" }],
    },
    {
      ...table("codes that the list does not have, once for the table", "205 | 教育支出 | 1\n 20577 | 未列教育 | 1\n 2057701 | 某项 | 1"),
      findings: [{ messageId: "unknown", at: "A3", severity: "info", related: ["A4"], data: { count: "2", cells: "A3:A4", codes: "20577\n2057701" } }],
    },
  ],
});
