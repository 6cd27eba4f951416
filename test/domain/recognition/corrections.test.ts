import { catalogue } from "../../../src/domain/catalogue";
import { fromA1, rectFromA1, rectToA1, type Sheet } from "../../../src/domain/grid";
import { recognise, type Correction, type RecognisedTable } from "../../../src/domain/recognition";
import { grid, gridOf, workbookOf } from "../../support/gridOf";

/** The block, what it is, and its headings by cell. */
function correctionOf(area: string, specId: string | null, headings: Readonly<Record<string, string>>, columns: Readonly<Record<string, number>> = {}): Correction {
  return {
    sheet: "Sheet1",
    area: rectFromA1(area) ?? neverA1(area),
    specId,
    columns,
    headings: Object.entries(headings).map(([cell, text]) => ({ at: fromA1(cell) ?? neverA1(cell), text })),
  };
}

function neverA1(text: string): never {
  throw new Error(`no address: ${text}`);
}

const recognised = (sheet: Sheet, ...corrections: readonly Correction[]): readonly RecognisedTable[] => recognise(workbookOf(sheet), catalogue, corrections).tables;
const summary = (tables: readonly RecognisedTable[]): readonly string[] => tables.map(({ spec, area }) => `${spec.id} ${rectToA1(area)}`);
const columnsOf = (table: RecognisedTable | undefined): object => (table?.shape === "amounts" ? Object.fromEntries(table.sections[0]?.columns ?? []) : {});

const OWN_WORDS = grid`
本局用款计划
|||单位：万元
事由代号|事由|用款|日常|专项
201|一般公共服务支出|100|80|20
20101|人大事务|100|80|20
|合计|100|80|20
`;
const OWN_HEADINGS = { A3: "事由代号", B3: "事由", C3: "用款", D3: "日常", E3: "专项" };
const OWN_COLUMNS = { "main.code": 0, "main.name": 1, "main.total": 2, "main.basic": 3, "main.project": 4 };

describe("a block that nobody recognises, told by a person", () => {
  const correction = correctionOf("A1:E6", "expenditure-summary", OWN_HEADINGS, OWN_COLUMNS);

  test("is that table, with rows, title and unit, and its evidence says who said so", () => {
    expect(recognised(OWN_WORDS)).toEqual([]);
    const [table] = recognised(OWN_WORDS, correction);
    expect(summary(recognised(OWN_WORDS, correction))).toEqual(["expenditure-summary A1:E6"]);
    expect(columnsOf(table)).toEqual({ code: 0, name: 1, total: 2, basic: 3, project: 4 });
    expect(table).toMatchObject({ unit: { value: "万元" }, shape: "amounts" });
    expect(table?.shape === "amounts" ? table.sections[0]?.rows.map(({ code, kind }) => code ?? kind) : []).toEqual(["201", "20101", "total"]);
    expect(table?.evidence[0]).toMatchObject({ kind: "correction", text: "expenditure-summary" });
  });

  test("no more, once one of its headings is another", () => {
    const values = OWN_WORDS.values.map((row, index) => (index === 2 ? ["事由代号", "事由", "用款", "日常", "其他"] : row));
    expect(recognised(gridOf(values), correction)).toEqual([]);
  });

  test("no more, once it moved", () => {
    expect(recognised({ ...OWN_WORDS, origin: { row: 1, column: 0 } }, correction)).toEqual([]);
  });

  test("not on another sheet", () => {
    expect(recognised({ ...OWN_WORDS, name: "Sheet2" }, correction)).toEqual([]);
  });

  test("still, when rows are added below", () => {
    const more = gridOf([...OWN_WORDS.values.slice(0, 5), [20102, "政协事务", 5, 5, null], [null, "合计", 105, 85, 20]]);
    expect(summary(recognised(more, correction))).toEqual(["expenditure-summary A1:E7"]);
  });
});

const SUMMARY = grid`
部门预算支出总表
科目编码|科目名称|合计|基本支出|项目支出
201|一般公共服务支出|100|80|20
|合计|100|80|20
`;
const HEADINGS = { A2: "科目编码", B2: "科目名称", C2: "合计", D2: "基本支出", E2: "项目支出" };

test("another table than was recognised", () => {
  expect(summary(recognised(SUMMARY))).toEqual(["expenditure-summary A1:E4"]);
  expect(summary(recognised(SUMMARY, correctionOf("A1:E4", "general-public-expenditure", HEADINGS)))).toEqual(["general-public-expenditure A1:E4"]);
});

test("none at all, and the table beside it is found as ever", () => {
  const both = gridOf(SUMMARY.values.map((row) => [...row, ...Array<null>(7 - row.length).fill(null), ...row]));
  expect(summary(recognised(both, correctionOf("A1:E4", null, HEADINGS)))).toEqual(["expenditure-summary H1:L4"]);
});

test("one column mapped anew, the others found as ever", () => {
  const sheet = grid`
部门预算支出总表
科目编码|科目名称|上年数|今年数|基本支出|项目支出
201|一般公共服务支出|90|100|80|20
|合计|90|100|80|20
`;
  const headings = { A2: "科目编码", B2: "科目名称", C2: "上年数", D2: "今年数", E2: "基本支出", F2: "项目支出" };
  expect(columnsOf(recognised(sheet, correctionOf("A1:F4", "expenditure-summary", headings, { "main.total": 3 }))[0])).toEqual({ code: 0, name: 1, total: 3, basic: 4, project: 5 });
});

test("columns of a target table", () => {
  const sheet = grid`
科普经费绩效目标表
指标一|二级指标|指标|要达到的值
产出指标|数量指标|活动次数|≥10次
效益指标|社会效益指标|知晓率|≥90%
`;
  const correction = correctionOf("A1:D4", "performance-target", { A2: "指标一", B2: "二级指标", C2: "指标", D2: "要达到的值" }, { "indicators.first": 0, "indicators.name": 2, "indicators.value": 3 });
  const [table] = recognised(sheet, correction);
  expect(summary(recognised(sheet, correction))).toEqual(["performance-target A1:D4"]);
  expect(table?.shape === "targets" ? table.indicators.map(({ first, second, name, value }) => [first, second, name, value]) : []).toEqual([
    ["output", "quantity", "活动次数", "≥10次"],
    ["benefit", "social", "知晓率", "≥90%"],
  ]);
});

test("columns of a target table that no form of ours prints", () => {
  const sheet = grid`
绩效目标表
一级指标|二级指标|三级指标|比较|数|量词|占分
产出指标|数量指标|活动次数|≥|10|次|50
`;
  const headings = { A2: "一级指标", B2: "二级指标", C2: "三级指标", D2: "比较", E2: "数", F2: "量词", G2: "占分" };
  const [table] = recognised(sheet, correctionOf("A1:G3", "performance-target", headings, { operator: 3, value: 4, unit: 5, weight: 6 }));
  expect(table).toMatchObject({ indicators: [{ name: "活动次数", value: "≥10次", valueColumns: [3, 4, 5], weight: "50" }] });
});

test.each([
  ["of a table that the catalogue does not have", correctionOf("A1:E4", "no-such-table", HEADINGS)],
  ["without any heading", correctionOf("A1:E4", "basic-expenditure", {})],
  ["far away from everything", correctionOf("AA100:AB200", "expenditure-summary", {})],
  ["of texts where there are none", correctionOf("A1:E4", "institutions", HEADINGS)],
])("a correction %s is passed over", (_name, correction) => {
  expect(summary(recognised(SUMMARY, correction))).toEqual(["expenditure-summary A1:E4"]);
});

describe("the same sheet object", () => {
  test("gives the same tables, also in another workbook", () => {
    const other = gridOf([["x"]], { name: "Sheet2" });
    const first = recognised(SUMMARY);
    expect(recognise(workbookOf(other, SUMMARY), catalogue).tables[0]).toBe(first[0]);
  });

  test("gives others where its corrections changed, but not where another sheet's did", () => {
    const first = recognised(SUMMARY);
    const elsewhere: Correction = { ...correctionOf("A1:E4", null, HEADINGS), sheet: "Sheet2" };
    expect(recognised(SUMMARY, elsewhere)[0]).toBe(first[0]);
    expect(recognised(SUMMARY, correctionOf("A1:E4", null, HEADINGS))).toEqual([]);
    expect(recognised(SUMMARY)).toEqual(first);
  });

  test("is read anew with another catalogue", () => {
    expect(recognise(workbookOf(SUMMARY), []).tables).toEqual([]);
    expect(summary(recognised(SUMMARY))).toEqual(["expenditure-summary A1:E4"]);
  });
});
