import { fixedAssets, governmentProcurement, threePublic } from "../../../src/domain/catalogue";
import { listSum } from "../../../src/domain/rules/list-sum";
import { defineSection, type SectionSpec } from "../../../src/domain/spec";
import { grid } from "../../support/gridOf";
import { testRule, type ExpectedFinding, type RuleCase } from "../../support/ruleTester";
import { tableOf } from "../../support/tableOf";

/** The spec's own rows under the column keys of a drawn table. */
function named(section: SectionSpec): SectionSpec {
  return { ...section, columns: section.columns.map((column) => (column.type === "label" ? { ...column, key: "name" } : column)) };
}

const three = named(threePublic.sections[0]);
const assets = named(fixedAssets.sections[0]);
const purchases = named(governmentProcurement.sections[0]);

const drawn = (section: SectionSpec) => (name: string, drawing: string): RuleCase => ({ name, sheet: grid(drawing), table: (sheet) => tableOf(section, sheet) });
const publicTable = drawn(three);
const assetTable = drawn(assets);
const purchaseTable = drawn(purchases);

const income = defineSection({
  key: "main",
  columns: [
    { key: "name", headers: ["项目"], type: "label", width: 20 },
    { key: "amount", headers: ["预算数"], type: "amount", width: 12 },
  ],
  rows: {
    kind: "lines",
    lines: [
      { key: "grants", labels: ["拨款"] },
      { key: "fees", labels: ["事业收入"] },
      { key: "current", labels: ["本年收入合计"], sum: ["grants", "fees"] },
      { key: "carryover", labels: ["上年结转"] },
      { key: "all", labels: ["收入总计"], sum: ["current", "carryover"] },
    ],
  },
  identities: [],
});
const incomeTable = drawn(income);

function mismatch(at: string, label: string, column: string, related: readonly string[], cells: string, actual: string, expected: string, difference: string): ExpectedFinding {
  return { messageId: "mismatch", at, severity: "error", related, data: { label, column, cell: at, cells, actual, expected, difference }, actual, expected };
}

testRule(listSum, {
  valid: [
    publicTable("三公 as disclosed", "name | total | general\n 合计 | 5.45 | 5.45\n 一、因公出国（境）费 | | \n 二、公务用车购置及运维费 | 4.71 | 4.71\n 其中：公务用车购置费 | | \n 公务用车运行维护费 | 4.71 | 4.71\n 三、公务接待费 | 0.74 | 0.74"),
    publicTable("a list that leaves out what is not used", "name | total\n 合计 | 5.45\n 公务用车运行维护费 | 4.71\n 三、公务接待费 | 0.74"),
    assetTable("其中 as a part that need not exhaust its whole", "name | count | value\n 资产总额 | —— | 547.09\n 1、房屋（平方米） | 3972 | 300.02\n 其中：办公用房（平方米） | 382.6 | 27.16\n 2、车辆（台、辆） | 4 | 78.91\n 3、单价在20万元以上设备 | —— | ——\n 4、其他固定资产 | —— | 168.16"),
    purchaseTable("小计 above its rows, 合计 above all", "name | total\n 合计 | 4.72\n 甲小计 | 2.36\n 汽油 | 1.49\n 保险 | 0.87\n 乙小计 | 2.36\n 汽油 | 2.36"),
    purchaseTable("rows without 小计", "name | total\n 合计 | 2.36\n 汽油 | 1.49\n 保险 | 0.87"),
    purchaseTable("a total inside what rounding explains", "name | total\n 合计 | 4.71\n 甲小计 | 2.36\n 汽油 | 2.36\n 乙小计 | 2.36\n 汽油 | 2.36"),
    incomeTable("a total of totals, with one of them not printed", "name | amount\n 拨款 | 10\n 事业收入 | 2.5\n 上年结转 | 1\n 收入总计 | 13.5"),
    incomeTable("a total that counts a row with an unusual name", "name | amount\n 拨款 | 10\n 利息收入 | 1.5\n 事业收入 | 2.5\n 本年收入合计 | 14"),
    incomeTable("a total beside a remark that it does not count", "name | amount\n 拨款 | 10\n 包括省级补助 | 4\n 事业收入 | 2.5\n 本年收入合计 | 12.5"),
    purchaseTable("bare 小计 below their rows", "name | total\n 汽油 | 1.49\n 保险 | 0.87\n 小计 | 2.36\n 汽油 | 5\n 小计 | 5\n 合计 | 7.36"),
    purchaseTable("one unit named twice", "name | total\n 甲小计 | 2\n 汽油 | 2\n 甲小计 | 3\n 保险 | 3\n 合计 | 5"),
    {
      ...incomeTable("says which total row is missing", "name | amount\n 拨款 | 10\n 上年结转 | 1"),
      notChecked: [{ reasonId: "row-missing", data: { rows: "收入总计" } }],
    },
  ],
  invalid: [
    {
      ...publicTable("a total of 三公 in one column only", "name | total | general\n 合计 | 6.45 | 5.45\n 二、公务用车购置及运维费 | 4.71 | 4.71\n 公务用车运行维护费 | 4.71 | 4.71\n 三、公务接待费 | 0.74 | 0.74"),
      findings: [mismatch("B2", "合计", "合计", ["B3", "B5"], "B3\nB5", "6.45", "5.45", "1.00")],
    },
    {
      ...purchaseTable("a 小计 and the 合计", "name | total\n 合计 | 9\n 甲小计 | 2.36\n 汽油 | 1.49\n 保险 | 0.97\n 乙小计 | 2.36\n 汽油 | 2.36\n"),
      findings: [
        mismatch("B2", "合计", "合计", ["B3", "B6"], "B3\nB6", "9.00", "4.72", "4.28"),
        mismatch("B3", "甲小计", "合计", ["B4", "B5"], "B4:B5", "2.36", "2.46", "0.10"),
      ],
    },
    {
      ...incomeTable("a total that no unusual row explains", "name | amount\n 拨款 | 10\n 利息收入 | 1.5\n 事业收入 | 2.5\n 本年收入合计 | 19"),
      findings: [mismatch("B5", "本年收入合计", "预算数", ["B2", "B4"], "B2\nB4", "19.0", "12.5", "6.5")],
    },
    {
      ...incomeTable("a grand total that leaves out the balance brought forward", "name | amount\n 拨款 | 10\n 本年收入合计 | 10\n 上年结转 | 5\n 收入总计 | 10"),
      findings: [mismatch("B5", "收入总计", "预算数", ["B3", "B4"], "B3:B4", "10", "15", "5")],
    },
  ],
});
