import { checkSnapshot, defaultProfile, formulaKey, toA1, type CellValue, type CheckReport, type Sheet } from "../../src/domain";
import { disclosure } from "../support/disclosure";
import { gridOf } from "../support/gridOf";

const check = (...sheets: readonly Sheet[]): CheckReport => checkSnapshot({ sheets }, { profile: defaultProfile });

const findings = (report: CheckReport): readonly string[] => report.findings.map(({ severity, ruleId, messageId, sheet, at }) => `${severity} ${ruleId} ${messageId} ${sheet}!${toA1(at)}`);

/** Why rules on single tables did not judge; ties have no other table here. */
const reasons = ({ notChecked }: CheckReport): readonly string[] =>
  notChecked.filter(({ sheet, ruleId }) => sheet !== null && !ruleId.startsWith("tie-")).map(({ ruleId, reasonId }) => `${ruleId} ${reasonId}`);

const [EXPENDITURE] = disclosure(["支出总表"]) as [Sheet];

function having(cells: Readonly<Record<string, CellValue>>, sheet: Sheet = EXPENDITURE): Sheet {
  const typed = (row: number, column: number, value: CellValue): CellValue => {
    const change = cells[toA1({ row, column })];
    return change === undefined ? value : change;
  };
  return { ...sheet, values: sheet.values.map((values, row) => values.map((value, column) => typed(row, column, value))) };
}

describe("what is wrong with a workbook beyond its figures", () => {
  it.each([
    ["no sheet", []],
    ["a sheet with nothing, as one with only charts is read", [gridOf([], { name: "图" })]],
    ["a table whose headings are lost", [{ ...EXPENDITURE, values: EXPENDITURE.values.slice(5) }]],
  ] as const)("%s: nothing found, and every rule says that it had nothing to judge", (_, sheets) => {
    const report = check(...sheets);
    expect(report.tables).toEqual([]);
    expect(report.crashed).toEqual([]);
    expect(findings(report)).toEqual([]);
    expect(new Set(report.notChecked.map(({ reasonId }) => reasonId))).toEqual(new Set(["no-table", "profile-not-chosen"]));
  });

  it("Excel errors are named, and sums with them are not judged", () => {
    const report = check(having({ C5: "#REF!", D8: "#DIV/0!" }));
    expect(findings(report)).toEqual(["error number-cell excel-error 支出总表!C5", "error number-cell excel-error 支出总表!D8"]);
    expect(reasons(report)).toEqual(["row-sum not-a-number", "hierarchy-sum not-a-number"]);
  });

  it("a hidden sheet is checked like any other", () => {
    const report = check({ ...having({ C5: 83.36 }), visibility: "hidden" });
    expect(findings(report)).toEqual(["error row-sum mismatch 支出总表!C5", "error hierarchy-sum mismatch 支出总表!C5"]);
  });

  it("a circular formula, which Excel shows as 0, is a sum that does not add up", () => {
    const report = check({ ...having({ C5: 0 }), formulas: new Map([[formulaKey(4, 2), "=SUM(C5:C9)"]]) });
    expect(findings(report)).toContain("error hierarchy-sum mismatch 支出总表!C5");
    expect(report.crashed).toEqual([]);
  });

  it("a circular formula that was never calculated is not judged", () => {
    const report = check({ ...having({ C5: null }), formulas: new Map([[formulaKey(4, 2), "=SUM(C5:C9)"]]) });
    expect(findings(report)).toEqual([]);
    expect(reasons(report)).toEqual(["number-cell not-calculated", "row-sum not-calculated", "hierarchy-sum not-calculated"]);
  });

  it("the upper half of a table: its total is more than its rows", () => {
    const report = check({ ...EXPENDITURE, values: EXPENDITURE.values.slice(0, 7) });
    expect(findings(report)).toEqual(["error hierarchy-sum mismatch 支出总表!C5", "error hierarchy-sum mismatch 支出总表!E5"]);
  });

  it("the left half of a table: its rows are not judged, because columns are missing", () => {
    const report = check({ ...EXPENDITURE, values: EXPENDITURE.values.map((row) => row.slice(0, 4)) });
    expect(findings(report)).toEqual(["error unit-consistent not-stated 支出总表!A1"]);
    expect(reasons(report)).toEqual(["row-sum column-missing"]);
  });

  it("the same table twice is judged twice, and ties hold with either", () => {
    const report = check(EXPENDITURE, { ...EXPENDITURE, name: "支出总表 (2)" }, ...disclosure(["收支总表", "收入总表"]));
    expect(report.tables.map(({ sheet }) => sheet)).toEqual(["支出总表", "支出总表 (2)", "收支总表", "收入总表"]);
    expect(findings(report)).toEqual([]);
  });

  it("the same table twice with another figure: ties with it are not judged, because nobody says which is meant", () => {
    const other = having({ C5: 83.36, D5: 66.27, C7: 66.27, D7: 66.27 });
    const report = check(EXPENDITURE, { ...other, name: "支出总表 (2)" }, ...disclosure(["收支总表", "收入总表"]));
    expect(findings(report)).toEqual([]);
    expect(report.notChecked.filter(({ reasonId }) => reasonId === "several-tables").map(({ ruleId }) => ruleId)).toEqual(["tie-expenditure-total", "tie-income-expenditure", "tie-class-rows"]);
  });

  const LEDGER = Array.from({ length: 16_000 }, (_, index): readonly CellValue[] => [`凭证${String(index)}`, "差旅费", index, index * 2]);

  it("16,000 rows of something else below a table do not hide it", () => {
    const report = check(gridOf([...EXPENDITURE.values, [], ["序时账"], ...LEDGER], { name: "支出总表" }));
    expect(report.tables.map(({ spec, area }) => [spec.id, area.bottom])).toEqual([["expenditure-summary", 8]]);
    expect(findings(report)).toEqual([]);
  });

  it("16,000 rows that no code tells from the table's own make it one that is named and not judged", () => {
    const report = check(gridOf([...EXPENDITURE.values, ...LEDGER], { name: "支出总表" }));
    expect(report.tables).toEqual([]);
    expect(findings(report)).toEqual(["warning table-recognised rows-differ 支出总表!A1"]);
  });
});
