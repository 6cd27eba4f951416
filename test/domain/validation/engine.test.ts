import { defaultProfile } from "../../../src/domain/catalogue";
import { toA1 } from "../../../src/domain/grid";
import { rules } from "../../../src/domain/rules";
import { defineAmountRule, defineTargetRule, validate, verdictOf, type Finding, type Rule } from "../../../src/domain/validation";
import { grid, gridOf, rowsOf } from "../../support/gridOf";
import { BY_CODE, tableOf } from "../../support/tableOf";
import { COMPLETE_TARGETS, targetDrawing, targetTableOf } from "../../support/targetTableOf";

const DRAWING = "code | name | total | basic | project\n 205 | 教育 | 9 | 5 | 1\n 206 | 科学 | 3 | 1 | 2";
const sheet = gridOf(rowsOf(DRAWING), { name: "支出" });
const table = tableOf(BY_CODE, sheet);
const later = gridOf(rowsOf(DRAWING), { name: "收入" });

/** Says something about each figure of the column. */
function everyCell(id: string, key: string): Rule {
  const rule = defineAmountRule({
    meta: { id, category: "form", severity: "warning", fixable: "no", messages: { seen: ["label"] } },
    *check({ table: { sections } }) {
      for (const { columns, rows } of sections) {
        for (const { row, label } of [...rows].reverse()) yield { messageId: "seen", at: { row, column: columns.get(key) ?? 0 }, data: { label } };
      }
    },
  });
  return rule;
}

const crashing = defineAmountRule({
  meta: { id: "crashing", category: "form", severity: "error", fixable: "no", messages: { seen: [] } },
  *check({ table: { area } }) {
    yield { messageId: "seen", at: { row: area.top, column: area.left }, data: {} };
    throw new Error("out of order");
  },
});

const forTargets = defineTargetRule({
  meta: { id: "for-targets", category: "targets", severity: "info", fixable: "no", messages: { count: ["count"] } },
  *check({ table: { indicators, area } }) {
    yield { messageId: "count", at: { row: area.top, column: area.left }, data: { count: String(indicators.length) }, severity: "error" };
  },
});

const at = ({ sheet: name, ruleId, at: cell }: Finding): string => `${name} ${toA1(cell)} ${ruleId}`;

const BY_DEFAULT = { profile: defaultProfile, profileChosen: false };

describe("validate", () => {
  it("orders findings by sheet, cell and rule, whatever the order of the tables", () => {
    const run = (tables: readonly ReturnType<typeof tableOf>[]): readonly string[] =>
      validate({ sheets: [sheet, later] }, { tables: tables, refused: [] }, { rules: [everyCell("b", "total"), everyCell("a", "total"), everyCell("c", "basic")], ...BY_DEFAULT }).findings.map(at);

    const expected = ["支出", "收入"].flatMap((name) => ["2", "3"].flatMap((row) => [`C${row} b`, `C${row} a`, `D${row} c`].map((text) => `${name} ${text}`)));
    expect(run([table, tableOf(BY_CODE, later)])).toEqual(expected);
    expect(run([tableOf(BY_CODE, later), table])).toEqual(expected);
  });

  it("reports a rule that throws, without its half-done findings, and lets the others run", () => {
    const { findings, crashed } = validate({ sheets: [sheet] }, { tables: [table], refused: [] }, { rules: [crashing, everyCell("a", "total")], ...BY_DEFAULT });
    expect(crashed).toEqual([{ ruleId: "crashing", sheet: "支出", error: "out of order" }]);
    expect(findings.map(at)).toEqual(["支出 C2 a", "支出 C3 a"]);
  });

  it("says which rules had no table to judge", () => {
    const targets = grid(targetDrawing(COMPLETE_TARGETS));
    const { findings, notChecked } = validate({ sheets: [targets] }, { tables: [targetTableOf(targets)], refused: [] }, { rules: [everyCell("a", "total"), forTargets], ...BY_DEFAULT });
    expect(notChecked).toEqual([{ ruleId: "a", sheet: null, reasonId: "no-table", data: {} }]);
    expect(findings).toEqual([
      { ruleId: "for-targets", messageId: "count", severity: "error", at: { row: 0, column: 0 }, data: { count: "6" }, related: [], fixable: "no", sheet: "Sheet1" },
    ]);
  });

  it("asks a rule only about tables that it applies to", () => {
    const never = defineAmountRule({
      meta: { id: "never", category: "form", severity: "error", fixable: "no", messages: { seen: [] } },
      applies: () => false,
      *check({ table: { area } }) {
        yield { messageId: "seen", at: { row: area.top, column: area.left }, data: {} };
      },
    });
    expect(validate({ sheets: [sheet] }, { tables: [table], refused: [] }, { rules: [never], ...BY_DEFAULT })).toEqual({
      findings: [],
      notChecked: [{ ruleId: "never", sheet: null, reasonId: "no-table", data: {} }],
      crashed: [],
    });
  });

  it("refuses a table of another workbook", () => {
    expect(() => validate({ sheets: [later] }, { tables: [table], refused: [] }, { rules: [everyCell("a", "total")], ...BY_DEFAULT })).toThrow("支出");
  });

  it("gives the same report for the same workbook", () => {
    const run = (): unknown => validate({ sheets: [sheet] }, { tables: [tableOf(BY_CODE, sheet)], refused: [] }, { rules: rules, ...BY_DEFAULT });
    expect(run()).toEqual(run());
  });
});

describe("verdictOf", () => {
  const finding = (severity: Finding["severity"]): Finding => ({ ruleId: "a", messageId: "b", severity, data: {}, sheet: "s", at: { row: 0, column: 0 }, related: [], fixable: "no" });

  it("is as bad as the worst finding, and infos pass", () => {
    expect(verdictOf({ findings: [finding("info"), finding("error"), finding("warning")] })).toBe("errors");
    expect(verdictOf({ findings: [finding("info"), finding("warning")] })).toBe("warnings");
    expect(verdictOf({ findings: [finding("info")] })).toBe("pass");
    expect(verdictOf({ findings: [] })).toBe("pass");
  });
});
