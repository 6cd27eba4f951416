import fc from "fast-check";
import { catalogue } from "../../../src/domain/catalogue";
import type { CellValue } from "../../../src/domain/grid";
import { recognise } from "../../../src/domain/recognition";
import { grid, gridOf, workbookOf } from "../../support/gridOf";

const recogniseSheet = (sheet: ReturnType<typeof gridOf>) => recognise(workbookOf(sheet), catalogue);

describe("what is no budget table gives nothing", () => {
  test.each([
    ["a blank sheet", gridOf([])],
    ["a blank sheet with empty rows", gridOf([[], [null, null], ["", "　"]])],
    [
      "a table of contents",
      grid`
目  录
一、部门预算收支总表|1
二、部门预算收入总表|2
三、部门预算支出总表|3
四、部门预算财政拨款收支总表|4
九、财政拨款“三公”经费支出表|9
1、科普经费绩效目标表|12
`,
    ],
    [
      "prose about the budget",
      grid`
二、部门预算安排的总体情况
2023年预算收入1403.69万元，其中：一般公共预算收入1403.69万元，上年结转结余247.19万元。
2、支出说明
收支预算总表支出栏、基本支出表、项目支出表按经济分类和支出功能分类科目编制。
基本支出|项目支出
见上表|见上表
`,
    ],
    [
      "a shop's list",
      grid`
进货单
序号|项目|数量|单价|金额
1|铅笔|100|0.5|50
2|橡皮|20|1|20
|合计|||70
`,
    ],
    [
      "a club's cash book",
      grid`
收入|支出
项目|金额|项目|金额
会费|100|茶水|20
捐款|50|场地|80
合计|150|合计|100
`,
    ],
    [
      "a list of purchases without a column of figures",
      grid`
项目名称|采购品目
道路维修|道路养护服务
`,
    ],
    [
      "a list of units to call",
      grid`
通讯录
单位名称|单位性质|单位规格|电话
张家口市科学技术协会本级|行政|正处（县）级|2015131
`,
    ],
    [
      "staff by unit",
      grid`
单位|项目|合计
科协本级|在编人数|12
科技馆|在编人数|22
`,
    ],
  ])("%s", (_name, sheet) => {
    expect(recogniseSheet(sheet)).toEqual({ tables: [], refused: [] });
  });
});

test("a block that its title names but whose columns are another table's is refused, and says what is missing", () => {
  const { tables, refused } = recogniseSheet(grid`
2024年部门预算支出总表
功能科目|合计|基本支出|项目支出
一般公共服务|5.09||5.09
`);
  expect(tables).toEqual([]);
  expect(refused).toEqual([
    {
      sheet: "Sheet1",
      area: { top: 0, left: 0, bottom: 1, right: 3 },
      title: { value: "2024年部门预算支出总表", at: { row: 0, column: 0 } },
      resembles: "expenditure-summary",
      missingColumns: ["科目编码", "科目名称"],
    },
  ]);
});

describe("final accounts (决算) are nothing of a budget's, not even a table that was refused", () => {
  test.each([
    [
      "by the title",
      `
支出决算表
科目编码|科目名称|本年支出合计|基本支出|项目支出
205|教育支出|5.09||5.09
20502|普通教育|5.09||5.09
|合计|5.09||5.09
注：本表反映部门本年度各项支出情况。
`,
    ],
    [
      "by a title above the table's number",
      `
收入支出决算总表
公开01表
部门：某某局|||||金额单位：万元
收入|||支出||
项目|行次|金额|项目|行次|金额
栏次||1|栏次||2
一、一般公共预算财政拨款收入|1|440.55|一、一般公共服务支出|29|440.55
二、政府性基金预算财政拨款收入|2|0|二、外交支出|30|
三、上级补助收入|3|10|三、国防支出|31|10
本年收入合计|27|450.55|本年支出合计|57|450.55
`,
    ],
    [
      "by the title of the part",
      `
某某局2024年度部门决算表
支出总表
科目编码|科目名称|合计|基本支出|项目支出
205|教育支出|5.09||5.09
|合计|5.09||5.09
`,
    ],
    [
      "by its columns, budget and final accounts side by side",
      `
财政拨款“三公”经费支出决算表
公开08表
预算数||||||决算数|||||
合计|因公出国（境）费|公务用车购置及运行维护费|||公务接待费|合计|因公出国（境）费|公务用车购置及运行维护费|||公务接待费
||小计|公务用车购置费|公务用车运行维护费||||小计|公务用车购置费|公务用车运行维护费|
10|2|5|1|4|3|9|1|5|1|4|3
`,
    ],
  ])("%s", (_name, drawing) => {
    expect(recogniseSheet(grid(drawing))).toEqual({ tables: [], refused: [] });
  });

  test("by the sheet's name, but a budget table on it is one", () => {
    const rows = "科目编码|科目名称|合计|基本支出|项目支出\n205|教育支出|5.09||5.09\n|合计|5.09||5.09";
    const named = (title: string) => recogniseSheet({ ...grid(`${title}\n${rows}`), name: "2023年决算" }).tables.map(({ spec }) => spec.id);
    expect(named("支出总表")).toEqual([]);
    expect(named("2024年部门预算支出总表")).toEqual(["expenditure-summary"]);
  });

  test("a column of last year's final accounts does not make a budget table one of them", () => {
    const { tables } = recogniseSheet(grid`
一般公共预算支出表
功能分类科目||2023年决算数|2024年预算数||
科目编码|科目名称||小计|基本支出|项目支出
205|教育支出|4.02|5.09||5.09
|合计|4.02|5.09||5.09
`);
    expect(tables.map(({ spec }) => spec.id)).toEqual(["general-public-expenditure"]);
  });
});

describe("whatever a sheet holds", () => {
  const words = ["合计", "项目", "科目编码", "科目名称", "基本支出", "项目支出", "支出总表", "一级指标", "二级指标", "三级指标", "指标值", "绩效目标", "单位：万元", "201", "小计", "注：空表", "类", "款", "产出指标", "执行数", "预算数", "#DIV/0!", "一、", "部门收支总表", "收入", "支出", "一般公共预算支出表", "财政拨款支出表", "政府采购预算", "栏次", "人员经费", "公用经费", "2024年决算数", "2025年预算数"];
  const cell: fc.Arbitrary<CellValue> = fc.oneof(
    { weight: 3, arbitrary: fc.constant(null) },
    { weight: 4, arbitrary: fc.constantFrom(...words) },
    { weight: 1, arbitrary: fc.double() },
    { weight: 1, arbitrary: fc.integer() },
    { weight: 1, arbitrary: fc.string() },
    { weight: 1, arbitrary: fc.boolean() },
    { weight: 1, arbitrary: fc.constantFrom("#REF!", "——", "１２．５", "　", "=A1", "1,403.69万元") },
  );
  const sheet = fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 14 });

  test("recognition never throws, and finds only areas inside the sheet that do not overlap", () => {
    fc.assert(
      fc.property(sheet, fc.integer({ min: 0, max: 5 }), (rows, shift) => {
        const read = { ...gridOf(rows), origin: { row: shift, column: shift } };
        const { tables, refused } = recogniseSheet(read);
        const areas = [...tables, ...refused].map(({ area }) => area);
        areas.forEach((area, index) => {
          expect(area.top).toBeGreaterThanOrEqual(shift);
          expect(area.left).toBeGreaterThanOrEqual(shift);
          expect(area.bottom).toBeLessThan(shift + rows.length);
          for (const other of areas.slice(index + 1)) {
            const apart = other.top > area.bottom || other.bottom < area.top || other.left > area.right || other.right < area.left;
            expect(apart).toBe(true);
          }
        });
      }),
      { numRuns: 500 },
    );
  });
});
