import { departmentTargets, institutions } from "../../../src/domain/catalogue";
import type { SheetPlan } from "../../../src/domain/edits";
import { contains, rectToA1 } from "../../../src/domain/grid";
import { laidOutTable } from "../../support/laidOut";

const texts = (plan: SheetPlan): readonly unknown[] => plan.contents.map(([first]) => first);

describe("部门机构设置情况", () => {
  const plan = laidOutTable(institutions);

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

  it("comes with the rows that are carried over, with room for more", () => {
    const rows = Array.from({ length: 11 }, (_, index) => [`第${String(index + 1)}单位`, "事业", " 股级", ""]);
    const carried = laidOutTable(institutions, { institutions: [["张家口市科学技术协会本级与所属各学会管理服务中心（含离退休）", "行政", "正处级", "财政拨款"], ...rows] });
    expect(carried.contents.slice(3, 5)).toEqual([["张家口市科学技术协会本级与所属各学会管理服务中心（含离退休）", "行政", "正处级", "财政拨款"], ["第1单位", "事业", "股级", null]]);
    expect(carried.contents).toHaveLength(18);
    expect(carried.rowHeights.filter(({ row }) => row === 3 || row === 4).map(({ height }) => height)).toEqual([32, 22]);
    expect(carried.inputs.map(rectToA1)).toEqual(["A4:D18"]);
  });

  it("states no unit, because it has no amounts", () => {
    expect(plan.contents.flat().filter((text) => typeof text === "string" && text.includes("万元"))).toEqual([]);
  });
});

describe("部门整体绩效目标", () => {
  it("has the three blocks with blank paragraphs and numbered projects", () => {
    const plan = laidOutTable(departmentTargets);
    expect(texts(plan).filter((text) => text !== null)).toEqual([
      "部门整体绩效目标", "731张家口市科学技术协会　　预算年度：2026", "一、总体绩效目标", "二、分项绩效目标",
      "1、", "绩效目标：", "绩效指标：", "2、", "绩效目标：", "绩效指标：", "3、", "绩效目标：", "绩效指标：", "4、", "绩效目标：", "绩效指标：",
      "三、工作保障措施",
    ]);
    expect(plan.inputs.map(rectToA1)).toEqual(["A4:A9", "A11:A22", "A24:A29"]);
  });

  it("lets Excel make the rows of blank paragraphs higher by itself: nothing merged, no height set", () => {
    const plan = laidOutTable(departmentTargets);
    expect(plan.merges).toEqual([]);
    const rows = plan.rowHeights.map(({ row }) => row);
    for (const [row, [text]] of plan.contents.entries()) expect(rows.includes(row)).toBe(text !== null);
  });

  it("lists each project with its objective and the names of its indicators", () => {
    const projects = [
      { name: " 科普经费 ", objective: "举办科普活动", indicators: [indicator("活动次数"), indicator("公众满意度"), indicator(" ")] },
      { name: "=1+1" },
    ];
    const plan = laidOutTable(departmentTargets, { projects });
    const from = texts(plan).indexOf("二、分项绩效目标");
    expect(texts(plan).slice(from + 1, from + 8)).toEqual([
      "1、科普经费", "绩效目标：举办科普活动", "绩效指标：活动次数、公众满意度", "2、=1+1", "绩效目标：", "绩效指标：", "三、工作保障措施",
    ]);
  });

  it("gives a long objective the height it needs, and never more than Excel has", () => {
    const heightFor = (objective: string): number => {
      const plan = laidOutTable(departmentTargets, { projects: [{ name: "科普", objective }] });
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
    const plan = laidOutTable(spec, { place: { sheet: "Sheet1", at: { row: 4, column: 2 } } });
    const whole = { top: 4, left: 2, bottom: 3 + plan.contents.length, right: 1 + plan.columnWidths.length };
    expect(plan).toMatchObject({ name: "Sheet1", origin: { row: 4, column: 2 } });
    expect(plan.page.printArea).toEqual(whole);
    for (const area of [...plan.merges, ...plan.inputs, ...plan.styles.map((style) => style.area)]) {
      expect(contains(whole, { row: area.top, column: area.left }) && contains(whole, { row: area.bottom, column: area.right })).toBe(true);
    }
    expect(plan.rowHeights.every(({ row }) => row >= whole.top && row <= whole.bottom)).toBe(true);
  });

  it.each(specs)("%s is locked only when asked", (_id, spec) => {
    expect(laidOutTable(spec).locked).toBe(false);
    expect(laidOutTable(spec, { lockFormulas: true }).locked).toBe(true);
  });
});

function indicator(name: string) {
  return { first: "output", second: "quantity", name, description: "", basis: "" };
}
