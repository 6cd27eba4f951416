import fc from "fast-check";
import { performanceTarget } from "../../../src/domain/catalogue";
import type { SheetPlan } from "../../../src/domain/edits";
import { rectToA1, type Sheet } from "../../../src/domain/grid";
import type { LayoutOptions } from "../../../src/domain/layout/options";
import { targetSheets, tooManyProjects } from "../../../src/domain/layout/target-sheet";
import type { Project } from "../../../src/domain/projects";
import { tablesOf } from "../recognition/support";
import { LAYOUT } from "../../support/laidOut";

const VARIANTS = performanceTarget.variants.map(({ id }) => id);

function plans(options: Partial<LayoutOptions> = {}, id = "hebei-2021"): readonly SheetPlan[] {
  const variant = performanceTarget.variants.find((known) => known.id === id);
  if (variant === undefined) throw new Error(id);
  return targetSheets(performanceTarget, variant, { ...LAYOUT, ...options });
}

function only(options: Partial<LayoutOptions> = {}, id?: string): SheetPlan {
  const [plan] = plans(options, id);
  if (plan === undefined) throw new Error("no plan");
  return plan;
}

/** What a sheet holds once its formulas show what was predicted. */
function asSheet(plan: SheetPlan): Sheet {
  return {
    name: plan.name,
    visibility: "visible",
    origin: plan.origin,
    values: plan.contents.map((row) => row.map((content) => (typeof content === "object" && content !== null ? (content.value ?? 0) : content))),
    formulas: new Map(),
    formats: "General",
  };
}

const PROJECT: Project = { code: "13028126P00005", name: "科普活动经费", budget: "12.5", fiscal: "10.25", other: "2.25", purpose: "场地租用", objective: "1.办好活动\n2.扩大影响" };

describe("the head block, line by line as published", () => {
  it("in 北戴河 2021 and 遵化 2025", () => {
    const plan = only({ projects: [PROJECT] });
    expect(plan.contents.slice(0, 9)).toEqual([
      ["科普活动经费绩效目标表", null, null, null, null, null, null],
      ["731张家口市科学技术协会", null, null, null, null, "单位：万元", null],
      ["项目编码", "13028126P00005", null, "项目名称", "科普活动经费", null, null],
      ["预算规模及资金用途", "预算数", { formula: "=SUM(E4,G4)", value: 12.5 }, "其中：财政资金", 10.25, "其他资金", 2.25],
      [null, "场地租用", null, null, null, null, null],
      ["资金支出计划（%）", "3月底", "6月底", null, "10月底", "12月底", null],
      [null, null, null, null, null, null, null],
      ["绩效目标", "1.办好活动\n2.扩大影响", null, null, null, null, null],
      ["一级指标", null, "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据"],
    ]);
    expect(plan.merges.map(rectToA1)).toEqual(expect.arrayContaining(["A4:A5", "A6:A7", "B5:G5", "B8:G8", "A10:B13", "A14:B17", "A18:B18"]));
    expect(plan.inputs.map(rectToA1)).toEqual(["B3:C3", "E3:G3", "E4", "G4", "B5:G5", "B7", "C7:D7", "E7", "F7:G7", "B8:G8", "D10:G18"]);
    expect(plan.help.map(({ areas }) => areas.map(rectToA1))).toEqual([["F10:F18"], ["B7", "C7:D7", "E7", "F7:G7"]]);
    expect(plan.shaded.map(rectToA1)).toEqual(["A1:G18"]);
  });

  it("in 唐山 2022, with the amount in the text of its use", () => {
    expect(only({ projects: [PROJECT] }, "tangshan-2022").contents.slice(0, 7)).toEqual([
      ["科普活动经费绩效目标表", null, null, null, null, null],
      ["项目编码", "13028126P00005", null, "项目名称", "科普活动经费", null],
      ["项目资金主要用途", "预算金额12.5万元，其中财政资金10.25万元，其他资金2.25万元，场地租用", null, null, null, null],
      ["资金支出计划（累计进度%）", "第一季度", "第二季度", "第三季度", "第四季度", null],
      [null, null, null, null, null, null],
      ["绩效目标", "1.办好活动\n2.扩大影响", null, null, null, null],
      ["一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据"],
    ]);
  });

  it("in 张家口 2023", () => {
    const plan = only({ projects: [PROJECT] }, "zhangjiakou-2023");
    expect(plan.contents.slice(0, 3)).toEqual([
      ["科普活动经费绩效目标表", null, null, null, null, null],
      ["绩效目标", "1.办好活动\n2.扩大影响", null, null, null, null],
      ["一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据"],
    ]);
    expect(plan.shaded).toEqual([]);
  });

  it("takes what is missing of the funding from the budget", () => {
    expect(only({ projects: [{ name: "甲", budget: "0.3", other: "0.1" }] }).contents[3]).toEqual(
      ["预算规模及资金用途", "预算数", { formula: "=SUM(E4,G4)", value: 0.3 }, "其中：财政资金", 0.2, "其他资金", 0.1],
    );
  });
});

describe("one table for each project", () => {
  const names = ["甲/乙", "甲\\乙", "[甲]:乙'", "=SUM(A1)", "项".repeat(200), "科普", "科普"];
  const projects: readonly Project[] = names.map((name) => ({ name }));

  it("has a sheet with a number and a valid, unused name", () => {
    const made = plans({ projects, sheetNames: ["6、科普"] });
    expect(made.map(({ name }) => name)).toEqual(["1、甲乙", "2、甲乙", "3、甲乙", "4、=SUM(A1)", `5、${"项".repeat(29)}`, "6、科普(2)", "7、科普"]);
    expect(made.map(({ wantedName }) => wantedName)[5]).toBe("6、科普");
    expect(made.map(({ contents }) => contents[0]?.[0])[2]).toBe("3、[甲]:乙'绩效目标表");
    expect(made[4]?.contents[2]?.[4]).toBe("项".repeat(200));
  });

  it.each(VARIANTS)("is recognised again, stacked in one sheet: %s", (id) => {
    const stacked = plans({ projects: [{ ...PROJECT, name: "科普一" }, { ...PROJECT, name: "科普二" }, { name: "科普三" }], arrangement: "stacked" }, id);
    expect(stacked).toHaveLength(1);
    const [plan] = stacked;
    if (plan === undefined) throw new Error("no plan");
    const tables = tablesOf(asSheet(plan));
    expect(tables.map((table) => table.shape === "targets" && [table.projectName?.value, table.indicators.length])).toEqual(
      ["科普一", "科普二", "科普三"].map((name) => [name, performanceTarget.variants.find((known) => known.id === id)?.levels.flatMap(({ second }) => second).length]),
    );
    expect(plan.page.pageBreaks).toEqual(tables.slice(1).map(({ area }) => area.top));
    expect(plan.page.titleRows).toBeUndefined();
  });

  it("is put into an existing sheet at any cell, formulas included", () => {
    const plan = only({ projects: [PROJECT], place: { sheet: "旧表", at: { row: 10, column: 2 } } });
    expect(plan).toMatchObject({ name: "旧表", origin: { row: 10, column: 2 } });
    expect(plan.contents[3]?.[2]).toEqual({ formula: "=SUM(G14,I14)", value: 12.5 });
    expect(rectToA1(plan.page.printArea)).toBe("C11:I28");
  });

  it("is refused above the limit", () => {
    const many = (length: number): readonly Project[] => Array.from({ length }, (_, index) => ({ name: `项目${String(index)}` }));
    expect(tooManyProjects({ ...LAYOUT, projects: many(200) })).toBeUndefined();
    expect(tooManyProjects({ ...LAYOUT, projects: many(201) })).toEqual({ kind: "too-many-projects", count: 201, limit: 200 });
    expect(tooManyProjects({ ...LAYOUT, projects: many(5000), arrangement: "stacked" })).toEqual({ kind: "too-many-projects", count: 5000, limit: 1000 });
  });

  it("is one blank form without projects", () => {
    expect(plans({ projects: [] }).map(({ name }) => name)).toEqual(["项目绩效目标表"]);
  });

  it("is laid out a thousand times in one sheet", () => {
    const projects = Array.from({ length: 1000 }, (_, index) => ({ ...PROJECT, name: `项目${String(index)}` }));
    const plan = only({ projects, arrangement: "stacked" });
    expect(plan.contents).toHaveLength(1000 * 20 - 2);
  });

  it("keeps every name, however it is written", () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }).filter((name) => name.trim() !== ""), { minLength: 2, maxLength: 6 }), (given) => {
      const made = plans({ projects: given.map((name) => ({ name })) });
      expect(made.map(({ contents }) => contents[2]?.[4])).toEqual(given.map((name) => name.trim()));
      expect(new Set(made.map(({ name }) => name.toLowerCase())).size).toBe(given.length);
      for (const { name } of made) expect(name).toMatch(/^[^/\\?*:[\]]{1,31}$/u);
    }));
  });
});

describe("indicators that are kept", () => {
  const indicator = (first: string, second: string, name: string) => ({ first, second, name, description: `${name}说明`, basis: "年度计划" });

  it("stand under their second level, several of them too, and no other row is lost", () => {
    const indicators = [indicator("output", "quantity", "次数"), indicator("output", "quantity", "人数"), indicator("benefit", "social", "影响")];
    const rows = only({ projects: [{ name: "甲", indicators }] }).contents.slice(9);
    expect(rows.map(([, , second, name]) => [second, name])).toEqual([
      ["数量指标", "次数"], ["数量指标", "人数"], ["质量指标", null], ["时效指标", null], ["成本指标", null],
      ["经济效益指标", null], ["社会效益指标", "影响"], ["生态效益指标", null], ["可持续影响指标", null], ["服务对象满意度指标", null],
    ]);
    expect(rows[0]?.slice(3)).toEqual(["次数", "次数说明", null, "年度计划"]);
  });

  it.each([
    ["cost-first", ["成本指标", "经济成本指标"]],
    ["hebei-2021", ["产出指标", "成本指标"]],
  ])("move with the costs to where %s has them", (id, [first, second]) => {
    for (const kept of [indicator("output", "cost", "总成本"), indicator("cost", "economic-cost", "总成本")]) {
      const table = tablesOf(asSheet(only({ projects: [{ name: "甲", indicators: [kept] }] }, id)))[0];
      if (table?.shape !== "targets") throw new Error("not recognised");
      expect(table.indicators.filter(({ name }) => name === "总成本").map((row) => [row.firstText, row.secondText])).toEqual([[first, second]]);
    }
  });

  it("bring a second level that the form lacks", () => {
    const rows = only({ projects: [{ name: "甲", indicators: [indicator("benefit", "ecological", "绿化")] }] }, "zhangjiakou-2023").contents.slice(3);
    expect(rows.map(([, second, name]) => [second, name]).slice(4, 6)).toEqual([["社会效益指标", null], ["生态效益指标", "绿化"]]);
  });
});
