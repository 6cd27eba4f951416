import { findProjects, summariseEvaluations } from "../../../src/domain/evaluation";
import { defaultProfile } from "../../../src/domain/catalogue";
import type { Sheet } from "../../../src/domain/grid";
import { snapshotOfSample } from "../../support/fixtures";
import { gridOf, workbookOf } from "../../support/gridOf";
import { targetForm } from "../../support/targetCase";

const execution = (rows: readonly (readonly (string | number | null)[])[], unit = "单位：万元"): Sheet => gridOf([
  ["项目预算执行情况表"],
  ["部门：306001某区科学技术协会", null, null, null, null, unit],
  ["单位", "项目", "年初预算数", "调整预算数", "实际执行数", "支出进度"],
  ...rows,
], { name: "执行" });

const joined = (...sheets: readonly Sheet[]) => findProjects(workbookOf(...sheets)).projects.map((project) => project.joined);

describe("the figures of a project", () => {
  it("are those of the row with its name, the first budget where nothing was adjusted", () => {
    expect(joined(targetForm(), execution([["科协", "科普活动经费", 10, null, "9.5"], [null, "会议费", 1, 1, 1]]))).toEqual([{
      kind: "found",
      figures: {
        sheet: "执行",
        unit: "万元",
        name: { at: { row: 3, column: 1 }, text: "科普活动经费" },
        unitName: "科协",
        initial: { at: { row: 3, column: 2 }, value: "10", isText: false },
        budget: { at: { row: 3, column: 2 }, value: "10", isText: false },
        executed: { at: { row: 3, column: 4 }, value: "9.5", isText: true },
      },
    }]);
  });

  it("are found with the year in front, but not when several rows have the name", () => {
    expect(joined(targetForm(), execution([["科协", "2023年科普活动经费", 10, 10, 9]]))).toMatchObject([{ kind: "found" }]);
    expect(joined(targetForm(), execution([["科协", "科普活动经费", 10, 10, 9], ["科技馆", "科普活动经费", 5, 5, 5]]))).toEqual([{ kind: "several", sheets: ["执行"] }]);
    expect(joined(targetForm(), execution([["科协", "会议费", 10, 10, 9]]))).toEqual([{ kind: "not-found" }]);
    expect(joined(targetForm())).toEqual([{ kind: "not-found" }]);
  });

  it("belong to the project of exactly that name where another year has nearly the same", () => {
    const forms = ["2022年科普活动", "2023年科普活动"].map((name) => targetForm({ sheet: name, name, code: `1303${name.slice(0, 4)}X` }));
    expect(joined(...forms, execution([["科协", "2023年科普活动", 10, 10, 9]])).map(({ kind }) => kind)).toEqual(["not-found", "found"]);
  });
});

it("takes department and year from the whole disclosure where the target tables state none", () => {
  const found = findProjects(snapshotOfSample("zhangjiakou-disclosure-2023"));
  expect(found).toMatchObject({ year: 2023, department: { name: "张家口市科学技术协会" }, unit: "万元" });
  const summaries = summariseEvaluations(found.projects.map(({ table, sheet }) => ({ table, sheet, figures: null })), { profile: defaultProfile, department: found.department, unit: found.unit });
  expect(summaries.flatMap(({ misplaced }) => misplaced)).toEqual([]);
  for (const { indicators, scored, byHand } of summaries) expect([indicators > 0, scored + byHand.length]).toEqual([true, indicators]);
});

it("says which first level has no indicator, with the points that are left to deal out", () => {
  const rows = ["产出指标 | 数量指标 | 培训人数 | 参加培训的人数 | ≥100人 | 工作计划", "满意度指标 | 服务对象满意度指标 | 学员满意度 | 满意的学员占比 | ≥90% | 问卷调查"];
  const found = findProjects(workbookOf(targetForm({ rows })));
  const [summary] = summariseEvaluations(found.projects.map(({ table, sheet }) => ({ table, sheet, figures: null })), { profile: defaultProfile, department: found.department, unit: found.unit });
  expect(summary).toMatchObject({ project: { code: "130304232DKQU", name: "科普活动经费" }, indicators: 2, scored: 2, emptyLevels: [{ label: "效益指标", points: "30" }] });
  expect(found.projects.map(({ isEvaluated }) => isEvaluated)).toEqual([false]);
});
