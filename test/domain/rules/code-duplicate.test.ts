import { codeDuplicate } from "../../../src/domain/rules/code-duplicate";
import { grid } from "../../support/gridOf";
import { testRule, type RuleCase } from "../../support/ruleTester";
import { BY_CODE, tableOf } from "../../support/tableOf";

const table = (name: string, drawing: string): RuleCase => ({ name, sheet: grid(drawing), table: (sheet) => tableOf(BY_CODE, sheet) });
const HEAD = "code | name | total";

testRule(codeDuplicate, {
  valid: [
    table("each code once", `${HEAD}\n | 合计 | 2\n 205 | 教育支出 | 1\n 20502 | 普通教育 | 1\n 206 | 科学技术支出 | 1`),
    table("codes that are listed anew for each unit", `${HEAD}\n | 市局 | 1\n 205 | 教育支出 | 1\n | 中心 | 1\n 205 | 教育支出 | 1`),
    table("codes that are divided by project in a column of its own", `${HEAD} | \n 2060702 | 科普活动 | 1 | 科普经费\n 2060702 | 科普活动 | 2 | 科技周经费`),
  ],
  invalid: [
    {
      ...table("a code that stands twice", `${HEAD}\n 205 | 教育支出 | 1\n 206 | 科学技术支出 | 1\n 205 | 教育支出 | 1`),
      findings: [{ messageId: "repeated", at: "A2", severity: "error", related: ["A4"], data: { code: "205", count: "2", cells: "A2\nA4", names: "教育支出" } }],
    },
    {
      ...table("a mistyped code, with both names, however it is typed", `${HEAD}\n 2060701 | 机构运行 | 1\n '2060701 | 科普活动 | 1\n 20607 | 科学技术普及 | 1\n '20607 | | 1`),
      findings: [
        { messageId: "repeated", at: "A2", severity: "error", related: ["A3"], data: { code: "2060701", count: "2", cells: "A2:A3", names: "机构运行\n科普活动" } },
        { messageId: "repeated", at: "A4", severity: "error", related: ["A5"], data: { code: "20607", count: "2", cells: "A4:A5", names: "科学技术普及" } },
      ],
    },
  ],
});
