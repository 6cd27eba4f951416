import { checkSnapshot, defaultProfile } from "../../../src/domain";
import { toA1 } from "../../../src/domain/grid";
import { gridOf, rowsOf } from "../../support/gridOf";
import { targetTable } from "./support";

/** The national form, without descriptions and bases, each line as it is printed. */
const HEAD = `
项目支出绩效目标表
（2024年度）
项目名称|科普宣传活动经费
项目资金（万元）|年度资金总额：|30
|其中：财政拨款|30
|其他资金|0
年度总体目标|举办科普活动20场次
一级指标|二级指标|三级指标|指标值`;
const LINES = [
  "产出指标|数量指标|举办科普活动场次|≥20场次",
  "||参与人次|≥1万人次",
  "|质量指标|活动完成率|100%",
  "|时效指标|完成时间|2024年12月底前",
  "|成本指标|项目总成本|≤30万元",
  "效益指标|社会效益指标|公众知晓率|≥10%",
  "满意度指标|服务对象满意度指标|公众满意度|≥90%",
];
const form = (lines: readonly string[]) => gridOf(rowsOf([HEAD.trim(), ...lines].join("\n")));
const changed = (index: number, ...lines: readonly string[]) => form(LINES.flatMap((line, at) => (at === index ? lines : [line])));
const objections = (sheet: ReturnType<typeof form>): readonly string[] =>
  checkSnapshot({ sheets: [sheet] }, { profile: defaultProfile }).findings.flatMap(({ severity, ruleId, messageId, at }) => (severity === "error" ? [`${ruleId} ${messageId} ${toA1(at)}`] : []));
const seconds = (sheet: ReturnType<typeof form>): readonly (string | null)[] => targetTable(sheet).indicators.map(({ second }) => second);
const ALL = ["quantity", "quantity", "quality", "timeliness", "cost", "social", "service-object"];

test("year and unit stand in a line of their own and behind a label, the budget under the word of the form", () => {
  const table = targetTable(form(LINES));
  expect(table).toMatchObject({ year: { value: 2024 }, unit: { value: "万元" }, projectName: { value: "科普宣传活动经费" } });
  expect(table.head.get("budget")).toEqual({ row: 3, column: 2 });
  expect(objections(form(LINES))).toEqual([]);
  expect(objections(changed(4, "|成本指标|项目总成本|≤30.5万元"))).toEqual(["target-cost above D13"]);
});

test("a year in the title of a form is the budget's, who prints it or not", () => {
  const sheet = gridOf(rowsOf([HEAD.trim().replace(/^.*\n.*\n/u, "财政项目支出绩效目标申报表（2026年度）\n"), ...LINES].join("\n")));
  expect(targetTable(sheet).year?.value).toBe(2026);
});

describe("a table goes on", () => {
  it.each<[string, readonly [number, ...string[]], readonly string[]]>([
    ["below a line whose value is missing", [1, "||参与人次|"], ["target-row-complete missing D10"]],
    ["below a line whose value is struck out", [1, "||参与人次|/"], ["target-row-complete missing D10"]],
    ["below a line whose name is missing", [1, "|||≥1万人次"], ["target-row-complete missing C10"]],
  ])("%s, which is an indicator", (_, [index, line], expected) => {
    const sheet = changed(index, line ?? "");
    expect(seconds(sheet)).toEqual(ALL);
    expect(objections(sheet)).toEqual(expected);
  });

  it.each<[string, readonly string[]]>([
    ["the dots of the form", ["||……|"]],
    ["the heading of the next page, behind a blank line", ["|||", "一级指标|二级指标|三级指标|指标值"]],
    ["two lines that nobody used", ["|||", "|||"]],
    ["a blank line and one with levels above", ["|||", "||志愿者人数|≥10人"]],
  ])("below %s", (_, lines) => {
    const sheet = changed(1, LINES[1] ?? "", ...lines);
    expect(new Set(seconds(sheet))).toEqual(new Set(ALL));
    expect(objections(sheet)).toEqual([]);
  });
});

test("levels numbered through, with their points", () => {
  const sheet = form(LINES.map((line) => line.replace("产出指标", "1.产出指标（50分）").replace("|数量", "|1.1数量").replace("|社会", "|2.1 社会")));
  expect(seconds(sheet)).toEqual(ALL);
  expect(checkSnapshot({ sheets: [sheet] }, { profile: defaultProfile }).findings.filter(({ severity }) => severity !== "info")).toEqual([]);
});

test.each(["填报人：张三||联系电话：1234567", "||负责人：张三|李四", "分管领导：张|审核人：李|制表人：王|联系电话：1234567", "填报单位（盖章）：|某局|2024年|1月"])("who filled it in is no indicator: %s", (line) => {
  expect(seconds(form([...LINES, line]))).toEqual(ALL);
});

test.each([
  ["in the goal of a project", HEAD.replace("举办科普活动20场次", "为实现部门整体绩效目标")],
  ["in a sentence above its table", `按照整体绩效目标要求，加强管理。\n科普宣传绩效目标表\n一级指标|二级指标|三级指标|指标值`],
])("the targets of the department are spoken of %s", (_, head) => {
  expect(seconds(gridOf(rowsOf([head.trim(), ...LINES].join("\n"))))).toEqual(ALL);
});

test("the columns of 北京 with 绩效 in front", () => {
  const table = targetTable(gridOf(rowsOf(`
项目支出绩效目标表
项目名称|科普活动
绩效指标|一级指标|二级指标|三级指标|绩效指标性质|绩效指标值|绩效度量单位|权重
|产出指标|数量指标|举办活动|≥|20|场|10
|产出指标|时效指标|完成时间|定性|按时完成|无|10`)));
  expect(table.indicators.map(({ value }) => value)).toEqual(["≥20场", "按时完成"]);
});

test("weights below a heading that says what they add up to", () => {
  const table = targetTable(gridOf(rowsOf("一级指标|二级指标|三级指标|指标值|分值权重（90%）\n产出指标|数量指标|举办活动|≥20场|90")));
  expect(table.indicators.map(({ weight }) => weight)).toEqual(["90"]);
});

test("labels with the unit behind them", () => {
  const table = targetTable(gridOf(rowsOf(`
项目绩效目标表
项目名称|科普活动|预算数（万元）|12|其他资金(万元)|0
一级指标|二级指标|三级指标|指标值
产出指标|数量指标|举办活动|≥20场`)));
  expect([table.unit?.value, table.head.get("budget"), table.head.get("other")]).toEqual(["万元", { row: 1, column: 3 }, { row: 1, column: 5 }]);
});
