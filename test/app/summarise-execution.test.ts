import { summariseExecution } from "../../src/app";
import { sum, tellingPercent, toText } from "../../src/domain/amount";
import { defaultProfile } from "../../src/domain/catalogue";
import { isBehind } from "../../src/domain/execution/project-plan";
import { orderProjects, summarise, type ExecutionSummary, type RatedProject } from "../../src/domain/execution/summary";
import { toA1, type Sheet } from "../../src/domain/grid";
import { valueOf } from "../support/edits";
import { executionSheet } from "../support/executionCase";
import { snapshotOfSample } from "../support/fixtures";
import { gridOf, rowsOf, workbookOf } from "../support/gridOf";
import { memoryWorkbook } from "../support/memoryWorkbook";
import { targetForm } from "../support/targetCase";

async function summaryOf(...sheets: readonly Sheet[]): Promise<ExecutionSummary> {
  const [summary] = valueOf(await summariseExecution(memoryWorkbook(workbookOf(...sheets)), defaultProfile));
  if (summary === undefined) throw new Error("no table of execution");
  return summary;
}

const named = ({ line, share }: RatedProject): string => `${line.name} ${share === null ? "—" : toText(share)}`;

describe("the 27 projects of 唐山市科学技术协会 2023", () => {
  const of2023 = summaryOf(...snapshotOfSample("tangshan-execution-2023").sheets);

  it("are counted by how far they are", async () => {
    const { projects } = await of2023;
    const all = summarise(projects);
    expect(projects).toHaveLength(27);
    expect(all.counts).toEqual({ over: 0, full: 11, partly: 6, below: 10, none: 0 });
  });

  it("are summed exactly, and the five lowest named", async () => {
    const all = summarise((await of2023).projects);
    expect([all.budget, all.executed, all.unspent].map(toText)).toEqual(["3338.69", "2026.57", "1312.12"]);
    expect(all.worst.map(({ line }) => `${toA1(line.executedAt)} ${line.name}`)).toEqual(["D31 唐山科技馆装修布展工程", "D16 维修费", "D22 其他交通费", "D18 其他交通费", "D33 其他交通费"]);
  });

  it("add up by unit to the whole", async () => {
    const { groups, projects } = await of2023;
    const unspent = groups.map((name) => summarise(projects.filter(({ line }) => line.group === name)).unspent);
    expect(unspent.map(toText)).toEqual(["34.22", "28.63", "57.97", "1191.3"]);
    expect(toText(sum(unspent))).toBe("1312.12");
  });

  it("have no plans in a workbook without target tables", async () => {
    expect((await of2023).projects.filter(({ plan }) => plan !== null)).toEqual([]);
  });

  it("hold their rates in one column, as parts of 1", async () => {
    const { cells, projects } = await of2023;
    expect(cells).toEqual({ area: { top: 3, bottom: 32, left: 4, right: 4 }, full: 1 });
    expect(new Set(projects.map(({ rateAt }) => rateAt.column))).toEqual(new Set([4]));
  });
});

describe("a small table", () => {
  const small = summaryOf(executionSheet("本级 | 甲 | 10 | 9 | 0.9\n | 乙 | 10 | 8.999 | 0.8999\n | 丙 | 0 | 0 | \n中心 | 丁 | 3 | 3.01 | 1.0033\n | 戊 | 3 | 1 | 0.3333\n | 己 | 8 | 8 | 1"));

  it("takes exactly the threshold for enough, and no budget for no rate", async () => {
    const summary = await small;
    expect(summary.projects.map(({ standing }) => standing)).toEqual(["partly", "below", "none", "over", "below", "full"]);
    expect(summarise(summary.projects).worst.map(({ line }) => line.name)).toEqual(["戊", "乙", "甲"]);
  });

  it("counts rates as they read: 89.9997% is 90.00%, and 100 % is only what was spent in full", async () => {
    const { projects } = await summaryOf(executionSheet("本级 | 甲 | 10000 | 8999.97 | \n | 乙 | 10000 | 8999.4 | \n | 丙 | 100000 | 99999.99 | \n | 丁 | 100000 | 100000.01 | "));
    expect(projects.map(({ standing, share }) => [standing, share && tellingPercent(share, 2)])).toEqual([
      ["partly", "90.00%"], ["below", "89.99%"], ["partly", "99.99999%"], ["over", "100.00001%"],
    ]);
  });

  it("is put in every order, without a rate last", async () => {
    const summary = await small;
    expect(orderProjects(summary.projects, "lowest-rate").map(named)).toEqual(["戊 0.333333333333", "乙 0.8999", "甲 0.9", "己 1", "丁 1.003333333333", "丙 —"]);
    expect(orderProjects(summary.projects, "highest-rate").map(({ line }) => line.name)).toEqual(["丁", "己", "甲", "乙", "戊", "丙"]);
    expect(orderProjects(summary.projects, "most-unspent").map(({ line }) => line.name)).toEqual(["戊", "乙", "甲", "丙", "己", "丁"]);
    expect(orderProjects(summary.projects, "name").map(({ line }) => line.name)).toEqual(["丙", "丁", "己", "甲", "戊", "乙"]);
    expect(orderProjects(summary.projects, "sheet")).toBe(summary.projects);
  });

  it("of one unit only", async () => {
    const summary = await small;
    const own = summary.projects.filter(({ line }) => line.group === "中心");
    expect(summary.groups).toEqual(["本级", "中心"]);
    expect(toText(summarise(own).unspent)).toBe("1.99");
  });
});

it("shows what was planned for the last month that is over, and how the tables were joined", async () => {
  const sheet = executionSheet("本级 | 科普活动 | 60 | 20 | \n | 会议 | 10 | 9 | \n | 培训费 | 10 | 9 | ", { title: "截至9月底项目预算执行情况表" });
  const { month, projects } = await summaryOf(sheet, targetForm({ sheet: "目标1", title: "项目绩效目标表", code: "", name: "科普活动经费" }), targetForm({ sheet: "目标2", title: "项目绩效目标表", code: "", name: "培训费", plan: ["", "", "", ""] }));
  expect(month).toBe(9);
  expect(projects.map(({ plan }) => plan?.kind)).toEqual(["due", "no-target", "no-share"]);
  expect(projects[0]?.plan).toMatchObject({ by: "name", sheet: "目标1" });
  expect(projects.map(({ share, plan }) => isBehind(share, plan, 2))).toEqual([true, false, false]);
});

describe("cells of the rates", () => {
  it.each([
    ["percentages", "本级 | 甲 | 10 | 6 | 60\n | 乙 | 10 | 9 | 90", 100],
    ["both kinds", "本级 | 甲 | 10 | 6 | 60\n | 乙 | 10 | 9 | 0.9", undefined],
    ["texts", "本级 | 甲 | 10 | 6 | 60%\n | 乙 | 10 | 9 | 90%", undefined],
    ["none", "本级 | 甲 | 10 | 6 | \n | 乙 | 10 | 9 | ", undefined],
  ])("%s", async (_, rows, full) => {
    expect((await summaryOf(executionSheet(rows))).cells?.full).toBe(full);
  });
});

it("counts rows that are no figures in nothing", async () => {
  const { projects, unreadable } = await summaryOf(executionSheet("本级 | 甲 | 10 | 待定 | \n | 乙 | 10 | 9 | "));
  expect([projects.length, unreadable.length]).toEqual([1, 1]);
});

it("summarises ten thousand projects at once", async () => {
  const rows = Array.from({ length: 10_000 }, (_, index) => ["本级", `项目${String(index)}`, 100 + (index % 37), index % 101, (index % 101) / (100 + (index % 37))]);
  const { projects } = await summaryOf(gridOf([...rowsOf("2023年项目预算执行情况表\n单位 | 项目 | 调整预算数 | 实际执行数 | 支出进度"), ...rows]));
  expect(projects).toHaveLength(10_000);
  expect(summarise(projects).worst.every(({ share }) => share !== null && toText(share) === "0")).toBe(true);
  for (const order of ["lowest-rate", "most-unspent"] as const) expect(orderProjects(projects, order)).toHaveLength(10_000);
});
