import { codeParent } from "../../../src/domain/rules/code-parent";
import { grid } from "../../support/gridOf";
import { testRule, type RuleCase } from "../../support/ruleTester";
import { BY_CODE, tableOf } from "../../support/tableOf";

const table = (name: string, rows: string): RuleCase => ({ name, sheet: grid(`code | name | total\n${rows}`), table: (sheet) => tableOf(BY_CODE, sheet) });

const EDUCATION = "205 | 教育支出 | 1\n 20502 | 普通教育 | 1\n 2050201 | 学前教育 | 1\n 2050202 | 小学教育 | 1";
const SCIENCE = "206 | 科学技术支出 | 1\n 20607 | 科学技术普及 | 1\n 2060701 | 机构运行 | 1\n 2060702 | 科普活动 | 1";

testRule(codeParent, {
  valid: [
    table("all levels, each below its own", ` | 合计 | 2\n ${EDUCATION}\n ${SCIENCE}`),
    table("a table of 项 only", "2050201 | 学前教育 | 1\n 2060701 | 机构运行 | 1"),
    table("a table without 款", "205 | 教育支出 | 1\n 2050201 | 学前教育 | 1\n 206 | 科学技术支出 | 1\n 2060701 | 机构运行 | 1"),
    table("the parts before the whole", "2050201 | 学前教育 | 1\n 20502 | 普通教育 | 1\n 205 | 教育支出 | 1\n 2060701 | 机构运行 | 1\n 20607 | 科学技术普及 | 1\n 206 | 科学技术支出 | 1"),
    table("level by level", "205 | 教育支出 | 1\n 206 | 科学技术支出 | 1\n 20502 | 普通教育 | 1\n 20607 | 科学技术普及 | 1\n 2050201 | 学前教育 | 1\n 2060701 | 机构运行 | 1"),
    table("unit by unit", ` | 市局 | 2\n ${EDUCATION}\n ${SCIENCE}\n | 中心 | 1\n ${EDUCATION}`),
  ],
  invalid: [
    {
      ...table("a 款 that is not printed while others are", `${EDUCATION}\n 206 | 科学技术支出 | 1\n 2060701 | 机构运行 | 1\n 2060702 | 科普活动 | 1`),
      findings: [{ messageId: "missing", at: "A7", severity: "error", related: ["A8"], data: { parent: "20607", count: "2", cells: "A7:A8", codes: "2060701\n2060702" } }],
    },
    {
      ...table("a mistyped 类", `${EDUCATION}\n ${SCIENCE.replace("206 |", "207 |")}`),
      findings: [{ messageId: "missing", at: "A7", severity: "error", related: [], data: { parent: "206", count: "1", cells: "A7", codes: "20607" } }],
    },
    {
      ...table("a 类 that is missing in a table without 款", "205 | 教育支出 | 1\n 2050201 | 学前教育 | 1\n 2060701 | 机构运行 | 1"),
      findings: [{ messageId: "missing", at: "A4", severity: "error", related: [], data: { parent: "206", count: "1", cells: "A4", codes: "2060701" } }],
    },
    {
      ...table("a 项 below another 款", `${EDUCATION}\n 2060702 | 科普活动 | 1\n ${SCIENCE.replace("\n 2060702 | 科普活动 | 1", "")}`),
      findings: [
        {
          messageId: "elsewhere",
          at: "A6",
          severity: "error",
          related: ["A8", "A3"],
          data: { code: "2060702", label: "科普活动", cell: "A6", parent: "20607", parentCell: "A8", above: "20502", aboveCell: "A3" },
        },
      ],
    },
  ],
});
