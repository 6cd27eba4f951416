import { grid } from "../../support/gridOf";
import { amountTable, codesOf, columnsOf, found, targetTable } from "./support";

describe("two years side by side: the later one is checked", () => {
  test("a column for each year and one for the change", () => {
    const sheet = grid`
2025年“三公”经费预算表
||||单位：万元
项目|2024年预算数|2025年预算数|增减额|增减变动原因
合计|5|5.45|0.45|
1.因公出国（境）费用||||
2.公务接待费|1|0.74||
3.公务用车费|4|4.71||
其中：（1）公务用车运行维护费|4|4.71||
（2）公务用车购置||||
`;
    const table = amountTable(sheet);
    expect(found(sheet)).toEqual(["three-public A1:E9"]);
    expect(columnsOf(table)).toEqual({ item: 0, total: 2 });
    expect(table.sections[0]?.rows.map(({ key }) => key)).toEqual(["total", "abroad", "reception", "vehicles", "vehicle-running", "vehicle-purchase"]);
  });

  test("预算 of both years, the later one first or last", () => {
    const table = (years: string) =>
      amountTable(grid(`
“三公”经费支出表
项目|${years}
合计|5.45|9
因公出国（境）费||
公务接待费|0.74|1
公务用车费|4.71|8
公务用车购置费||
公务用车运行费|4.71|8
`));
    expect(columnsOf(table("2024年预算|2023年预算"))).toEqual({ item: 0, total: 1 });
    expect(columnsOf(table("2023年预算|2024年预算"))).toEqual({ item: 0, total: 2 });
    expect(table("2023年预算|2024年预算").sections[0]?.rows.map(({ key }) => key)).toEqual(["total", "abroad", "reception", "vehicles", "vehicle-purchase", "vehicle-running"]);
  });

  test("a group of columns for each year", () => {
    const sheet = grid`
一般公共预算“三公”经费支出表
部门：某某局|||||||||||单位：万元
2024年预算数||||||2025年预算数|||||
合计|因公出国（境）费|公务用车购置及运行费|||公务接待费|合计|因公出国（境）费|公务用车购置及运行费|||公务接待费
||小计|公务用车购置费|公务用车运行费||||小计|公务用车购置费|公务用车运行费|
5.45|0|4.71|0|4.71|0.74|5.45|0|4.71|0|4.71|0.74
`;
    expect(found(sheet)).toEqual(["three-public A1:L6"]);
    expect(columnsOf(amountTable(sheet))).toEqual({ total: 6, abroad: 7, vehicles: 8, "vehicle-purchase": 9, "vehicle-running": 10, reception: 11 });
  });

  test("last year's outturn in front", () => {
    const table = amountTable(grid`
一般公共预算支出表
部门：某某局||||||单位：万元
功能分类科目||2024年执行数|2025年预算数|||2025年预算数比2024年执行数
科目编码|科目名称||小计|基本支出|项目支出|增减额
201|一般公共服务支出|4|5.09|5|0.09|1
合计||4|5.09|5|0.09|1
`);
    expect(table.spec.id).toBe("general-public-expenditure");
    expect(columnsOf(table)).toEqual({ code: 0, name: 1, total: 3, basic: 4, project: 5 });
  });
});

test("基本支出 divided into 人员 and 公用", () => {
  const table = amountTable(grid`
部门支出总表
科目||合计|基本支出|||项目支出
编码|名称||小计|人员经费|公用经费|
201|一般公共服务支出|5.09|5|4|1|0.09
|合计|5.09|5|4|1|0.09
`);
  expect(columnsOf(table)).toEqual({ code: 0, name: 1, total: 2, basic: 3, personnel: 4, public: 5, project: 6 });
});

test("code and name in one cell", () => {
  const table = amountTable(grid`
部门支出总表
功能分类科目|合计|基本支出|项目支出
201 一般公共服务支出|5.09|5|0.09
20132组织事务|5.09|5|0.09
合计|5.09|5|0.09
`);
  expect(codesOf(table)).toEqual(["201", "20132", "total"]);
  expect(table.sections[0]?.rows[1]?.label).toBe("组织事务");
});

describe("one caption 科目", () => {
  const table = (rows: string) => amountTable(grid(`
2024年支出预算总表
单位：万元
${rows}`));
  const rowsOfTable = (rows: string) => table(rows).sections[0]?.rows.map(({ kind, code, label }) => `${kind} ${code ?? ""} ${label}`);

  test("over code and name in one cell", () => {
    const rows = "科目|本年支出合计|基本支出|项目支出\n201 一般公共服务支出|5.09|5|0.09\n20132组织事务|5.09|5|0.09\n合计|5.09|5|0.09";
    expect(columnsOf(table(rows))).toEqual({ name: 0, total: 1, basic: 2, project: 3 });
    expect(rowsOfTable(rows)).toEqual(["code 201 一般公共服务支出", "code 20132 组织事务", "total  合计"]);
  });

  test("over a column of codes and one of names", () => {
    const rows = "科目||本年支出合计|基本支出|项目支出\n201|一般公共服务支出|5.09|5|0.09\n20132|组织事务|5.09|5|0.09\n合计||5.09|5|0.09";
    expect(columnsOf(table(rows))).toEqual({ name: 0, total: 2, basic: 3, project: 4 });
    expect(rowsOfTable(rows)).toEqual(["code 201 一般公共服务支出", "code 20132 组织事务", "total  合计"]);
  });

  test("over names only", () => {
    expect(rowsOfTable("科目|本年支出合计|基本支出|项目支出\n一般公共服务支出|5.09|5|0.09\n合计|5.09|5|0.09")).toEqual(["item  一般公共服务支出", "total  合计"]);
  });

  test("that divides into 编码 and 名称 is neither of them", () => {
    expect(columnsOf(table("科目||本年支出合计|基本支出|项目支出\n编码|名称|||\n201|一般公共服务支出|5.09|5|0.09"))).toEqual({ code: 0, name: 1, total: 2, basic: 3, project: 4 });
  });
});

test("two tables that touch, one of them blank", () => {
  expect(
    found(grid`
支出总表|||||项目预算执行情况表
科目编码|科目名称|合计|基本支出|项目支出|项目|预算数|执行数|支出进度
201|一般公共服务支出|5.09||5.09
|合计|5.09||5.09
`),
  ).toEqual(["expenditure-summary A1:E4", "execution F1:I2"]);
});

test("targets with their unit and weight in columns of their own", () => {
  const sheet = grid`
2024年项目支出绩效目标表
单位名称：遵化市科学技术协会||||||单位：万元
项目名称|科普活动||||预算金额|5
一级指标|二级指标|三级指标|指标性质|指标值|计量单位|权重
产出指标|数量指标|活动次数|≥|10|次|20
满意度指标|服务对象满意度指标|满意度|≥|90|%|10
`;
  expect(found(sheet)).toEqual(["performance-target A1:G6"]);
  expect(targetTable(sheet)).toMatchObject({ year: { value: 2024 }, unit: { value: "万元" }, department: { value: "遵化市科学技术协会" }, projectName: { value: "科普活动" } });
});
