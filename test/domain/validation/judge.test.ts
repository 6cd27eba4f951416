import { defaultProfile } from "../../../src/domain/catalogue";
import type { RecognisedTable, Recognition } from "../../../src/domain/recognition";
import { atOnce } from "../../../src/domain/steps";
import { defineAmountRule, defineWorkbookRule, judgeFor, validate, type Rule } from "../../../src/domain/validation";
import { gridOf, rowsOf } from "../../support/gridOf";
import { BY_CODE, tableOf } from "../../support/tableOf";

const DRAWING = "code | name | total | basic | project\n 205 | 教育 | 9 | 5 | 1\n 206 | 科学 | 3 | 1 | 2";
const sheets = ["支出", "收入"].map((name) => gridOf(rowsOf(DRAWING), { name }));
const [first, second] = sheets.map((sheet) => tableOf(BY_CODE, sheet)) as [RecognisedTable, RecognisedTable];
const other = { ...second, spec: { ...second.spec, id: "other" } } as RecognisedTable;
const refused = { sheet: "收入", area: first.area, title: null, resembles: first.spec.id, missingColumns: [] };

const recognition = (tables: readonly RecognisedTable[], blocks: Recognition["refused"] = []): Recognition => ({ tables, refused: blocks });
const META = { category: "form", severity: "warning", fixable: "no", messages: { seen: [] } } as const;
const HERE = { messageId: "seen", at: { row: 0, column: 0 }, data: {} } as const;

/** Rules that keep a record of what they were asked. */
function recording(): { readonly rules: readonly Rule[]; readonly asked: string[] } {
  const asked: string[] = [];
  const rules = [
    defineAmountRule({
      meta: { ...META, id: "one-table" },
      *check({ table }) {
        asked.push(`table ${table.sheet}`);
        yield HERE;
      },
    }),
    defineWorkbookRule({
      meta: { ...META, id: "some" },
      reads: [first.spec.id],
      *check({ tables }) {
        asked.push(`some ${String(tables.length)}`);
        yield { ...HERE, sheet: "支出" };
      },
    }),
    defineWorkbookRule({
      meta: { ...META, id: "all" },
      reads: "all",
      *check({ tables }) {
        asked.push(`all ${String(tables.length)}`);
        yield { ...HERE, sheet: "支出" };
      },
    }),
  ];
  return { rules, asked };
}

describe("judging again", () => {
  const both = recognition([first, other]);
  const begin = () => {
    const { rules, asked } = recording();
    const judge = judgeFor({ rules, profile: defaultProfile, profileChosen: false });
    const judged = (...workbook: Parameters<typeof judge>) => atOnce(judge(...workbook));
    judged({ sheets }, both);
    asked.length = 0;
    return { judged, asked };
  };

  it("asks nothing about what is the same", () => {
    const { judged, asked } = begin();
    const again = judged({ sheets: [...sheets] }, recognition([...both.tables]));
    expect(asked).toEqual([]);
    expect(again.findings.map(({ ruleId, sheet }) => `${ruleId} ${sheet}`)).toEqual(["one-table 支出", "some 支出", "all 支出", "one-table 收入"]);
  });

  it("asks about a table that changed, and rules between tables that read it", () => {
    const { judged, asked } = begin();
    judged({ sheets }, recognition([first, { ...other }]));
    expect(asked).toEqual(["table 收入", "all 2"]);
  });

  it("asks nothing about a table that was given again, whatever else changed in its sheet", () => {
    const { judged, asked } = begin();
    judged({ sheets: sheets.map((sheet) => (sheet.name === "支出" ? { ...sheet } : sheet)) }, both);
    expect(asked).toEqual([]);
  });

  it("asks rules between tables when a table came, went or was refused", () => {
    const { judged, asked } = begin();
    judged({ sheets }, recognition([first]));
    judged({ sheets }, recognition([first, other], [refused]));
    expect(asked).toEqual(["all 1", "some 1", "all 2"]);
  });

  it("says so when the last table that a rule judges is gone", () => {
    const { judged } = begin();
    const { findings, notChecked } = judged({ sheets }, recognition([]));
    expect(notChecked.map(({ ruleId }) => ruleId)).toEqual(["one-table", "some"]);
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(["all"]);
  });

  it("says what judging from the start says", () => {
    const { judged } = begin();
    const judging = { rules: recording().rules, profile: defaultProfile, profileChosen: false };
    for (const next of [recognition([first]), both, recognition([other, first], [refused]), recognition([])]) {
      expect(judged({ sheets }, next)).toEqual(validate({ sheets }, next, judging));
    }
  });
});
