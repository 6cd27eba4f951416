import fc from "fast-check";
import { add, amount, sum, toText } from "../../../src/domain/amount";
import type { CellValue } from "../../../src/domain/grid";
import { readProjects } from "../../../src/domain/projects";

const UNIT = { unit: "万元" } as const;
const kinds = (rows: Parameters<typeof readProjects>[0]): readonly string[] =>
  readProjects(rows, UNIT).problems.map(({ kind, severity, row }) => `${severity} ${kind} ${String(row)}`);

describe("a list of projects with headings", () => {
  it("is read in any order of columns", () => {
    const { projects, problems } = readProjects([
      ["绩效目标", "其他资金", "金额", "项目名称", "财政拨款", "项目代码", "资金用途", "备注"],
      ["办好", 2, "12.5", "科普活动", "10.5", "13P01", "场地", "无"],
    ], UNIT);
    expect(problems).toEqual([]);
    expect(projects).toEqual([{ code: "13P01", name: "科普活动", budget: "12.5", fiscal: "10.5", other: "2", purpose: "场地", objective: "办好" }]);
  });

  it.each([
    ["项目", "金额（元）", "125,000.50", "12.50005"],
    ["项目", "预算数(万元)", "1,403.69", "1403.69"],
    ["项目", "预算数", "１２．５", "12.5"],
    ["项目", "金额（元）", "12万", "12"],
    ["项目", "预算数", "3亿元", "30000"],
    ["项目名称", "金额，单位：元", 0.1, "0.00001"],
  ])("reads %s, %s: %s as %s 万元", (name, heading, figure, budget) => {
    const { projects, problems } = readProjects([[name, heading], ["甲", figure]], UNIT);
    expect(problems).toEqual([]);
    expect(projects).toEqual([{ name: "甲", budget, fiscal: budget }]);
  });

  it("takes the unit from a line above and headings from two rows", () => {
    const { projects } = readProjects([
      ["2026年项目支出预算表", null, null, null],
      [null, null, null, "单位：元"],
      ["序号", "项目名称", "预算数", null],
      [null, null, "合计", "其中：财政资金"],
      [1, "甲", 30000, 20000],
    ], UNIT);
    expect(projects).toEqual([{ name: "甲", budget: "3", fiscal: "2", other: "1" }]);
  });

  it("skips blank rows, sums, 栏次 and notes", () => {
    const { projects, problems } = readProjects([
      ["项目编码", "项目名称", "金额"], ["栏次", 1, 2], [1, 2, 3], ["合计", null, 5], [null, " ", null], ["P1", "甲", 5],
      [null, "特定目标类小计", 5], [null, "总　计", 5], ["注：以上", null, null],
    ], UNIT);
    expect(projects.map(({ name }) => name)).toEqual(["甲"]);
    expect(problems).toEqual([]);
  });

  it("sums the parts when no amount is given", () => {
    expect(readProjects([["项目", "财政资金", "其他资金"], ["甲", 0.1, 0.2], ["乙", null, null]], UNIT).projects)
      .toEqual([{ name: "甲", budget: "0.3", fiscal: "0.1", other: "0.2" }, { name: "乙" }]);
  });
});

describe("a list of projects without headings", () => {
  it.each([
    [["13030022P001", "科普活动经费", 12.5], { code: "13030022P001", name: "科普活动经费", budget: "12.5", fiscal: "12.5" }],
    [[1, "科普活动经费", "12.5", "2.5", "10", "活动场地租用、展板制作与宣传"], { name: "科普活动经费", budget: "12.5", fiscal: "2.5", other: "10" }],
    [["科普活动经费"], { name: "科普活动经费" }],
    [[3, "科普活动经费"], { name: "科普活动经费", budget: "3", fiscal: "3" }],
    [["13030022P001", "科普活动经费", 1200000], { code: "13030022P001", name: "科普活动经费", budget: "1200000", fiscal: "1200000" }],
  ])("reads %j", (row, project) => {
    expect(readProjects([row], UNIT)).toEqual({ projects: [project], problems: [] });
  });

  it.each<[string, readonly CellValue[][], readonly string[]]>([
    ["1001, 1002, …", [[1001, "科普活动", 12.5], [1002, "展厅运行", 3]], ["1001 科普活动 12.5", "1002 展厅运行 3"]],
    ["numbers as text, with zeros in front", [["007", "科普活动", 12.5], ["012", "展厅运行", 3]], ["007 科普活动 12.5", "012 展厅运行 3"]],
    ["codes beside sequence numbers", [[1, 301, "科普活动", 12.5], [2, 315, "展厅运行", 300]], ["301 科普活动 12.5", "315 展厅运行 300"]],
    ["a sum below the codes", [[1001, "科普活动", 12.5], [1002, "展厅运行", 3], ["合计", null, 15.5]], ["1001 科普活动 12.5", "1002 展厅运行 3"]],
    ["a long purpose behind the amount", [[1001, "科普", 12.5, null, null, "活动场地租用、展板制作"], [1002, "展厅", 3]], ["1001 科普 12.5", "1002 展厅 3"]],
    ["codes and names only", [[1001, "科普活动"], [1002, "展厅运行"]], ["1001 科普活动 -", "1002 展厅运行 -"]],
    ["sequence numbers", [[1, "科普活动", 12.5], [2, "展厅运行", 3]], ["- 科普活动 12.5", "- 展厅运行 3"]],
    ["a year in front", [[2026, "科普活动", 12.5], [2026, "展厅运行", 3]], ["- 科普活动 12.5", "- 展厅运行 3"]],
    ["amounts in front of the names", [[350, "科普活动"], [120, "展厅运行"]], ["- 科普活动 350", "- 展厅运行 120"]],
  ])("tells codes that are short numbers from sequence numbers and amounts: %s", (_what, rows, expected) => {
    const { projects, problems } = readProjects(rows, UNIT);
    expect(problems).toEqual([]);
    expect(projects.map(({ code, name, budget }) => [code ?? "-", name, budget ?? "-"].join(" "))).toEqual(expected);
  });

  it("takes no sequence numbers for codes, however long the list", () => {
    const { projects } = readProjects(Array.from({ length: 1200 }, (_, index) => [index + 1, `项目${String(index)}`, 2]), UNIT);
    expect(projects.filter(({ code }) => code !== undefined)).toEqual([]);
  });
});

describe("what is wrong with a list of projects", () => {
  it("is named with its row and kept", () => {
    const rows = [
      ["项目编码", "项目名称", "金额", "财政资金", "其他资金"],
      ["A1", null, 1, null, null],
      ["A2", "甲", "约五万", null, null],
      ["A3", "乙", -1, null, null],
      ["A3", "乙", 1, null, null],
      ["A5", "丙", 3, 1, 1],
      ["A6", "丁".repeat(201), 1, null, null],
      ["A7", "戊", "#REF!", null, null],
    ];
    expect(kinds(rows)).toEqual([
      "error no-name 2", "error not-a-number 3", "error negative-amount 4", "warning duplicate-name 5", "warning duplicate-code 5",
      "error split-differs 6", "error long-name 7", "error not-a-number 8",
    ]);
    expect(readProjects(rows, UNIT).projects.map(({ name }) => name.slice(0, 1))).toEqual(["甲", "乙", "乙", "丙", "丁", "戊"]);
  });

  it("includes a fiscal part above the amount", () => {
    expect(kinds([["项目", "金额", "财政资金"], ["甲", 1, 2]])).toEqual(["error split-differs 2"]);
  });

  it("says so when there are no projects or too many", () => {
    expect(kinds([])).toEqual(["error no-projects 0"]);
    expect(kinds([["项目名称", "金额"]])).toEqual(["error no-projects 0"]);
    const many = readProjects([["项目名称", "金额"], ...Array.from({ length: 5000 }, (_, index) => [`项目${String(index)}`, 1])], UNIT);
    expect(many.projects).toHaveLength(5000);
    expect(many.problems).toEqual([{ kind: "too-many", severity: "error", row: 0, text: "5000" }]);
  });

  it("is never an exception", () => {
    const cell = fc.oneof(fc.string({ unit: "binary" }), fc.double(), fc.boolean(), fc.constant(null), fc.constantFrom("项目名称", "金额（元）", "合计", "1万", "#N/A", "12.5"));
    fc.assert(fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }), (rows) => {
      for (const { name } of readProjects(rows, UNIT).projects) expect(name.trim()).not.toBe("");
    }));
  });

  it("never changes the total of the budgets", () => {
    const cents = fc.integer({ min: 0, max: 10 ** 12 });
    fc.assert(fc.property(fc.array(fc.tuple(cents, cents), { minLength: 1, maxLength: 30 }), (pairs) => {
      const text = (value: number): string => toText(amount(`${String(value)}e-2`));
      const { projects } = readProjects([
        ["项目名称", "财政资金（元）", "其他资金（元）"],
        ...pairs.map(([fiscal, other], index) => [`项目甲${String(index)}`, text(fiscal), text(other)]),
      ], { unit: "元" });
      const given = sum(pairs.map(([fiscal, other]) => add(amount(text(fiscal)), amount(text(other)))));
      expect(toText(sum(projects.map(({ budget }) => amount(budget ?? "0"))))).toBe(toText(given));
    }));
  });
});
