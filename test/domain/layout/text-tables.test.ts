import { defaultProfile, departmentTargets, institutions } from "../../../src/domain/catalogue";
import type { SheetPlan } from "../../../src/domain/edits";
import { contains, rectToA1 } from "../../../src/domain/grid";
import { planTables, type LayoutOptions } from "../../../src/domain/layout";
import type { TableSpec } from "../../../src/domain/spec";

const OPTIONS: LayoutOptions = {
  department: { code: "731", name: "张家口市科学技术协会" },
  year: 2026,
  unit: "万元",
  profile: defaultProfile,
  sheetNames: ["Sheet1"],
};

const planned = (spec: TableSpec, options: Partial<LayoutOptions> = {}): SheetPlan => {
  const plans = planTables([spec], { ...OPTIONS, ...options });
  const [plan] = plans.ok ? plans.value : [];
  if (plan === undefined) throw new Error("not laid out");
  return plan;
};

const texts = (plan: SheetPlan): readonly unknown[] => plan.contents.map(([first]) => first);

describe("部门机构设置情况", () => {
  const plan = planned(institutions);

  it("has the heading of the published table and rows to fill in", () => {
    expect(plan.contents.slice(0, 4)).toEqual([
      ["部门机构设置情况", null, null, null],
      ["731张家口市科学技术协会", null, null, "预算年度：2026"],
      ["单位名称", "单位性质", "单位规格", "经费保障形式"],
      [null, null, null, null],
    ]);
    expect(plan.inputs.map(rectToA1)).toEqual(["A4:D15"]);
    expect(plan.freeze).toEqual({ rows: 3, columns: 0 });
    expect(plan.page).toMatchObject({ orientation: "Portrait", titleRows: { top: 0, bottom: 2 }, printArea: { top: 0, left: 0, bottom: 14, right: 3 } });
  });

  it("states no unit, because it has no amounts", () => {
    expect(plan.contents.flat().filter((text) => typeof text === "string" && text.includes("万元"))).toEqual([]);
  });
});

describe("部门整体绩效目标", () => {
  it("has the three blocks with blank paragraphs and numbered projects", () => {
    const plan = planned(departmentTargets);
    expect(texts(plan).filter((text) => text !== null)).toEqual([
      "部门整体绩效目标", "731张家口市科学技术协会　　预算年度：2026", "一、总体绩效目标", "二、分项绩效目标",
      "1、", "绩效目标：", "绩效指标：", "2、", "绩效目标：", "绩效指标：", "3、", "绩效目标：", "绩效指标：", "4、", "绩效目标：", "绩效指标：",
      "三、工作保障措施",
    ]);
    expect(plan.inputs.map(rectToA1)).toEqual(["A4:A9", "A11:A22", "A24:A29"]);
  });

  it("lets Excel make the rows of blank paragraphs higher by itself: nothing merged, no height set", () => {
    const plan = planned(departmentTargets);
    expect(plan.merges).toEqual([]);
    const rows = plan.rowHeights.map(({ row }) => row);
    for (const [row, [text]] of plan.contents.entries()) expect(rows.includes(row)).toBe(text !== null);
  });

  it("lists each project with its objective and the names of its indicators", () => {
    const projects = [
      { name: " 科普经费 ", objective: "举办科普活动", indicators: [indicator("活动次数"), indicator("公众满意度"), indicator(" ")] },
      { name: "=1+1" },
    ];
    const plan = planned(departmentTargets, { projects });
    const from = texts(plan).indexOf("二、分项绩效目标");
    expect(texts(plan).slice(from + 1, from + 8)).toEqual([
      "1、科普经费", "绩效目标：举办科普活动", "绩效指标：活动次数、公众满意度", "2、=1+1", "绩效目标：", "绩效指标：", "三、工作保障措施",
    ]);
  });

  it("gives a long objective the height it needs, and never more than Excel has", () => {
    const heightFor = (objective: string): number => {
      const plan = planned(departmentTargets, { projects: [{ name: "科普", objective }] });
      const row = texts(plan).findIndex((text) => String(text).startsWith("绩效目标："));
      return plan.rowHeights.find((height) => height.row === row)?.height ?? 0;
    };
    expect(heightFor("长".repeat(200))).toBeGreaterThan(5 * 14);
    expect(heightFor("一\n二\n三")).toBeGreaterThanOrEqual(3 * 14);
    expect(heightFor("长".repeat(20000))).toBe(409);
  });
});

describe("both", () => {
  const specs = [institutions, departmentTargets].map((spec) => [spec.id, spec] as const);

  it.each(specs)("%s stands where it is placed, in every coordinate", (_id, spec) => {
    const plan = planned(spec, { place: { sheet: "Sheet1", at: { row: 4, column: 2 } } });
    const whole = { top: 4, left: 2, bottom: 3 + plan.contents.length, right: 1 + plan.columnWidths.length };
    expect(plan).toMatchObject({ name: "Sheet1", origin: { row: 4, column: 2 } });
    expect(plan.page.printArea).toEqual(whole);
    for (const area of [...plan.merges, ...plan.inputs, ...plan.styles.map((style) => style.area)]) {
      expect(contains(whole, { row: area.top, column: area.left }) && contains(whole, { row: area.bottom, column: area.right })).toBe(true);
    }
    expect(plan.rowHeights.every(({ row }) => row >= whole.top && row <= whole.bottom)).toBe(true);
  });

  it.each(specs)("%s is locked only when asked", (_id, spec) => {
    expect(planned(spec).locked).toBe(false);
    expect(planned(spec, { lockFormulas: true }).locked).toBe(true);
  });
});

function indicator(name: string) {
  return { first: "output", second: "quantity", name, description: "", basis: "" };
}
