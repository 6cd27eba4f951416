import { checkSnapshot, defaultProfile, rules, toA1 } from "../../../src/domain";
import type { Sheet } from "../../../src/domain/grid";
import { grid, workbookOf } from "../../support/gridOf";
import { amountTable, codesOf, columnsOf, found } from "./support";

const arithmetic = rules.filter(({ meta }) => meta.category === "arithmetic");
const report = (sheet: Sheet) => checkSnapshot(workbookOf(sheet), { profile: defaultProfile, rules: arithmetic });

/** Rule, cell and both figures of each error. */
const errorsIn = (sheet: Sheet): readonly string[] =>
  report(sheet)
    .findings.filter(({ severity }) => severity === "error")
    .map(({ ruleId, at, actual, expected }) => `${ruleId} ${toA1(at)} ${String(actual)} ${String(expected)}`);

const missingColumns = (sheet: Sheet): readonly (string | undefined)[] =>
  report(sheet)
    .notChecked.filter(({ reasonId }) => reasonId === "column-missing")
    .map(({ data }) => data["columns"]);

const WHOLE = { code: 0, name: 1, total: 2, basic: 3, personnel: 4, public: 5, project: 6 };
const PARTS = { code: 0, name: 1, total: 2, personnel: 3, public: 4, project: 5 };

describe("基本支出 divided in a second row, below which the captions of code and name are blank", () => {
  test.each([
    ["支出总表", "expenditure-summary"],
    ["一般公共预算财政拨款支出表", "general-public-expenditure"],
    ["政府性基金预算支出表", "government-fund-expenditure"],
    ["国有资本经营预算支出表", "state-capital-expenditure"],
  ])("%s with 小计 is one table, whole", (title, id) => {
    const sheet = grid(`
${title}
部门：某某局||||||单位：万元
科目编码|科目名称|合计|基本支出|||项目支出
|||小计|人员经费|公用经费|
201|一般公共服务支出|100.00|90|60|30|10.00
20101|人大事务|100.00|90|60|30|10.00
|合计|100.00|90|60|30|10.00
`);
    expect(found(sheet)).toEqual([`${id} A1:G7`]);
    expect(columnsOf(amountTable(sheet))).toEqual(WHOLE);
    expect(codesOf(amountTable(sheet))).toEqual(["201", "20101", "total"]);
    expect(report(sheet).findings).toEqual([]);
  });

  test("without 小计 its parts make up its figure", () => {
    const sheet = (publicMoney: number) =>
      grid(`
支出总表
科目编码|科目名称|合计|基本支出||项目支出
|||人员经费|公用经费|
201|一般公共服务支出|100.5|60|30|10.5
20101|人大事务|100.5|60|${String(publicMoney)}|10.5
|合计|100.5|60|30|10.5
`);
    expect(found(sheet(30))).toEqual(["expenditure-summary A1:F6"]);
    expect(columnsOf(amountTable(sheet(30)))).toEqual(PARTS);
    expect(report(sheet(30)).findings).toEqual([]);
    expect(missingColumns(sheet(30))).toEqual([]);
    expect(errorsIn(sheet(20))).toEqual(["hierarchy-sum E4 30.0 20.0", "row-sum C5 100.5 90.5"]);
  });

  test("without a title too", () => {
    const sheet = grid`
科目编码|科目名称|合计|基本支出||项目支出
|||人员经费|公用经费|
201|一般公共服务支出|100|60|30|10
|合计|100|60|30|10
`;
    expect(columnsOf(amountTable(sheet))).toEqual(PARTS);
    expect(report(sheet).findings).toEqual([]);
  });

  test("merged cells filled into each of their cells", () => {
    const filled = (second: string) => grid(`
支出总表
科目编码|科目名称|合计|基本支出|基本支出|项目支出
科目编码|科目名称|合计|${second}|项目支出
201|一般公共服务支出|100|60|30|10
|合计|100|60|30|10
`);
    expect(columnsOf(amountTable(filled("人员经费|公用经费")))).toEqual(PARTS);
    expect(report(filled("人员经费|公用经费")).findings).toEqual([]);
    // None of the columns is 基本支出 where the parts have other names; together they are.
    expect(columnsOf(amountTable(filled("工资福利支出|商品和服务支出")))).toEqual({ code: 0, name: 1, total: 2, "basic-1": 3, "basic-2": 4, project: 5 });
  });

  test("合计 for 小计, in front of the table's own", () => {
    const table = amountTable(grid`
支出总表
科目编码|科目名称|基本支出|||项目支出|合计
||合计|人员经费|公用经费||
201|一般公共服务支出|90|60|30|10|100
`);
    expect(columnsOf(table)).toEqual({ code: 0, name: 1, basic: 2, personnel: 3, public: 4, project: 5, total: 6 });
  });

  test("a heading of three rows", () => {
    const sheet = grid`
支出总表
科目编码|科目名称|支出预算||||
||合计|基本支出|||项目支出
|||小计|人员经费|公用经费|
201|一般公共服务支出|100|90|60|30|10
`;
    expect(found(sheet)).toEqual(["expenditure-summary A1:G5"]);
    expect(columnsOf(amountTable(sheet))).toEqual(WHOLE);
  });

  test("parts without known names add up all the same", () => {
    const sheet = (second: number) => grid(`
支出总表
科目编码|科目名称|合计|基本支出|||项目支出
|||工资福利支出|商品和服务支出|对个人和家庭的补助|
201|一般公共服务支出|100|50|${String(second)}|10|10
20101|人大事务|100|50|${String(second)}|10|10
|合计|100|50|${String(second)}|10|10
`);
    expect(found(sheet(30))).toEqual(["expenditure-summary A1:G6"]);
    expect(report(sheet(30)).findings).toEqual([]);
    expect(missingColumns(sheet(30))).toEqual([]);
    expect(errorsIn(sheet(25))).toEqual(["row-sum C4 100 95", "row-sum C5 100 95", "row-sum C6 100 95"]);
  });

  test("项目支出 divided too, without its own figure", () => {
    const sheet = (figure: number) => grid(`
支出总表
||||||单位：万元
科目编码|科目名称|合计|基本支出|项目支出||
||||特定目标类|其他运转类|
201|一般公共服务支出|100|80|15|5|
20101|人大事务|100|80|15|${String(figure)}|
|合计|100|80|15|5|
`);
    expect(columnsOf(amountTable(sheet(5)))).toEqual({ code: 0, name: 1, total: 2, basic: 3, "project-1": 4, "project-2": 5 });
    expect(report(sheet(5)).findings).toEqual([]);
    expect(errorsIn(sheet(15))).toContain("row-sum C6 100 110");
  });

  test.each([
    ["小计|人员经费|公用经费|对个人和家庭的补助", "90|50|30|10"],
    ["人员经费|公用经费|对个人和家庭的补助", "50|30|10"],
  ])("a part more than is known: %s", (second, figures) => {
    const parts = second.split("|").length;
    const sheet = (project: string) =>
      grid(`
支出总表
科目编码|科目名称|合计|基本支出${"|".repeat(parts)}项目支出
|||${second}|
201|一般公共服务支出|100.5|${figures}|${project}
|合计|100.5|${figures}|${project}
`);
    expect(report(sheet("10.5")).findings).toEqual([]);
    expect(errorsIn(sheet("12.5")).map((error) => error.slice(0, 10))).toEqual(["row-sum C4", "row-sum C5"]);
  });

  test("a table directly above keeps its rows", () => {
    const sheet = grid`
支出总表
科目编码|科目名称|合计|基本支出|项目支出
201|一般公共服务支出|100|90|10
|合计|100|90|10
一般公共预算支出表
科目编码|科目名称|合计|基本支出|||项目支出
|||小计|人员经费|公用经费|
201|一般公共服务支出|100|90|60|30|10
|合计|100|90|60|30|10
`;
    expect(found(sheet)).toEqual(["expenditure-summary A1:E4", "general-public-expenditure A5:G9"]);
    expect(report(sheet).findings).toEqual([]);
  });

  test("a blank form", () => {
    expect(
      found(grid`
支出总表
科目编码|科目名称|合计|基本支出|||项目支出
|||小计|人员经费|公用经费|
合计||||||
注：无
`),
    ).toEqual(["expenditure-summary A1:G5"]);
  });
});

test("人员经费 and 公用经费 in a heading of one row stand for 基本支出", () => {
  const sheet = grid`
支出总表
科目编码|科目名称|合计|人员经费|公用经费|项目支出|经营支出
201|一般公共服务支出|100.5|60|30|10|0.5
|合计|100.5|60|30|10|0.5
`;
  expect(columnsOf(amountTable(sheet))).toEqual({ ...PARTS, business: 6 });
  expect(report(sheet).findings).toEqual([]);
  expect(missingColumns(sheet)).toEqual([]);
});

test("a first row of dashes is a row, not a heading", () => {
  const sheet = grid`
支出总表
科目编码|科目名称|合计|基本支出|项目支出
||——|——|——
201|一般公共服务支出|100|90|10
`;
  expect(found(sheet)).toEqual(["expenditure-summary A1:E4"]);
  expect(amountTable(sheet).evidence.find(({ kind }) => kind === "header")?.text).toBe("科目编码|科目名称|合计|基本支出|项目支出".replaceAll("|", " | "));
});
