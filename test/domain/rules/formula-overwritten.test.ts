import { defaultProfile, incomeExpenditureSummary, specOf } from "../../../src/domain/catalogue";
import type { SheetPlan } from "../../../src/domain/edits";
import { amountCells } from "../../../src/domain/rules/cells/amount-cells";
import { formulaOverwritten } from "../../../src/domain/rules/formula-overwritten";
import { formulaAt, formulaKey, type Sheet } from "../../../src/domain/grid";
import type { AmountTable } from "../../../src/domain/recognition/recognised";
import { validate, type Finding } from "../../../src/domain/validation";
import { valueOf } from "../../support/edits";
import { gridOf, rowsOf } from "../../support/gridOf";
import { laidOut } from "../../support/laidOut";
import { memoryWorkbook } from "../../support/memoryWorkbook";
import { recognisedTable } from "../../support/recognisedTable";
import { testRule, type RuleCase } from "../../support/ruleTester";
import { BY_CODE, tableOf } from "../../support/tableOf";

const HEAD = "code | name | total | basic | project";
const ROWS = " | 合计 | 10 | 6 | 4\n 205 | 教育支出 | 5 | 3 | 2\n 206 | 科学技术支出 | 5 | 3 | 2";
const across = { C3: "=SUM(D3:E3)", C4: "=SUM(D4:E4)" };
const down = { D2: "=SUM(D3:D4)", E2: "=SUM(E3:E4)" };
const table = (name: string, rows: string, formulas: Readonly<Record<string, string>>, formats = "General"): RuleCase => ({
  name,
  sheet: gridOf(rowsOf(`${HEAD}\n${rows}`), { formulas, formats }),
  table: (sheet) => tableOf(BY_CODE, sheet),
});

testRule(formulaOverwritten, {
  valid: [
    table("a table without formulas", ROWS, {}),
    table("formulas in all totals", ROWS, { ...across, ...down, C2: "=SUM(D2:E2)" }),
    table("a single formula among figures", ROWS, { C3: "=SUM(D3:E3)" }),
    table("blank totals", ROWS.replace("合计 | 10", "合计 | ").replace("支出 | 5", "支出 | "), { C4: "=SUM(D4:E4)", ...down }),
    table("parts, which no sum claims", ROWS, { ...across, ...down, C2: "=SUM(D2:E2)", D3: "=1+2" }),
  ],
  invalid: [
    {
      ...table("totals that a formula gives as well, all in one finding", ROWS, { C2: "=SUM(D2:E2)", C4: "=SUM(D4:E4)", D2: "=SUM(D3:D4)", E2: "=SUM(E3:E4)" }),
      findings: [
        { messageId: "same", at: "C3", severity: "warning", related: [], data: { count: "1", cells: "C3" }, fix: { safety: "safe", after: { C3: 5 }, formulas: { C3: "=SUM(D3:E3)" } } },
      ],
    },
    {
      ...table("a total of a column and one of a row, formatted as text", `${ROWS}\n 208 | 社会保障 | 0 | 0 | 0`, { C2: "=SUM(D2:E2)", C4: "=SUM(D4:E4)", C5: "=SUM(D5:E5)", D2: "=SUM(D3:D5)" }, "@"),
      findings: [
        {
          messageId: "same",
          at: "E2",
          severity: "warning",
          related: ["C3"],
          data: { count: "2", cells: "E2\nC3" },
          fix: { safety: "safe", after: { E2: 4, C3: 5 }, formulas: { E2: "=SUM(E3:E5)", C3: "=SUM(D3:E3)" }, formats: { E2: "#,##0.00", C3: "#,##0.00" } },
        },
      ],
    },
    {
      ...table("a total that a formula gives otherwise, which is looked at first", ROWS.replace("教育支出 | 5", "教育支出 | 5.01"), { C2: "=SUM(D2:E2)", C4: "=SUM(D4:E4)", ...down }),
      findings: [
        {
          messageId: "different",
          at: "C3",
          severity: "warning",
          related: ["D3", "E3"],
          data: { label: "205 教育支出", column: "合计", cell: "C3", actual: "5.01", expected: "5", difference: "0.01" },
          actual: "5.01",
          expected: "5",
          fix: { safety: "review", after: { C3: 5 }, formulas: { C3: "=SUM(D3:E3)" } },
        },
      ],
    },
    {
      ...table("a total of parts that are reckoned from it, or that fail", `${ROWS.replace("206 | 科学技术支出 | 5 | 3", "206 | 科学技术支出 | 5 | #REF!")}\n 208 | 社会保障 | 0 | 0 | 0\n 210 | 卫生健康 | 0 | 0 | 0`, {
        C2: "=SUM(D2:E2)", C5: "=SUM(D5:E5)", C6: "=SUM(D6:E6)", D2: "=SUM(D3:D6)", E2: "=SUM(E3:E6)", E3: "=$C3-D3",
      }),
      findings: [{ messageId: "unknown", at: "C3", severity: "warning", related: ["C4"], data: { count: "2", cells: "C3:C4" } }],
    },
    {
      name: "one of the few totals of fixed rows",
      sheet: gridOf(rowsOf("name | amount\n 一、一般公共预算拨款收入 | 7\n 本年收入合计 | 7\n 上年结转结余 | 1\n 收入总计 | 8\n 一、教育支出 | 8\n 本年支出合计 | 8\n 支出总计 | 8"), { formulas: { B5: "=B3+B4", B7: "=SUM(B6)", B8: "=B7" } }),
      table: bothSides,
      findings: [{ messageId: "same", at: "B3", severity: "warning", related: [], data: { count: "1", cells: "B3" }, fix: { safety: "safe", after: { B3: 7 }, formulas: { B3: "=SUM(B2)" } } }],
    },
  ],
});

describe("the totals of a laid-out table", () => {
  const CODES = {
    functional: [{ code: "2060701", name: "机构运行" }, { code: "2060702", name: "科普活动" }, { code: "2080502", name: "事业单位离退休" }],
    economic: [{ code: "30101", name: "基本工资" }, { code: "30201", name: "办公费" }],
  };

  it.each(["income-expenditure-summary", "expenditure-summary", "fiscal-appropriation-summary", "basic-expenditure", "three-public"])("of %s are each missed when a figure takes their place", async (id) => {
    const sheet = await sheetOf(laidOut([specOf(id)].flatMap((spec) => spec ?? []), { codes: CODES }));
    const table = recognisedTable(sheet);
    const judged = (one: Sheet): readonly Finding[] => validate({ sheets: [one] }, { tables: [table], refused: [] }, { rules: [formulaOverwritten], profile: defaultProfile, profileChosen: false }).findings;
    expect(judged(sheet)).toEqual([]);

    const totals = table.shape === "amounts" ? amountCells(table).filter(({ row, column }) => formulaAt(sheet, row, column) !== undefined) : [];
    expect(totals.length).toBeGreaterThan(3);
    for (const at of totals) {
      const formulas = new Map([...sheet.formulas].filter(([key]) => key !== formulaKey(at.row, at.column)));
      expect(judged({ ...sheet, formulas }).map((finding) => [finding.at, finding.fix?.safety])).toEqual([[at, "safe"]]);
    }
  });
});

async function sheetOf([plan]: readonly SheetPlan[]): Promise<Sheet> {
  if (plan === undefined) throw new Error("nothing was laid out");
  const port = memoryWorkbook({ sheets: [] });
  valueOf(await port.apply([{ kind: "add-sheet", plan }]));
  const [sheet] = valueOf(await port.read()).sheets;
  if (sheet === undefined) throw new Error("nothing was inserted");
  return sheet;
}

/** Income and, below it, expenditure. */
function bothSides(sheet: Sheet): AmountTable {
  const [income, expenditure] = incomeExpenditureSummary.sections;
  if (expenditure === undefined) throw new Error("收支总表 without 支出");
  const table = tableOf(income, sheet);
  const sections = [table, tableOf(expenditure, sheet)].flatMap((one) => one.sections.map((section) => ({ ...section, rows: section.rows.filter(({ key }) => key !== undefined) })));
  return { ...table, sections };
}
