import { defaultProfile, selfEvaluation } from "../../../src/domain/catalogue";
import type { SheetPlan } from "../../../src/domain/edits";
import { contains, rectToA1 } from "../../../src/domain/grid";
import type { LayoutOptions } from "../../../src/domain/layout";
import { contentAt, formulaIn, laidOutTable } from "../../support/laidOut";

const planned = (options: Partial<LayoutOptions> = {}): SheetPlan => laidOutTable(selfEvaluation, { sheetNames: [], ...options });

describe("项目支出绩效自评表", () => {
  const plan = planned();

  it("has the head of the national form", () => {
    expect(plan.contents[0]?.[0]).toBe("项目支出绩效自评表");
    expect(plan.contents[1]?.filter((text) => text !== null)).toEqual(["731张家口市科学技术协会", "预算年度：2026", "单位：万元"]);
    expect(plan.contents[2]?.[0]).toBe("项目名称");
    expect(plan.contents[3]?.slice(0, 6)).toEqual(["主管部门", "张家口市科学技术协会", null, null, null, "实施单位"]);
    expect(plan.contents[4]).toEqual(["项目资金", null, null, "年初预算数", "全年预算数(A)", "全年执行数(B)", "分值", "执行率(B/A)", "得分"]);
    expect(plan.contents.slice(5, 9).map((row) => row[1])).toEqual(["年度资金总额", "其中：当年财政拨款", "上年结转资金", "其他资金"]);
    expect(plan.contents[9]?.slice(0, 6)).toEqual(["年度总体目标", "预期目标", null, null, null, "实际完成情况"]);
  });

  it("adds the money up, divides it, and scores the rate, which earns no more than its points and no less than none", () => {
    expect([formulaIn(plan, "D6"), formulaIn(plan, "E6"), formulaIn(plan, "F6")]).toEqual(["=SUM(D7:D9)", "=SUM(E7:E9)", "=SUM(F7:F9)"]);
    expect(contentAt(plan, "G6")).toBe(10);
    expect(contentAt(plan, "H6")).toEqual({ formula: '=IF(N(E6)=0,"",F6/E6)', value: "" });
    expect(contentAt(plan, "H9")).toEqual({ formula: '=IF(N(E9)=0,"",F9/E9)', value: "" });
    expect(contentAt(plan, "I6")).toEqual({ formula: '=IF(H6="","",ROUND(MAX(0,MIN(H6,1))*G6,2))', value: "" });
    expect([contentAt(plan, "G7"), contentAt(plan, "I7")]).toEqual(["—", "—"]);
  });

  it("has rows for each second level, with the points of the first ones", () => {
    expect(plan.contents[11]).toEqual([
      "绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施",
    ]);
    const rows = plan.contents.slice(12);
    expect(rows.map((row) => row[1]).filter(Boolean)).toEqual(["产出指标\n（50分）", "效益指标\n（30分）", "满意度指标\n（10分）"]);
    expect(rows.map((row) => row[2]).filter(Boolean)).toHaveLength(9);
  });

  it("adds points and scores up into 总分, and says how the points are dealt out", () => {
    expect(contentAt(plan, "A31")).toBe("总分");
    expect(contentAt(plan, "G31")).toEqual({ formula: '=IF(COUNT(G13:G30)=0,"",SUM(G6,G13:G30))', value: "" });
    expect(contentAt(plan, "H31")).toEqual({ formula: '=IF(COUNT(H13:H30)=0,"",SUM(I6,H13:H30))', value: "" });
    expect(contentAt(plan, "A32")).toContain("产出指标50分、效益指标30分、满意度指标10分，预算资金执行率10分，合计100分");
  });

  it("takes points and note from the profile", () => {
    const profile = { ...defaultProfile, scoreWeights: { output: 40, benefit: 30, satisfaction: 10, execution: 20 } };
    const other = planned({ profile });
    expect(contentAt(other, "G6")).toBe(20);
    expect(contentAt(other, "B13")).toBe("产出指标\n（40分）");
  });

  it("lets nobody type over a formula or a label: inputs are blank cells", () => {
    expect(plan.inputs.map(rectToA1)).toEqual(["B3:I3", "B4:E4", "G4:I4", "D7:F9", "B11:E11", "F11:I11", "D13:I30"]);
    for (const area of plan.inputs) {
      for (let row = area.top; row <= area.bottom; row += 1) {
        const cells = plan.contents[row]?.slice(area.left, area.right + 1) ?? [];
        expect(cells.filter((content) => content !== null && content !== "张家口市科学技术协会")).toEqual([]);
      }
    }
  });

  it("shades formulas on the screen and locks all else only when asked", () => {
    expect(plan.shaded.map(rectToA1)).toEqual(["A3:I31"]);
    expect(plan.locked).toBe(false);
    expect(planned({ shadeFormulas: false, lockFormulas: true })).toMatchObject({ shaded: [], locked: true });
  });

  it("merges no cell twice and hides no content under a merge", () => {
    const covered = new Set<string>();
    for (const area of plan.merges) {
      for (let row = area.top; row <= area.bottom; row += 1) {
        for (let column = area.left; column <= area.right; column += 1) {
          const key = `${String(row)},${String(column)}`;
          expect(covered.has(key)).toBe(false);
          covered.add(key);
          if (row !== area.top || column !== area.left) expect(plan.contents[row]?.[column]).toBeNull();
        }
      }
    }
  });

  it("carries the name and the goal of the only project, and stays blank for several", () => {
    const project = { name: "科普经费", objective: "举办科普活动" };
    const one = planned({ projects: [project] });
    expect([contentAt(one, "B3"), contentAt(one, "B11")]).toEqual(["科普经费", "举办科普活动"]);
    const two = planned({ projects: [project, { name: "会议费" }] });
    expect([contentAt(two, "B3"), contentAt(two, "B11")]).toEqual([null, null]);
  });

  it("stands where it is placed, with formulas that speak of that place", () => {
    const placed = planned({ place: { sheet: "Sheet1", at: { row: 3, column: 2 } } });
    expect(placed).toMatchObject({ name: "Sheet1", origin: { row: 3, column: 2 } });
    expect(rectToA1(placed.page.printArea)).toBe("C4:K35");
    expect(formulaIn(placed, "F9")).toBe("=SUM(F10:F12)");
    expect(formulaIn(placed, "K9")).toBe('=IF(J9="","",ROUND(MAX(0,MIN(J9,1))*I9,2))');
    for (const area of [...placed.merges, ...placed.inputs, ...placed.styles.map((style) => style.area)]) {
      expect(contains(placed.page.printArea, { row: area.top, column: area.left })).toBe(true);
      expect(contains(placed.page.printArea, { row: area.bottom, column: area.right })).toBe(true);
    }
  });
});
