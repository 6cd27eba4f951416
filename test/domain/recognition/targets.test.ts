import { catalogue } from "../../../src/domain/catalogue";
import { parseValue } from "../../../src/domain/indicator";
import { recognise } from "../../../src/domain/recognition";
import { gridOf, rowsOf } from "../../support/gridOf";
import { found, tablesOf, targetTable } from "./support";

const HEADING = "一级指标|二级指标|三级指标|绩效指标描述|指标值|指标值确定依据";
const INDICATORS = `
${HEADING}
产出指标|数量指标|活动次数|活动开展次数|≥10次|年度计划
|质量指标|活动达标率|科普活动达标率|100%|年度计划
|时效指标|开展时间|按照年度计划完成|2023年1月-12月|年度计划
|成本指标|预算总成本|项目预算控制数|≤5万元|预算测算
效益指标|社会效益指标|扩大科普影响力|提高科普工作质量|进一步提升|上年经验
满意度指标|服务对象满意度指标|群众满意度|对工作的满意度|≥95%|满意度调查
`;
const rows = rowsOf(INDICATORS);
const levels = (sheet: ReturnType<typeof gridOf>) => targetTable(sheet).indicators.map(({ first, second }) => `${String(first)}/${String(second)}`);
const COMPLETE = ["output/quantity", "output/quality", "output/timeliness", "output/cost", "benefit/social", "satisfaction/service-object"];

describe("levels", () => {
  test("merged: only the first cell is filled", () => expect(levels(gridOf(rows))).toEqual(COMPLETE));

  test("repeated in each row", () => {
    let before: string | number | boolean | null = null;
    const repeated = rows.map(([first = null, ...rest]) => [(before = first ?? before), ...rest]);
    expect(levels(gridOf(repeated))).toEqual(COMPLETE);
  });

  test("several indicators under one second level that stands once", () => {
    const [heading = [], first = [], ...rest] = rows;
    const more = [heading, first, [null, null, "参加人数", "参加活动人数", "≥500人", "年度计划"], ...rest];
    expect(levels(gridOf(more))).toEqual(["output/quantity", ...COMPLETE]);
  });

  test("words without 指标, and an unknown level kept with its text", () => {
    const sheet = gridOf([...rowsOf(`${HEADING}\n产出|数量|活动次数|次数|≥10次|计划\n|能力指标|持证人数|人数|≥3人|计划`)]);
    expect(targetTable(sheet).indicators).toMatchObject([
      { first: "output", second: "quantity" },
      { first: "output", second: null, secondText: "能力指标" },
    ]);
  });

  test("成本指标 as a first level makes it the form with costs first", () => {
    const sheet = gridOf([...rowsOf(`${HEADING}\n成本指标|经济成本指标|总成本|控制数|≤5万元|测算\n产出指标|数量指标|活动次数|次数|≥10次|计划\n|质量指标|达标率|达标率|100%|计划\n|时效指标|时间|时间|12月|计划`)]);
    expect(targetTable(sheet).variant).toBe("cost-first");
    expect(targetTable(sheet).indicators[0]).toMatchObject({ first: "cost", second: "economic-cost" });
  });
});

describe("head block", () => {
  const HEAD = `
项目支出绩效目标表
306001秦皇岛市北戴河区科学技术协会(本级)||||单位：万元
项目编码|130304212DKQ|项目名称|科普活动经费||
预算规模及资金用途|预算数|2.50|其中：财政资金|2.50|其他资金
|科普活动及设备购置
资金支出计划（%）|3月底|6月底|10月底|12月底
|25|50|75|100
绩效目标|1.按时完成科普计划任务
`;

  test("fields with their values, wherever they stand in a line", () => {
    const table = targetTable(gridOf([...rowsOf(HEAD), ...rows]));
    expect(table).toMatchObject({
      variant: "hebei-2021",
      unit: { value: "万元" },
      department: { value: "306001秦皇岛市北戴河区科学技术协会(本级)" },
      projectCode: { value: "130304212DKQ" },
      projectName: { value: "科普活动经费" },
    });
    expect(Object.fromEntries(table.head)).toEqual({
      "project-code": { row: 2, column: 1 },
      "project-name": { row: 2, column: 3 },
      budget: { row: 3, column: 2 },
      fiscal: { row: 3, column: 4 },
      other: { row: 3, column: 6 },
      purpose: { row: 4, column: 1 },
      "plan-1": { row: 6, column: 1 },
      "plan-2": { row: 6, column: 2 },
      "plan-3": { row: 6, column: 3 },
      "plan-4": { row: 6, column: 4 },
      objective: { row: 7, column: 1 },
    });
  });

  test("label and value in one cell, no title", () => {
    const table = targetTable(gridOf([["项目名称：老科协工作经费", null, null, "项目编码：13028125P"], ["绩效目标：完善组织建设"], ...rows]));
    expect(table).toMatchObject({ projectName: { value: "老科协工作经费" }, projectCode: { value: "13028125P" }, title: null });
    expect(found(gridOf([["项目名称：老科协工作经费"], ["绩效目标：完善组织建设"], ...rows]))).toEqual(["performance-target A1:F9"]);
  });

  test.each([
    ["1、2023市科协科普经费绩效目标表", "2023市科协科普经费"],
    ["8、1-3月市重点工作大督查专项经费绩效目标表", "1-3月市重点工作大督查专项经费"],
    ["（三）科技馆站项目支出绩效目标表", "科技馆站"],
    ["2023市科技馆常设展览经费绩效目标表", "2023市科技馆常设展览经费"],
    ["项目绩效目标表", null],
  ])("the project in the title %s", (title, project) => {
    expect(targetTable(gridOf([[title], ...rows])).projectName?.value ?? null).toBe(project);
  });
});

describe("arrangement", () => {
  test("the columns in another order, with columns of their own", () => {
    const sheet = gridOf([
      ["序号", "一级指标", "二级指标", "三级指标", "指标值", "绩效指标描述", "分值", "备注"],
      [1, "产出指标", "数量指标", "活动次数", "≥10次", "开展次数", 10, null],
    ]);
    expect(targetTable(sheet).indicators[0]).toMatchObject({ name: "活动次数", value: "≥10次", description: "开展次数", basis: "" });
  });

  test("one below the other without a blank row, the goals between", () => {
    const one = [["1、科普经费绩效目标表"], ["绩效目标", "开展科普活动"], ...rows];
    const two = [["2、会议费绩效目标表"], ["绩效目标", "开好会议"], ...rows];
    expect(found(gridOf([...one, ...two]))).toEqual(["performance-target A1:F9", "performance-target A10:F18"]);
    expect(tablesOf(gridOf([...one, ...two])).map((table) => (table.shape === "targets" ? table.projectName?.value : ""))).toEqual(["科普经费", "会议费"]);
  });

  test("one below the other, known by their head blocks only", () => {
    const block = (name: string) => [["项目编码", "1302", "项目名称", name], ["绩效目标", "做好工作"], ...rows];
    expect(found(gridOf([...block("甲"), ...block("乙")]))).toEqual(["performance-target A1:F9", "performance-target A10:F18"]);
  });

  test("side by side", () => {
    const both = [["1、科普经费绩效目标表", ...Array<null>(6).fill(null), "2、会议费绩效目标表"], ...rows.map((row) => [...row, null, ...row])];
    expect(found(gridOf(both))).toEqual(["performance-target A1:F8", "performance-target H1:M8"]);
  });

  test("pasted from Word with a blank row between head block and indicators, shifted", () => {
    const sheet = gridOf([["科普经费绩效目标表"], ["绩效目标", "开展科普活动"], [], ...rows], { at: "C4" });
    expect(found(sheet)).toEqual(["performance-target C4:H13"]);
  });
});

test("a heading repeated on the next page goes on with the same table", () => {
  const [heading = [], ...indicators] = rows;
  const sheet = gridOf([["科普经费绩效目标表"], heading, ...indicators.slice(0, 3), heading, ...indicators.slice(3)]);
  expect(found(sheet)).toEqual(["performance-target A1:F9"]);
  expect(targetTable(sheet).indicators).toHaveLength(6);
});

test("the national form: 绩效指标 stands at the left of all levels, and the head block begins there", () => {
  const sheet = gridOf([
    ["项目支出绩效目标申报表"],
    ["（2024年度）"],
    ["项目名称", null, "科普经费", null, null],
    ["年度绩效目标", "开展科普活动"],
    ["绩效指标", "一级指标", "二级指标", "三级指标", "指标值"],
    [null, "产出指标", "数量指标", "活动次数", "≥10次"],
    [null, null, "质量指标", "达标率", "100%"],
  ]);
  expect(found(sheet)).toEqual(["performance-target A1:E7"]);
  expect(targetTable(sheet).projectName?.value).toBe("科普经费");
});

test("a 自评表 has the levels too, but is another table", () => {
  const sheet = gridOf([["项目支出绩效自评表"], ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"], ["产出指标", "数量指标", "次数", "≥10次", "12次", 10, 10]]);
  expect(found(sheet)).toEqual(["self-evaluation A1:G3"]);
});

test("merged cells filled into each of their cells, one table below the other", () => {
  const [heading = [], ...indicators] = rows;
  const block = (title: string) => [Array<string>(6).fill(title), ["绩效目标", ...Array<string>(5).fill("开展科普活动")], heading, ...indicators];
  expect(found(gridOf([...block("1、科普经费绩效目标表"), ...block("2、会议费绩效目标表")]))).toEqual(["performance-target A1:F9", "performance-target A10:F18"]);
});

test.each(["展/馆?*[1]:维护", "为什么？", "A;B!", "某项目。二期"])("a table below another one, of a project named %s", (project) => {
  const rows = rowsOf(`
绩效目标|完成
一级指标|二级指标|三级指标|绩效指标描述|指标值|指标值确定依据
产出指标|数量指标|次数|描述|≥10次|计划
效益指标|社会效益指标|影响|描述|≥90%|计划`);
  const tables = tablesOf(gridOf([["1.普通绩效目标表"], ...rows, [], [`2.${project}绩效目标表`], ...rows]));
  expect(tables.map((table) => (table.shape === "targets" ? table.projectName?.value : undefined))).toEqual(["普通", project]);
});

test("the targets of a whole department are not those of a project", () => {
  const rows = rowsOf(`
部门名称|某某局
年度主要任务|任务名称|主要内容|预算金额（万元）
|任务1|科普|10
年度绩效指标|一级指标|二级指标|三级指标|绩效指标值
|产出指标|数量指标|活动次数|≥10次
|效益指标|社会效益指标|知晓率|≥90%`);
  const sheet = gridOf([["部门整体支出绩效目标表"], ["（2024年度）"], ...rows]);
  expect(tablesOf(sheet)).toEqual([]);
  expect(recognise({ sheets: [sheet] }, catalogue).refused).toMatchObject([{ sheet: "Sheet1", title: { value: "部门整体支出绩效目标表" }, resembles: "department-targets", missingColumns: [] }]);
});

test("a value that is spread over cells says where its parts stand", () => {
  const [table] = tablesOf(gridOf(rowsOf(`
一级指标|二级指标|三级指标|运算符号|指标值|计量单位|权重
产出指标|数量指标|活动次数|≥|10|次|20
|质量指标|合格率|=|100%|%|20
|时效指标|完成时间|≤|12|月|10
效益指标|社会效益指标|影响|定性|进一步扩大|无|30
|可持续影响指标|机制||||
满意度指标|服务对象满意度指标|满意度|大于等于|95|百分比|10`)));
  const indicators = table?.shape === "targets" ? table.indicators : [];
  expect(indicators.map(({ value, valueColumns, weight }) => [value, valueColumns, weight])).toEqual([
    ["≥10次", [3, 4, 5], "20"],
    ["=100%", [3, 4], "20"],
    ["12月", [4, 5], "10"],
    ["进一步扩大", [4], "30"],
    ["", [4], ""],
    ["大于等于95百分比", [3, 4, 5], "10"],
  ]);
});

test.each([
  ["a remark beside the values", "新增"],
  ["a year beside the values", "2024年"],
  ["a long remark", "按照年度工作计划"],
])("%s, below no heading, is no part of them", (_, remark) => {
  const table = targetTable(gridOf(rowsOf(`
一级指标|二级指标|三级指标|指标值
产出指标|数量指标|活动次数|10|${remark}
|质量指标|合格率|100%|${remark}
|时效指标|完成时间|12月|`)));
  expect(table.indicators.map(({ value }) => value)).toEqual(["10", "100%", "12月"]);
});

test("a list of levels with points, which sets no targets", () => {
  expect(found(gridOf(rowsOf(`
二级指标|三级指标|分值
数量指标|活动次数|10
质量指标|合格率|10`)))).toEqual([]);
});

test("the form of 上海 with its own heading of values", () => {
  const table = targetTable(gridOf(rowsOf(`
财政项目支出绩效目标申报表（2026年度）
项目名称|拆违经费|项目性质|阶段性项目
一级指标|二级指标|三级指标|年度(/项目)指标值
成本指标|经济成本指标|成本控制合理性|合理
产出指标|数量指标|完成年度拆违计划|=100.00(%)
产出指标|质量指标|违法建筑销项正确率|=100.00(%)
产出指标|时效指标|新增违建处置率|=100.00(%)
效益指标|社会效益指标|群众政策知晓度|≥90.00(%)
满意度指标|服务对象满意度指标|群众满意度|≥90.00(%)`)));
  expect(table).toMatchObject({ variant: "cost-first", projectName: { value: "拆违经费" } });
  expect(table.indicators.map(({ second, value }) => `${String(second)} ${value}`)).toEqual([
    "economic-cost 合理", "quantity =100.00(%)", "quality =100.00(%)", "timeliness =100.00(%)", "social ≥90.00(%)", "service-object ≥90.00(%)",
  ]);
  expect(parseValue("≥90.00(%)")).toMatchObject({ kind: "percentage", operator: "≥" });
  expect(parseValue("=12(次)")).toMatchObject({ kind: "quantity", unit: "次" });
});
