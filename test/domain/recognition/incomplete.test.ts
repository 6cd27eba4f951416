import { checkSnapshot, defaultProfile, rectToA1, type AmountTable, type Sheet } from "../../../src/domain";
import { snapshotOfSample } from "../../support/fixtures";
import { grid, gridOf, rowsOf, workbookOf } from "../../support/gridOf";
import { codesOf, found, tablesOf } from "./support";

const check = (...sheets: readonly Sheet[]) => checkSnapshot({ sheets }, { profile: defaultProfile });
const snapshot = snapshotOfSample("zhangjiakou-disclosure-2023");
const whole = check(...snapshot.sheets);
const amounts = whole.tables.filter((table): table is AmountTable => table.shape === "amounts");

/** Those that hold more than their note. */
const filled = amounts.filter(({ sections }) => sections.some(({ rows }) => rows.length > 0));

function sheetOf({ sheet: name }: AmountTable): Sheet {
  const sheet = snapshot.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

function cut(sheet: Sheet, rows: readonly [number, number?], columns: readonly [number, number?]): Sheet {
  return { ...sheet, values: sheet.values.slice(...rows).map((cells) => cells.slice(...columns)), formats: "General", formulas: new Map() };
}

describe("a sheet is read whether it is seen or not", () => {
  test.each(["hidden", "very-hidden"] as const)("%s", (visibility) => {
    const report = check(...snapshot.sheets.map((sheet) => ({ ...sheet, visibility })));
    expect(report.tables.map(({ spec, sheet, area }) => [spec.id, sheet, area])).toEqual(whole.tables.map(({ spec, sheet, area }) => [spec.id, sheet, area]));
    expect(report.findings).toEqual(whole.findings);
  });
});

describe.each(filled.map((table) => [table.spec.id, table] as const))("half of a table: %s", (id, table) => {
  const sheet = sheetOf(table);
  const [height, width] = [table.area.bottom + 1, table.area.right + 1];

  test("the lower rows cut off: the same table, down to where it was cut", () => {
    const kept = Math.ceil((height * 3) / 4);
    const { tables, crashed } = check(cut(sheet, [0, kept], [0]));
    expect(tables.map(({ spec, area }) => `${spec.id} ${rectToA1(area)}`)).toEqual([`${id} ${rectToA1({ ...table.area, bottom: kept - 1 })}`]);
    expect(crashed).toEqual([]);
  });

  test("the right columns cut off: the same table or a word about it, nothing else", () => {
    const { tables, refused, crashed } = check(cut(sheet, [0], [0, Math.ceil(width / 2)]));
    expect([...tables.map(({ spec }) => spec.id), ...refused.map(({ resembles }) => resembles)]).toEqual([id]);
    expect(crashed).toEqual([]);
  });

  test("the heading cut off: nothing that could be judged", () => {
    const { tables, findings, crashed } = check(cut(sheet, [Math.ceil(height / 2)], [0]));
    expect(tables).toEqual([]);
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(crashed).toEqual([]);
  });

  test("the left columns cut off: numbers of columns are no figures, so that nothing is an error", () => {
    const { tables, findings, crashed } = check(cut(sheet, [0], [2]));
    expect(tables.filter(({ spec }) => spec.id !== id)).toEqual([]);
    expect(findings.filter(({ severity, at }) => severity === "error" && at.row <= 4)).toEqual([]);
    expect(crashed).toEqual([]);
  });
});

test("a table without the columns it needs says which they are", () => {
  const table = amounts.find(({ spec }) => spec.id === "general-public-expenditure");
  if (table === undefined) throw new Error("no such table");
  const { refused } = check(cut(sheetOf(table), [0], [0, 3]));
  expect(refused.map(({ resembles, missingColumns }) => [resembles, missingColumns])).toEqual([["general-public-expenditure", ["合计", "基本支出", "项目支出"]]]);
});

describe("the same table twice", () => {
  const TABLE = `
部门预算支出总表
科目编码|科目名称|合计|基本支出|项目支出
201|一般公共服务支出|5.09||5.09
|合计|5.09||5.09
`;

  test("below itself", () => {
    expect(found(gridOf([...rowsOf(TABLE), [], ...rowsOf(TABLE)]))).toEqual(["expenditure-summary A1:E4", "expenditure-summary A6:E9"]);
  });

  test("on a copy of each sheet: all of them, without an error", () => {
    const report = check(...snapshot.sheets.flatMap((sheet) => [sheet, { ...sheet, name: `${sheet.name} (2)` }]));
    expect(report.tables).toHaveLength(2 * whole.tables.length);
    expect(report.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});

test("a sheet with charts only has no cells, and one with a caption has no table", () => {
  expect(check(gridOf([], { name: "图表1" }), gridOf([["图1 支出构成"], [null], ["单位：万元"]]))).toMatchObject({ tables: [], refused: [], findings: [], crashed: [] });
});

describe("cells that hold an error", () => {
  test("as figures: the rows are the table's all the same", () => {
    const sheet = grid`
部门预算支出总表
科目编码|科目名称|合计|基本支出|项目支出
201|一般公共服务支出|#REF!||5.09
205|教育支出|#DIV/0!|#N/A|#VALUE!
|合计|#REF!||5.09
`;
    const [table] = tablesOf(sheet);
    if (table?.shape !== "amounts") throw new Error("no table");
    expect(found(sheet)).toEqual(["expenditure-summary A1:E5"]);
    expect(codesOf(table)).toEqual(["201", "205", "total"]);
    expect(checkSnapshot(workbookOf(sheet), { profile: defaultProfile }).crashed).toEqual([]);
  });

  test("everywhere: nothing", () => {
    expect(check(gridOf(Array.from({ length: 12 }, () => new Array<string>(6).fill("#REF!"))))).toMatchObject({ tables: [], refused: [], crashed: [] });
  });
});
