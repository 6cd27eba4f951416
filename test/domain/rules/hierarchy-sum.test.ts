import { basicExpenditure } from "../../../src/domain/catalogue";
import { hierarchySum } from "../../../src/domain/rules/hierarchy-sum";
import { grid } from "../../support/gridOf";
import { testRule, type ExpectedFinding, type RuleCase } from "../../support/ruleTester";
import { BY_CODE, tableOf } from "../../support/tableOf";

const table = (name: string, rows: string): RuleCase => ({ name, sheet: grid(`code | name | total\n${rows}`), table: (sheet) => tableOf(BY_CODE, sheet) });

const economic = basicExpenditure.sections[0];

function mismatch(at: string, label: string, related: readonly string[], cells: string, actual: string, expected: string, difference: string): ExpectedFinding {
  return { messageId: "mismatch", at, severity: "error", related, data: { label, column: "合计", cell: at, cells, actual, expected, difference }, actual, expected };
}

testRule(hierarchySum, {
  valid: [
    table("three levels and the total above them", " | 合计 | 30.5\n 205 | 教育 | 10.5\n 20508 | 进修 | 10.5\n 2050802 | 干部 | 10.5\n 206 | 科学 | 20\n 20607 | 普及 | 20\n 2060701 | 机构 | 12\n 2060702 | 活动 | 8"),
    table("the total as the last row", " 205 | 教育 | 10.5\n 20508 | 进修 | 10.5\n 206 | 科学 | 20\n | 合计 | 30.5"),
    table("a class without rows below it", " | 合计 | 30.5\n 205 | 教育 | 10.5\n 206 | 科学 | 20\n 20607 | 普及 | 20"),
    table("款 without 项", " | 合计 | 30\n 206 | 科学 | 30\n 20601 | 管理 | 10\n 20607 | 普及 | 20"),
    table("项 directly below 类", " | 合计 | 30\n 206 | 科学 | 30\n 2060701 | 机构 | 12\n 2060702 | 活动 | 18"),
    table("款 and an orphaned 项 beside each other", " | 合计 | 30\n 206 | 科学 | 30\n 20601 | 管理 | 10\n 2060702 | 活动 | 20"),
    table("only 项", " | 合计 | 30\n 2060701 | 机构 | 12\n 2060702 | 活动 | 18"),
    table("one 项 on two rows", " | 合计 | 30\n 20607 | 普及 | 30\n 2060701 | 机构 | 12\n 2060701 | 机构 | 18"),
    table("the same codes for one unit after the other", " | 合计 | 30\n 206 | 科学 | 12\n 20607 | 普及 | 12\n 206 | 科学 | 18\n 20607 | 普及 | 18"),
    table("a 合计 for each unit, above its rows", " | 合计 | 12\n 206 | 科学 | 12\n | 合计 | 18\n 206 | 科学 | 18"),
    table("a 合计 for each unit, below its rows", " 206 | 科学 | 12\n | 合计 | 12\n 206 | 科学 | 18\n | 合计 | 18"),
    table("differences that rounding explains", " | 合计 | 693.28\n 206 | 科学 | 693.27"),
    table("a mistyped code whose figure belongs to the sum", " | 合计 | 30\n 206 | 科学 | 30\n 20601 | 管理 | 10\n  | 普及 | 20"),
    {
      ...table("no total row, and says so", " 206 | 科学 | 30\n 20601 | 管理 | 30"),
      notChecked: [{ reasonId: "row-missing", data: { rows: "合计" } }],
    },
    {
      ...table("nothing that rests on a cell without a figure", " | 合计 | 30\n 205 | 教育 | 1\n 206 | 科学 | 三十\n 20601 | 管理 | 20"),
      notChecked: [{ reasonId: "not-a-number", data: { cells: "C4" } }],
    },
    {
      name: "names without codes, and says so",
      sheet: grid("name | total\n 合计 | 30\n 教育 | 10\n 普通教育 | 9"),
      table: (sheet) => tableOf(BY_CODE, sheet),
      notChecked: [{ reasonId: "column-missing", data: { columns: "科目编码" } }],
    },
    {
      name: "economic codes of three and five digits",
      sheet: grid("code | name | total | personnel\n | 合计 | 409.27 | 409.27\n 301 | 工资 | 409.27 | 409.27\n 30101 | 基本工资 | 213.45 | 213.45\n 30102 | 津贴 | 195.82 | 195.82"),
      table: (sheet) => tableOf(economic, sheet),
    },
  ],
  invalid: [
    {
      ...table("each level that does not add up", " | 合计 | 40\n 205 | 教育 | 10.5\n 206 | 科学 | 20\n 20607 | 普及 | 21\n 2060701 | 机构 | 12\n 2060702 | 活动 | 8"),
      findings: [
        mismatch("C2", "合计", ["C3", "C4"], "C3:C4", "40.0", "30.5", "9.5"),
        mismatch("C4", "206 科学", ["C5"], "C5", "20.0", "21.0", "1.0"),
        mismatch("C5", "20607 普及", ["C6", "C7"], "C6:C7", "21.0", "20.0", "1.0"),
      ],
    },
    {
      ...table("a 类 whose 款 are blank", " | 合计 | 10.5\n 205 | 教育 | 10.5\n 20508 | 进修 | "),
      findings: [mismatch("C3", "205 教育", ["C4"], "C4", "10.5", "0.0", "10.5")],
    },
    {
      ...table("what a missing 款 leaves to the 类", " | 合计 | 30\n 206 | 科学 | 30\n 2060701 | 机构 | 12\n 2060702 | 活动 | 8"),
      findings: [mismatch("C3", "206 科学", ["C4", "C5"], "C4:C5", "30", "20", "10")],
    },
    {
      ...table("a 合计 among several", " | 合计 | 15\n 206 | 科学 | 12\n | 合计 | 18\n 206 | 科学 | 18"),
      findings: [mismatch("C2", "合计", ["C3"], "C3", "15", "12", "3")],
    },
  ],
});
