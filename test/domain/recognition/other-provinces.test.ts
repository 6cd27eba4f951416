import { checkSnapshot, defaultProfile } from "../../../src/domain";
import { catalogue } from "../../../src/domain/catalogue";
import type { Sheet } from "../../../src/domain/grid";
import { recognise } from "../../../src/domain/recognition";
import { grid, workbookOf } from "../../support/gridOf";
import { columnsOf, found, amountTable } from "./support";

/** Errors and warnings about the drawn sheet. */
function said(drawing: string): readonly string[] {
  const { findings } = checkSnapshot(workbookOf(grid(drawing)), { profile: defaultProfile });
  return findings.filter(({ severity }) => severity !== "info").map(({ ruleId, at }) => `${ruleId} ${String(at.row + 1)}`);
}

describe("rows that number the columns", () => {
  const numbered = (row: string): string => `
一般公共预算支出预算表（按功能科目分类）
||||||单位：元
部门预算支出功能分类科目||合计|基本支出|||项目支出
科目编码|科目名称||小计|人员经费|公用经费|
${row}
201|一般公共服务支出|63.36|58.27|50.27|8.00|5.09
20113|商贸事务|63.36|58.27|50.27|8.00|5.09
2011301|行政运行|63.36|58.27|50.27|8.00|5.09
合计||63.36|58.27|50.27|8.00|5.09
`;

  test.each(["'1|'2|'3=4+7|'4=5+6|'5|'6|'7", "1|2|3=(4+7)|4=5+6|5|6|7", "**|**|1|2|3|4|5", "**|**|'1|'2|'3|'4|'5"])("%s is none of the table's", (row) => {
    expect(found(grid(numbered(row)))).toEqual(["general-public-expenditure A1:G9"]);
    expect(said(numbered(row))).toEqual([]);
  });

  test("a row of figures that do not count on is one", () => {
    expect(said(numbered("202|外交支出|1|1|1|0|0"))).toContain("hierarchy-sum 9");
  });
});

describe("a department's row above those of its units", () => {
  const income = (units: string): string => `
收入总表
||||||单位：万元
部门代码|部门名称|合计|一般公共预算|政府性基金预算|国有资本经营预算|其他收入
${units}
`;

  test.each([
    ["with codes", "||30|30|||\n031|某市林业局|30|30|||\n031001|某市林业局本级|20|20|||\n031002|某市林业站|10|10|||", "合计"],
    ["of two departments", "||35|35|||\n031|甲局|30|30|||\n031001|甲局本级|20|20|||\n031002|甲站|10|10|||\n045|乙局|5|5|||", "合计"],
    ["with units of units", "||30|30|||\n031|甲局|30|30|||\n031001|甲中心|30|30|||\n03100101|甲站|20|20|||\n03100102|乙站|10|10|||", "合计"],
    ["without codes", "||30|30|||\n|某市林业局|30|30|||\n|某市林业局本级|20|20|||\n|某市林业站|10|10|||", "合计"],
  ])("is their sum: %s", (_name, units, total) => {
    expect(said(income(units.replace("||", `|${total}|`)))).toEqual([]);
  });

  test("a slip in a unit, and one in a department, is named", () => {
    const units = (department: number, unit: number): string => income(`|合计|30|30|||\n031|甲局|${String(department)}|${String(department)}|||\n031001|甲局本级|20|20|||\n031002|甲站|${String(unit)}|${String(unit)}|||`);
    expect(said(units(30, 19))).toEqual(["list-sum 5", "list-sum 5"]);
    expect(said(units(39, 19))).toContain("list-sum 4");
  });

  test("it is the table's 合计 where no other is printed", () => {
    const { sections } = amountTable(grid(income("031|甲局|30|30|||\n031001|甲局本级|20|20|||\n031002|甲站|10|10|||")));
    expect(sections[0]?.rows.map(({ kind }) => kind)).toEqual(["total", "item", "item"]);
  });
});

test("单位资金 that is divided into its sources is added up once", () => {
  const table = (own: number): string => `
部门收入预算表
|||||||||||单位：万元
部门代码|部门名称|合计|本年收入||||||||
|||小计|一般公共预算|政府性基金预算|国有资本经营预算|财政专户管理资金|单位资金|||
||||||||小计|事业收入|其他收入|
102|甲局|36|36|30||||${String(own)}|4|2|
合计||36|36|30||||${String(own)}|4|2|
`;
  expect(said(table(6))).toEqual([]);
  expect(said(table(16))).toContain("row-sum 6");
});

test("支出 by kind of money, with 一般公共预算 divided into 基本支出 and 项目支出", () => {
  const table = (project: number): string => `
部门支出预算表
||||||||||单位：万元
科目编码|科目名称|合计|一般公共预算|||政府性基金预算|国有资本经营预算|财政专户管理的支出|单位资金|
|||小计|基本支出|项目支出||||小计|其他支出
201|一般公共服务支出|46|36|30|${String(project)}|4|||6|6
合计||46|36|30|${String(project)}|4|||6|6
`;
  expect(found(grid(table(6)))).toEqual(["expenditure-summary A1:K6"]);
  expect(said(table(6)).filter((one) => !one.startsWith("code-"))).toEqual([]);
  expect(said(table(16))).toContain("row-sum 5");
});

test("“三公”经费 of two years, with 会议费 and 培训费 in the 合计", () => {
  const table = (meeting: number): string => `
“三公”经费及会议费、培训费支出预算表
|||||||||||||||||||单位：万元
单位编码|单位名称|2023年|||||||||2024年||||||||
||合计|一般公共预算拨款安排的“三公”经费预算||||||会议费|培训费|合计|一般公共预算拨款安排的“三公”经费预算||||||会议费|培训费
|||小计|因公出国（境）费用|公务接待费|公务用车购置及运行维护费||||||小计|因公出国（境）费用|公务接待费|公务用车购置及运行维护费||||
||||||小计|公务用车购置费|公务用车运行维护费|||||||小计|公务用车购置费|公务用车运行维护费||
|合计|9|4|1|1|2|1|1|3|2|18|12|3|3|6|2|4|${String(meeting)}|2
`;
  expect(columnsOf(amountTable(grid(table(4))))).toMatchObject({ all: 11, total: 12, vehicles: 15, meeting: 18 });
  expect(said(table(4))).toEqual([]);
  expect(said(table(14))).toContain("row-sum 7");
});

describe("tables without figures", () => {
  const empty = (below: string): string => `
国有资本经营预算支出表
||||单位：万元
科目编码|科目名称|合计|基本支出|项目支出
${below}
`;

  test.each([
    ["合计 and a note below rows left blank", "||||\n||||\n||||\n合计||||\n注：本年度无国有资本经营预算支出，故本表无数据。||||"],
    ["a note below many rows left blank", "||||\n||||\n||||\n||||\n||||\n||||\n注：本部门没有使用国有资本经营预算安排的支出。||||"],
    ["a note for the case that nothing is there", "||||\n注：若为空表，则为该部门（单位）无国有资本经营预算收支||||"],
  ])("%s", (_name, below) => {
    expect(said(empty(below))).toEqual([]);
  });

  test("without a note", () => {
    expect(said(empty("||||\n||||\n||||\n合计||||"))).toEqual(["empty-table-note 1"]);
  });
});

describe("收支总表", () => {
  const summary = (rows: string): string => `
部门收支总表
|||||||单位：万元
收入||支出|||||
项目（按资金来源）|预算数|项目（按功能分类）|预算数|项目（按部门预算经济分类）|预算数|项目（按政府预算经济分类）|预算数
${rows}
`;

  test("beside the same by economic classification, the unit at the far right", () => {
    const rows = "一、一般公共预算拨款收入|30|一、一般公共服务支出|20|一、基本支出|30|一、机关工资福利支出|30\n||二、教育支出|10||||\n本年收入合计|30|本年支出合计|30|本年支出合计|30|本年支出合计|30\n收入总计|30|支出总计|30|支出总计|30|支出总计|30";
    expect(found(grid(summary(rows)))).toEqual(["income-expenditure-summary A1:D8"]);
    expect(said(summary(rows))).toEqual([]);
  });

  test("其中：财政拨款 under 一般公共预算 is no sum of it and the kinds beside it", () => {
    const rows = "一、一般公共预算|30|一、一般公共服务支出|20||||\n其中：财政拨款|28|二、教育支出|14||||\n二、政府性基金|4||||||\n本年收入小计|34|本年支出小计|34||||\n收入总计|34|支出总计|34||||";
    expect(said(summary(rows))).toEqual([]);
  });

  test("单位资金收入 above its sources is their sum", () => {
    const rows = (own: number): string => summary(`一、一般公共预算拨款收入|30|一、一般公共服务支出|20||||\n二、单位资金收入|${String(own)}|二、教育支出|14||||\n（一）事业收入|3||||||\n（二）其他收入|1||||||\n本年收入小计|34|本年支出小计|34||||\n收入总计|34|支出总计|34||||`);
    expect(said(rows(4))).toEqual([]);
    expect(said(rows(14))).toContain("list-sum 6");
  });

  test("2024年预算 over the amounts of both halves", () => {
    const rows = (figure: number): string => `部门收支总体情况表\n|||单位：万元\n项目|2024年预算|项目|2024年预算\n一、预算拨款|30|一、一般公共服务支出|20\n一般公共预算拨款|30|二、教育支出|${String(figure)}\n本年收入合计|30|本年支出合计|30\n收入总计|30|支出总计|30`;
    expect(said(rows(10))).toEqual([]);
    expect(said(rows(20))).toEqual(["list-sum 6"]);
  });

  test("without the names of its rows it is refused, not read row by row", () => {
    const { tables, refused } = recognise(
      workbookOf(grid`
部门收支总表
|||单位：万元
项目|预算数|用途|预算数
一、一般公共预算拨款收入|30|一、一般公共服务支出|20
||二、教育支出|10
收入总计|30|支出总计|30
`),
      catalogue,
    );
    expect(tables).toEqual([]);
    expect(refused.map(({ missingColumns }) => missingColumns)).toEqual([["项目"]]);
  });
});

test("units among the codes divide a table whose heading of names nobody knows", () => {
  expect(
    said(`
部门支出预算总表
||||单位：万元
科目编码|用途|合计|基本支出|项目支出
合计||60|40|20
|甲局本级|30|20|10
201|一般公共服务支出|30|20|10
|乙中心|30|20|10
201|一般公共服务支出|30|20|10
`),
  ).toEqual([]);
});

describe("财政拨款收支总表 with money carried over, beside a table of the current year's money", () => {
  const errors = (carriedOver: number, current: number): readonly string[] => {
    const fiscal = grid(`财政拨款收支总表\n|||||单位：万元\n项目|预算数|项目|合计|一般公共预算|政府性基金预算\n一、本年收入|${String(60 - carriedOver)}|一、本年支出|60|60|\n（一）一般公共预算拨款|${String(60 - carriedOver)}|（一）教育支出|40|40|\n二、上年结转|${String(carriedOver)}|（二）卫生健康支出|20|20|\n（一）一般公共预算拨款|${String(carriedOver)}||||\n收入总计|60|支出总计|60|60|`);
    const general = grid(`一般公共预算支出表\n||||单位：万元\n科目编码|科目名称|合计|基本支出|项目支出\n205|教育支出|${String(current - 16)}||${String(current - 16)}\n210|卫生健康支出|16||16\n|合计|${String(current)}||${String(current)}`);
    const { findings } = checkSnapshot(workbookOf({ ...fiscal, name: "4" }, { ...general, name: "5" }), { profile: defaultProfile });
    return findings.filter(({ severity }) => severity === "error").map(({ ruleId }) => ruleId);
  };

  test("agrees without what was carried over", () => {
    expect(errors(10, 50)).toEqual([]);
  });

  test("differs by anything else", () => {
    expect(errors(10, 30)).toEqual(["tie-general-column", "tie-general-column", "tie-general-column"]);
    expect(errors(0, 50)).toEqual(["tie-general-column", "tie-general-column", "tie-general-column"]);
  });
});

test("by how much “三公”经费 is more than last year's is no table of its own", () => {
  const parts = "合计|因公出国（境）费|公务用车购置及运行费|||公务接待费";
  const drawing = `一般公共预算“三公”经费支出预算表\n|||||||||||||||||单位：万元\n2023年预算数||||||2024年预算数||||||增减变化|||||\n${parts}|${parts}|${parts}\n||小计|购置费|运行费||||小计|购置费|运行费||||小计|购置费|运行费|\n9|1|6|2|4|2|8|1|6|2|4|1|-1|0|0|0|0|-1`;
  expect(found(grid(drawing))).toHaveLength(1);
  expect(said(drawing)).toEqual([]);
});

test("two years in each half of a 收支总表", () => {
  const table = (total: number): string => `
部门收支总表
|||||||单位：万元
收入||||支出|||
项目|2023年预算数|2024年预算数|增减%|项目|2023年预算数|2024年预算数|增减%
一、一般公共预算拨款收入|40|50|25|五、教育支出|40|50|25
本年收入合计|40|50|25|本年支出合计|40|${String(total)}|25
收入总计|40|50|25|支出总计|40|${String(total)}|25
`;
  expect(amountTable(grid(table(50))).sections.map(({ columns }) => columns.get("amount"))).toEqual([2, 6]);
  expect(said(table(50))).toEqual([]);
  expect(said(table(70))).toEqual(["list-sum 6", "balance 7"]);
});

test("合计 in a column of units left of the codes", () => {
  const table = (project: number): string => `
政府性基金预算支出预算表
|||||单位：元
单位名称|科目编码|科目名称|本年政府性基金预算支出||
|||合计|基本支出|项目支出
甲局|212|城乡社区支出|46.20||46.20
合计|||46.20||${String(project)}
`;
  expect(said(table(46.2))).toEqual([]);
  expect(said(table(56.2))).toEqual(["row-sum 6", "hierarchy-sum 6"]);
});

describe("titles", () => {
  const byFunction = (title: string): string => `
${title}
||||||单位：万元
功能科目编码|功能科目名称|合计|人员经费支出|公用经费支出|专项业务经费支出|备注
合计||46|30|10|6|
201|一般公共服务支出|46|30|10|6|
`;

  const alike = (title: string, figure: number): Sheet => ({ ...grid(`${title}\n||||单位：万元\n科目编码|科目名称|合计|基本支出|项目支出\n205|教育支出|${String(figure)}||${String(figure)}\n|合计|${String(figure)}||${String(figure)}`), name: title });

  test.each([
    "部门支出明细表", "部门支出计划表", "本级支出表", "2024年1-9月支出情况表", "上年支出预算表", "一般公共预算本级支出表", "基本支出和项目支出明细表（下属单位）",
    "新增支出预算表", "追加支出预算表", "支出预算对比表", "债券资金支出表", "转移支付支出表", "专项资金支出表",
  ])("%s is no 支出总表", (title) => {
    expect(found(alike(title, 5))).toEqual([]);
  });

  test.each(["某局本级2024年支出预算表", "2024年某局本级支出预算表", "市本级支出总表", "某街道办事处（本级）支出预算表"])("%s is one", (title) => {
    expect(found(alike(title, 5))).toEqual(["expenditure-summary A1:E5"]);
  });

  test("a table that only has the columns is not compared where another has the title", () => {
    const summary = { ...grid("部门收支总表\n|||单位：万元\n项目|预算数|项目|预算数\n一、一般公共预算拨款收入|50|五、教育支出|50\n本年收入合计|50|本年支出合计|50\n收入总计|50|支出总计|50"), name: "总表" };
    const errors = (...sheets: readonly Sheet[]): readonly string[] =>
      checkSnapshot(workbookOf(summary, ...sheets), { profile: defaultProfile }).findings.filter(({ severity }) => severity === "error").map(({ ruleId, sheet }) => `${ruleId} ${sheet}`);
    const [whole, part] = [alike("部门支出总表", 50), alike("教育事业发展情况", 20)];
    expect(found(part)).toEqual(["expenditure-summary A1:E5"]);
    expect(errors(whole, part)).toEqual([]);
    expect(errors(alike("部门支出总表", 70), part)).toEqual(["tie-class-rows 总表", "tie-expenditure-total 总表"]);
  });

  test("money without what was carried over is not money that was carried over", () => {
    expect(found(grid(byFunction("一般公共预算支出明细表（按支出功能分类科目-不含上年结转）")))).toEqual(["general-public-expenditure A1:G5"]);
    expect(found(grid(byFunction("一般公共预算上年结转支出明细表")))).toEqual([]);
  });

  test("基本支出 by function is neither 基本支出表 nor 一般公共预算支出表", () => {
    expect(found(grid(byFunction("一般公共预算基本支出明细表（按支出功能分类科目）")))).toEqual([]);
  });

  test.each([
    ["项目支出表", "类型|项目名称|项目单位|合计|一般公共预算\n合计|||30|30\n特定目标类|甲项目|甲局|30|30"],
    ["支出预算分类汇总表（按政府预算经济分类）", "科目编码|科目名称|总计|机关工资福利支出|机关商品和服务支出\n201|一般公共服务支出|30|20|10\n|合计|30|20|10"],
  ])("%s is not said to lack what another table has", (title, rows) => {
    expect(recognise(workbookOf(grid(`${title}\n||||单位：万元\n${rows}`)), catalogue)).toEqual({ tables: [], refused: [] });
  });
});
