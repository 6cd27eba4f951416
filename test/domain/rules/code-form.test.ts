import { codeForm } from "../../../src/domain/rules/code-form";
import { grid } from "../../support/gridOf";
import { recognisedTable } from "../../support/recognisedTable";
import { testRule, type RuleCase } from "../../support/ruleTester";

const TITLE = "部门预算支出总表 | | | | 单位：万元";
const table = (name: string, rows: string): RuleCase => ({ name, sheet: grid(`${TITLE}\n科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出\n${rows}`), table: recognisedTable });
const divided = (name: string, rows: string): RuleCase => ({
  name,
  sheet: grid(`${TITLE}\n科目编码 | | | 科目名称 | 合计 | 基本支出 | 项目支出\n类 | 款 | 项 | | | | \n${rows}`),
  table: recognisedTable,
});
const economic = (name: string, rows: string): RuleCase => ({
  name,
  sheet: grid(`一般公共预算基本支出表 | | | | 单位：万元\n科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费\n${rows}`),
  table: recognisedTable,
});

const CLASS = "205 | 教育支出 | 1 | 1 | \n 20502 | 普通教育 | 1 | 1 | \n 2050201 | 学前教育 | 1 | 1 | ";
const DIVIDED = "205 | | | 教育支出 | 1 | 1 | \n 205 | '02 | | 普通教育 | 1 | 1 | \n 205 | '02 | '01 | 学前教育 | 1 | 1 | ";

testRule(codeForm, {
  valid: [
    table("codes of three, five and seven digits, numbers and texts", `${CLASS}\n '2060702 | 科普活动 | 1 | 1 | \n '２０６ | 科学技术支出 | 1 | 1 | `),
    table("合计, and words over the rows of a unit", `合计 | | 2 | 2 | \n 市局本级 | | 1 | 1 | \n ${CLASS}\n ${CLASS}`),
    table("units with codes of their own", `${CLASS}\n 731001 | 市科学技术协会本级 | 1 | 1 | \n ${CLASS}`),
    table("a name behind the code", `${CLASS}\n 206科学技术支出 | | 1 | 1 | `),
    divided("codes in three cells", DIVIDED),
    divided("parents that are not repeated, and 7 for 07", "205 | | | 教育支出 | 1 | 1 | \n | '02 | | 普通教育 | 1 | 1 | \n | | 1 | 学前教育 | 1 | 1 | "),
    divided("whole codes in the cell of their level", `${DIVIDED}\n 206 | 20607 | 2060702 | 科普活动 | 1 | 1 | `),
    economic("economic codes", "301 | 工资福利支出 | 1 | 1 | \n 30101 | 基本工资 | 1 | 1 | "),
  ],
  invalid: [
    {
      ...table("other numbers of digits, all in one finding", `${CLASS}\n 2060 | 科学技术支出 | 1 | 1 | \n 20607021 | 科普活动 | 1 | 1 | `),
      findings: [{ messageId: "malformed", at: "A6", severity: "error", related: ["A7"], data: { cells: "A6:A7", count: "2", codes: "2060\n20607021", digits: "3\n5\n7" } }],
    },
    {
      ...table("characters that are no digits", `${CLASS}\n 206O7 | 科学技术普及 | 1 | 1 | `),
      findings: [{ messageId: "malformed", at: "A6", severity: "error", related: [], data: { cells: "A6", count: "1", codes: "206O7", digits: "3\n5\n7" } }],
    },
    {
      ...divided("a 项 without its 款", `${DIVIDED}\n 206 | | '02 | 科普活动 | 1 | 1 | `),
      findings: [{ messageId: "malformed", at: "C7", severity: "error", related: [], data: { cells: "C7", count: "1", codes: "206 02", digits: "3\n5\n7" } }],
    },
    {
      ...economic("a 项 in the economic classification, which ends with 款", "301 | 工资福利支出 | 1 | 1 | \n 30101 | 基本工资 | 1 | 1 | \n 3010101 | 岗位工资 | 1 | 1 | "),
      findings: [{ messageId: "malformed", at: "A5", severity: "error", related: [], data: { cells: "A5", count: "1", codes: "3010101", digits: "3\n5" } }],
    },
  ],
});
