import { grid, gridOf, rowsOf } from "../../support/gridOf";
import { amountTable, codesOf, columnsOf, found, tablesOf } from "./support";

const EXPENDITURE = `
部门预算支出总表
731张家口市科学技术协会||||预算年度：2023|单位：万元
科目编码|科目名称|合计|基本支出|项目支出|经营支出
201|一般公共服务支出|5.09||5.09|
20132|组织事务|5.09||5.09|
2013202|一般行政管理事务|5.09||5.09|
合计||5.09||5.09|
`;

const THREE_PUBLIC = `
财政拨款“三公”经费支出表
731张家口市科学技术协会|单位：万元
项目|预算数
合计|5.45
一、因公出国（境）费|
二、公务用车购置及运行费|4.71
其中：公务用车购置费|
公务用车运行费|4.71
三、公务接待费|0.74
`;

describe("place", () => {
  test("two tables, one below the other", () => {
    const sheet = gridOf([...rowsOf(EXPENDITURE), [], ...rowsOf(THREE_PUBLIC)]);
    expect(found(sheet)).toEqual(["expenditure-summary A1:F7", "three-public A9:B17"]);
  });

  test("without any blank row between", () => {
    const sheet = gridOf([...rowsOf(EXPENDITURE), ...rowsOf(THREE_PUBLIC)]);
    expect(found(sheet)).toEqual(["expenditure-summary A1:F7", "three-public A8:B16"]);
  });

  test("two tables side by side, each with its own title", () => {
    const [left, right] = [rowsOf(EXPENDITURE), rowsOf(THREE_PUBLIC)];
    const sheet = gridOf(right.map((row, index) => [...(left[index] ?? []), ...Array<null>(7 - (left[index]?.length ?? 0)).fill(null), ...row]));
    expect(found(sheet)).toEqual(["expenditure-summary A1:F7", "three-public H1:I9"]);
    expect(tablesOf(sheet).map(({ unit }) => unit?.at)).toEqual([{ row: 1, column: 5 }, { row: 1, column: 8 }]);
  });

  test("two tables of one kind side by side", () => {
    const rows = rowsOf(EXPENDITURE);
    const sheet = gridOf(rows.map((row) => [...row, ...Array<null>(7 - row.length).fill(null), ...row]));
    expect(found(sheet)).toEqual(["expenditure-summary A1:F7", "expenditure-summary H1:M7"]);
  });

  test("side by side, the second one lower", () => {
    const [left, right] = [rowsOf(EXPENDITURE), rowsOf(THREE_PUBLIC)];
    const height = right.length + 3;
    const sheet = gridOf(
      Array.from({ length: height }, (_, index) => {
        const row = left[index] ?? [];
        return [...row, ...Array<null>(7 - row.length).fill(null), ...(right[index - 3] ?? [])];
      }),
    );
    expect(found(sheet)).toEqual(["expenditure-summary A1:F7", "three-public H4:I12"]);
  });

  test("a table that starts anywhere", () => {
    expect(found(gridOf(rowsOf(EXPENDITURE), { at: "D11" }))).toEqual(["expenditure-summary D11:I17"]);
  });

  test("blank columns and rows between", () => {
    const sheet = grid`
|支出总表
||||单位：万元
|科目编码||科目名称||合计|基本支出|项目支出

|201||一般公共服务支出||5.09||5.09
|20132||组织事务||5.09||5.09

|205||教育支出||58.27|58.27|
|合计||||63.36|58.27|5.09
`;
    const table = amountTable(sheet);
    expect(found(sheet)).toEqual(["expenditure-summary B1:H9"]);
    expect(columnsOf(table)).toEqual({ code: 1, name: 3, total: 5, basic: 6, project: 7 });
    expect(codesOf(table)).toEqual(["201", "20132", "205", "total"]);
  });

  test("a text below is not part of the table, notes are", () => {
    const sheet = gridOf([...rowsOf(EXPENDITURE), ["注：1.本表含上年结转。"], ["2.单位资金不含在内。"], [], ["七、国有资产信息"], ["上年末固定资产金额为547.09万元"]]);
    expect(found(sheet)).toEqual(["expenditure-summary A1:F9"]);
  });
});

describe("titles", () => {
  test.each([
    "张家口市科学技术协会2023年部门预算支出总表",
    "2025年区级部门支出预算总表",
    "附表3 部 门 支 出 总 表",
    "表1-3：单位预算支出总表（万元）",
    "《支出总体情况表》".slice(1, -1),
    "三、部门预算支出总表",
    "公开03表部门支出总表",
  ])("%s", (title) => {
    const rows = rowsOf(EXPENDITURE);
    expect(found(gridOf([[title], ...rows.slice(1)]))).toEqual(["expenditure-summary A1:F7"]);
  });

  test.each(["财政拨款“三公”经费支出表", "财政拨款「三公」经费支出表", '2024年"三公"经费预算表', "财政拨款三公经费支出情况表", "财政拨款\n“三公”经费支出表"])("%s", (title) => {
    expect(found(gridOf([[title], ...rowsOf(THREE_PUBLIC).slice(1)]))).toEqual(["three-public A1:B9"]);
  });

  test("none: headings and rows tell, and the line of the department belongs to the table", () => {
    expect(found(gridOf(rowsOf(EXPENDITURE).slice(1)))).toEqual(["expenditure-summary A1:F6"]);
    expect(found(gridOf(rowsOf(THREE_PUBLIC).slice(2)))).toEqual(["three-public A1:B7"]);
  });

  test("none: the sheet's name tells tables of equal headings apart", () => {
    const rows = rowsOf(EXPENDITURE).slice(1).map((row) => row.slice(0, 5));
    expect(found(gridOf(rows, { name: "一般公共预算支出表" }))).toEqual(["general-public-expenditure A1:E6"]);
    expect(found(gridOf(rows, { name: "Sheet3" }))).toEqual(["expenditure-summary A1:E6"]);
  });

  test("a wide title above a blank line and another line", () => {
    const rows = rowsOf(EXPENDITURE);
    expect(found(gridOf([["支出总表"], [], [null, null, null, null, null, "单位：万元"], [], ...rows.slice(2)]))).toEqual(["expenditure-summary A1:F9"]);
  });
});

describe("headings", () => {
  test("with inner spaces, line breaks, units and half-width brackets", () => {
    const sheet = gridOf([
      ["部门预算支出总表"],
      ["科 目\n编 码", "科 目 名 称", "合　计\n（万元）", "基本\n支出(万元)", "项目 支出", "上解上级     支出"],
      [201, "一般公共服务支出", 5.09, null, 5.09, null],
      [null, "合计", 5.09, null, 5.09, null],
    ]);
    const table = amountTable(sheet);
    expect(columnsOf(table)).toEqual({ code: 0, name: 1, total: 2, basic: 3, project: 4, superior: 5 });
    expect(table.unit?.value).toBe("万元");
  });

  test("merged cells filled into each of their cells", () => {
    const table = amountTable(grid`
部门预算支出总表|部门预算支出总表|部门预算支出总表|部门预算支出总表|部门预算支出总表|部门预算支出总表
序号|功能分类科目|功能分类科目|合计|基本支出|项目支出
序号|科目编码|科目名称|合计|基本支出|项目支出
栏次|1|2|3|4|5
1||合计|5.09||5.09
2|201|一般公共服务支出|5.09||5.09
`);
    expect(columnsOf(table)).toEqual({ sequence: 0, code: 1, name: 2, total: 3, basic: 4, project: 5 });
    expect(codesOf(table)).toEqual(["total", "201"]);
  });

  test("a code heading merged over three columns without 类 款 项 below it", () => {
    const table = amountTable(grid`
部门预算支出总表
科目编码|||科目名称|合计|基本支出|项目支出
201|||一般公共服务支出|5.09||5.09
201|32||组织事务|5.09||5.09
201|32|2|一般行政管理事务|5.09||5.09
合计||||5.09||5.09
`);
    expect(codesOf(table)).toEqual(["201", "20132", "2013202", "total"]);
  });

  test("split over two cells of a column, and a page's heading repeated further down", () => {
    const sheet = grid`
部门预算支出总表
科目编码|科目名称|合计|基本支出|对附属单位
||||补助支出
201|一般公共服务支出|5.09|5.09|
科目编码|科目名称|合计|基本支出|对附属单位
||||补助支出
205|教育支出|58.27|58.27|
合计||63.36|63.36|
`;
    const table = amountTable(sheet);
    expect(columnsOf(table)).toEqual({ code: 0, name: 1, total: 2, basic: 3, affiliated: 4 });
    expect(codesOf(table)).toEqual(["201", "205", "total"]);
    expect(found(sheet)).toEqual(["expenditure-summary A1:E8"]);
  });

  test("a column that the table does not know stays inside it", () => {
    const sheet = grid`
部门预算支出总表
科目编码|科目名称|上年执行数|合计|基本支出|项目支出|备注
201|一般公共服务支出|4|5.09||5.09|新增
合计||4|5.09||5.09|
`;
    expect(found(sheet)).toEqual(["expenditure-summary A1:G4"]);
    expect(columnsOf(amountTable(sheet))).toEqual({ code: 0, name: 1, total: 3, basic: 4, project: 5 });
  });
});

describe("linked and prepared cells", () => {
  test("headings and labels that are formulas are read by what they show", () => {
    const sheet = gridOf(rowsOf(EXPENDITURE), { formulas: { A1: "='1'!A1", A3: "='1'!A3", B3: "='1'!B3", B4: "='1'!B4", C4: "=D4+E4", E4: "='1'!E4" } });
    expect(codesOf(amountTable(sheet))).toEqual(["201", "20132", "2013202", "total"]);
  });

  test("prepared rows belong to the table and are no rows of it yet", () => {
    const formulas = Object.fromEntries([4, 5, 6, 7].map((row) => [`C${String(row)}`, `=D${String(row)}+E${String(row)}`]));
    const sheet = gridOf([["部门预算支出总表"], [], ["科目编码", "科目名称", "合计", "基本支出", "项目支出"], [null, "合计", 0], [null, null, 0], [null, null, 0], [201, "一般公共服务支出", 5, null, 5], []], { formulas });
    expect(found(sheet)).toEqual(["expenditure-summary A1:E7"]);
    expect(codesOf(amountTable(sheet))).toEqual(["total", "201"]);
  });

  test("blank rows above 合计", () => {
    const sheet = gridOf([["项目预算执行情况表"], ["单位", "项目", "预算数", "执行数", "支出进度"], [], [], [], [], ["合计", null, 0, 0]]);
    expect(found(sheet)).toEqual(["execution A1:E7"]);
  });
});

describe("rows", () => {
  const coded = (rows: string) => codesOf(amountTable(grid(`
部门预算支出总表
类|款|项|科目名称|合计|基本支出|项目支出
${rows}
`)));

  test("parents left blank below the first", () => {
    expect(coded(`
'201||||5.09||5.09
|'32||组织事务|5.09||5.09
||'02|一般行政管理事务|5.09||5.09
||'99|其他组织事务支出|||
'205|||教育支出|58.27|58.27|`.trim())).toEqual(["201", "20132", "2013202", "2013299", "205"]);
  });

  test("whole codes, each level in its own column", () => {
    expect(coded(`
201|||一般公共服务支出|5.09||5.09
|20132||组织事务|5.09||5.09
||2013202|一般行政管理事务|5.09||5.09`.trim())).toEqual(["201", "20132", "2013202"]);
  });

  test("amounts typed as text, dashes, 元 behind the figure", () => {
    const table = amountTable(grid`
部门预算支出总表
科目编码|科目名称|合计|基本支出|项目支出
'201|一般公共服务支出|'1,403.69|'——|'1,403.69 
'205|教育支出|'５８.２７|'58.27万元|无
|合计|'1,461.96|'58.27|'1403.69
`);
    expect(codesOf(table)).toEqual(["201", "205", "total"]);
  });

  test("a code that is none keeps its row", () => {
    const rows = amountTable(grid`
部门预算支出总表
科目编码|科目名称|合计|基本支出|项目支出
201|一般公共服务支出|5.09||5.09
20132x|组织事务|5.09||5.09
|合计|5.09||5.09
`).sections[0]?.rows;
    expect(rows?.[1]).toEqual({ row: 3, kind: "code", label: "组织事务" });
  });
});

describe("项目预算执行情况表", () => {
  test("no column for units: headings of groups, 小计 below", () => {
    const table = amountTable(grid`
2024年项目支出预算执行情况表
单位：万元
序号|项目名称|年初预算数|全年预算数|全年执行数|执行率（%）
1|科普经费|10|10|6|60
2|会议费|5|5|5|100
|科协本级小计|15|15|11|
3|维修费|40|40|12.33|30.83
|科工中心小计|40|40|12.33|
|合计|55|55|23.33|
`);
    expect(table.spec.id).toBe("execution");
    expect(columnsOf(table)).toEqual({ sequence: 0, project: 1, initial: 2, adjusted: 3, executed: 4, progress: 5 });
    expect(table.sections[0]?.rows.map(({ kind, group }) => `${kind} ${String(group)}`)).toEqual([
      "item 科协本级", "item 科协本级", "subtotal 科协本级", "item 科工中心", "subtotal 科工中心", "total undefined",
    ]);
  });

  test("the unit in each row, no subtotals, no title", () => {
    const table = amountTable(grid`
单位|项目|预算数|执行数|支出进度
科协本级|科普经费|10|6|60%
科协本级|会议费|5|5|100%
科工中心|维修费|40|12.33|
合计||55|23.33|
`);
    expect(table.spec.id).toBe("execution");
    expect(table.sections[0]?.rows.map(({ group }) => group)).toEqual(["科协本级", "科协本级", "科工中心", undefined]);
  });

  test("the rate column is not there yet", () => {
    const table = amountTable(grid`
项目预算执行情况表
单位|项目|调整预算数|实际执行数
科协本级|科普经费|10|6
`);
    expect(columnsOf(table)).toEqual({ unit: 0, project: 1, adjusted: 2, executed: 3 });
  });
});
