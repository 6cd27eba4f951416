import fc from "fast-check";
import { carriedFrom } from "../../../src/domain/carry";
import type { Sheet } from "../../../src/domain/grid";
import { catalogue } from "../../../src/domain/catalogue";
import { snapshotOfSample } from "../../support/fixtures";
import { gridOf } from "../../support/gridOf";

describe("last year's workbook", () => {
  const zhangjiakou = carriedFrom(snapshotOfSample("zhangjiakou-disclosure-2023"), { year: 2024 });

  it("gives department, unit, year and tables", () => {
    expect(zhangjiakou).toMatchObject({ fromYear: 2023, department: { code: "731", name: "张家口市科学技术协会" }, unit: "万元" });
    const absent = ["department-targets", "execution", "self-evaluation"];
    expect(zhangjiakou.specIds).toEqual(catalogue.map(({ id }) => id).filter((id) => !absent.includes(id)));
  });

  it("gives the codes in use with their printed names, each once, ascending", () => {
    const { functional, economic } = zhangjiakou.codes;
    expect([functional.length, economic.length]).toEqual([23, 35]);
    expect(functional.slice(0, 3)).toEqual([
      { code: "201", name: "一般公共服务支出" }, { code: "20132", name: "组织事务" }, { code: "2013202", name: "一般行政管理事务" },
    ]);
    expect(economic.at(-1)).toEqual({ code: "30399", name: "其他对个人和家庭的补助" });
  });

  it("gives the institutions", () => {
    expect(zhangjiakou.institutions).toHaveLength(4);
    expect(zhangjiakou.institutions[0]).toEqual(["张家口市科学技术协会本级", "行政", "正处（县）级", "财政拨款"]);
  });

  it("moves its year where it stands as a year, and only there", () => {
    const names = zhangjiakou.projects.map(({ name }) => name);
    expect(names).toHaveLength(23);
    expect(names).toEqual(expect.arrayContaining(["2024市科协科普经费", "提前下达2024年基层科普行动计划中央补助资金", "市科技馆2022年人员经费", "1-3月市重点工作大督查专项经费"]));
    expect(zhangjiakou.moved).toHaveLength(17);
    expect(zhangjiakou.moved).toContainEqual({ from: "市科协2023年工作安排", to: "市科协2024年工作安排" });
  });

  it("gives indicators without values and projects without amounts", () => {
    expect(zhangjiakou.projects[1]?.indicators?.[0]).toEqual({ first: "output", second: "quantity", name: "编印期数", description: "编印杂志期数", basis: "市科协2024年工作安排" });
    for (const project of zhangjiakou.projects) expect(Object.keys(project)).not.toEqual(expect.arrayContaining(["budget"]));
  });

  it("keeps codes of other years and drops last year's, and amounts from the text of the use", () => {
    const { projects } = carriedFrom(snapshotOfSample("tangshan-2022"), { year: 2023 });
    expect(projects.map(({ code, name, purpose }) => [code, name, purpose?.slice(0, 12)])).toEqual([
      ["405002B19DX0002", "唐山市总工会房屋租金", "唐山市总工会房屋租金"],
      ["405002B21DX0003", "唐山市科普专项经费", "主要用于科学普及，全力推"],
      ["405002B21DX0004", "唐山科技馆运营服务费", "以习近平新时代中国特色社"],
      [undefined, "唐山科技馆装修布展工程", "建设具有唐山特色的现代化"],
    ]);
    expect(projects.map(({ indicators }) => indicators?.length)).toEqual([6, 6, 6, 6]);
  });

  it("is read sheet by sheet: 北戴河 and 遵化", () => {
    const beidaihe = carriedFrom(snapshotOfSample("beidaihe-2021"), { year: 2022 });
    expect(beidaihe).toMatchObject({ department: { code: "306001", name: "秦皇岛市北戴河区科学技术协会(本级)" }, unit: "万元", specIds: ["performance-target"], moved: [] });
    expect(beidaihe.projects.map(({ name, indicators }) => [name, indicators?.length])).toEqual([
      ["科学技术普及活动经费", 9], ["人事代理经费", 9], ["全民科学素质工作经费", 9], ["劳务派遣人员经费", 9],
    ]);
    const zunhua = carriedFrom(snapshotOfSample("zunhua-2025"), { year: 2026 });
    expect(zunhua.department).toEqual({ code: "731001", name: "遵化市科学技术协会本级" });
    expect(zunhua.projects.map(({ name, purpose }) => [name, purpose])).toEqual([
      ["冀财教【2024】104 号提前下达 2026 年科技馆免费开放补助资金", "用于保障科技馆的设备维修维护更新、宣传与讲解。"],
      ["科技馆运行经费", "主要用于科技馆的办公费。"],
      ["科普活动经费", "主要用于培养科普组织和科普人才"],
      ["老科协业务经费", "主要用于老科协的办公经费。"],
    ]);
  });

  it("may be any workbook", () => {
    expect(carriedFrom({ sheets: [] }, { year: 2026 })).toEqual({
      fromYear: 2025, department: null, unit: null, specIds: [], codes: { functional: [], economic: [] }, projects: [], institutions: [], moved: [],
    });
    const cell = fc.oneof(fc.string({ unit: "binary" }), fc.double(), fc.boolean(), fc.constant(null), fc.constantFrom("一级指标", "二级指标", "三级指标", "指标值", "绩效目标", "项目名称", "2025年", "单位：万元"));
    fc.assert(fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }), (rows) => {
      const sheet: Sheet = gridOf(rows);
      expect(carriedFrom({ sheets: [sheet] }, { year: 2026 }).fromYear).toEqual(expect.any(Number));
    }));
  });
});
