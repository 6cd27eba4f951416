import { catalogue } from "../../../src/domain/catalogue";
import { pairProjects, textProjects, type ProjectsBlock } from "../../../src/domain/goals";
import { toA1, type Sheet } from "../../../src/domain/grid";
import { nameLikeness } from "../../../src/domain/projects/name-likeness";
import { recognise } from "../../../src/domain/recognition";
import { goalsSheet as lines, publishedGoals } from "../../support/departmentTargets";
import { workbookOf } from "../../support/gridOf";
import { targetForm } from "../../support/targetCase";

function goalsOf(sheet: Sheet): ProjectsBlock {
  const [table] = recognise(workbookOf(sheet), catalogue).tables;
  const block = table?.shape === "texts" ? textProjects(table) : undefined;
  if (block === undefined) throw new Error("no projects in the text");
  return block;
}

const named = (sheet: Sheet): readonly string[] => goalsOf(sheet).projects.map(({ name, at, lines: { length } }) => `${toA1(at)} ${name} ${String(length)}`);

describe("the projects of a text", () => {
  it("are those of the published documents, with the lines below each name", () => {
    expect(named(publishedGoals("tangshan-2022"))).toEqual(["A5 唐山市总工会房屋租金 3", "A9 唐山市科普专项经费 3", "A13 唐山科技馆运营管理服务费 2", "A16 唐山科技馆装修布展工程 2"]);
    expect(named(publishedGoals("zunhua-2025"))).toEqual(["A5 科学技术普及活动 3", "A9 老科协综合业务 3", "A13 科技馆站 3"]);
    expect(named(publishedGoals("zhangjiakou-disclosure-2023"))).toEqual(["A32 部门管理 2", "A35 部门决策 2"]);
    expect(goalsOf(publishedGoals("beidaihe-2021")).heading).toMatchObject({ value: "二、分项绩效目标", at: { row: 6, column: 0 } });
  });

  it.each<readonly [string, readonly string[], readonly string[]]>([
    ["numbered goals in between", ["1、科普经费", "绩效目标：", "1、举办讲座", "2、举办培训", "绩效指标：次数", "2、会议费", "绩效目标：开会"], ["A5 科普经费 4", "A10 会议费 1"]],
    ["no numbers", ["科普经费", "绩效目标：举办讲座", "绩效指标：次数", "会议费", "绩效目标：开会"], ["A5 科普经费 2", "A8 会议费 1"]],
    ["all in one cell", ["（一）科普经费\n绩效目标：举办讲座\n（二）会议费\n绩效目标：开会"], ["A5 科普经费 1", "A5 会议费 1"]],
    ["names alone", ["1.科普经费", "2.会议费"], ["A5 科普经费 0", "A6 会议费 0"]],
    ["more than ten", Array.from({ length: 11 }, (_, index) => `（${["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一"][index] ?? ""}）项目${"甲乙丙丁戊己庚辛壬癸子"[index] ?? ""}`), Array.from({ length: 11 }, (_, index) => `A${String(5 + index)} 项目${"甲乙丙丁戊己庚辛壬癸子"[index] ?? ""} 0`)],
    ["names left blank", ["1、", "绩效目标：", "2、", "绩效目标："], []],
  ])("%s", (_, projects, expected) => {
    expect(named(lines(...projects))).toEqual(expected);
  });
});

describe("names of projects", () => {
  it.each([
    ["科普经费", "1、科普 经费", "same"],
    ["2023市科协科普经费", "科普经费", "same"],
    ["2022年度科普活动", "科普活动经费", "same"],
    ["科技馆运行经费（本级）", "科技馆运行经费", "same"],
    ["遵化市科学技术协会本级老科协业务经费", "老科协业务经费", "same"],
    ["科学技术普及活动", "科普活动经费", "alike"],
    ["科学技术科普活动经费", "科学技术普及活动经费", "alike"],
    ["唐山科技馆运营管理服务费", "唐山科技馆运营服务费", "alike"],
    ["科技馆站", "科技馆运行经费", undefined],
    ["人事代理经费", "劳务派遣人员经费", undefined],
    ["青少年科普活动经费", "科普活动经费", undefined],
    ["", "", undefined],
  ] as const)("%s and %s: %s", (one, other, likeness) => {
    expect(nameLikeness(one, other)).toBe(likeness);
    expect(nameLikeness(other, one)).toBe(likeness);
  });
});

describe("pairs", () => {
  const tablesOf = (...names: readonly string[]) => names.map((name) => {
    const [table] = recognise(workbookOf(targetForm({ name, title: "项目绩效目标表" })), catalogue).tables;
    if (table?.shape !== "targets") throw new Error("no target table");
    return table;
  });

  it("give each project its own table, the same name before one like it, and keep what is left", () => {
    const { projects } = goalsOf(lines("1.科学技术普及活动", "2.会议费", "3.科普活动经费"));
    const pairs = pairProjects(projects, tablesOf("老科协经费", "科普活动", "科学技术普及宣传活动"));
    expect(pairs.map(({ text, table, likeness }) => [text?.name, table?.projectName?.value, likeness])).toEqual([
      ["科学技术普及活动", "科学技术普及宣传活动", "alike"],
      ["会议费", undefined, null],
      ["科普活动经费", "科普活动", "same"],
      [undefined, "老科协经费", null],
    ]);
  });
});
