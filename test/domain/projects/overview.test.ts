import { defaultProfile } from "../../../src/domain/catalogue";
import { checkSnapshot } from "../../../src/domain/check";
import { fromA1, toA1, type Sheet, type WorkbookSnapshot } from "../../../src/domain/grid";
import { projectOverview, type ProjectLine, type ProjectOverview } from "../../../src/domain/projects/overview";
import type { Finding } from "../../../src/domain/validation";
import { goalsSheet, publishedGoals } from "../../support/departmentTargets";
import { disclosure } from "../../support/disclosure";
import { snapshotOfSample } from "../../support/fixtures";
import { workbookOf } from "../../support/gridOf";
import { BLANK_TARGETS, COMPLETE_TARGETS } from "../../support/targetTableOf";
import { targetForm, type FormParts } from "../../support/targetCase";

const PROFILE = defaultProfile;

function overviewOf(snapshot: WorkbookSnapshot, findings?: readonly Finding[]): ProjectOverview {
  const report = checkSnapshot(snapshot, { profile: PROFILE, ...(findings !== undefined && { rules: [] }) });
  return projectOverview({ ...report, findings: findings ?? report.findings }, snapshot, PROFILE);
}

const project = (parts: FormParts): Sheet => targetForm({ sheet: parts.name ?? "绩效", ...parts });
const only = (...sheets: readonly Sheet[]): ProjectLine => {
  const [line, ...others] = overviewOf(workbookOf(...sheets)).projects;
  if (line === undefined || others.length > 0) throw new Error("not one project");
  return line;
};

/** `名称 2.5 产出指标4 效益指标4`, and what it lacks. */
const inShort = ({ name, budget, levels, missing }: ProjectLine): string =>
  [name, budget.kind === "amount" ? budget.amount : budget.kind, ...levels.map(({ label, count }) => `${label}${String(count)}`), ...missing.map(({ second }) => `缺${second.join()}`)].join(" ");

describe("the published target tables", () => {
  it("of Tangshan 2022, whose budgets stand in the text of the use", () => {
    const { projects, totals } = overviewOf(snapshotOfSample("tangshan-2022"));
    expect(projects.map(inShort)).toEqual([
      "唐山市总工会房屋租金 832.52 产出指标4 效果指标1 满意度指标1",
      "唐山市科普专项经费 50 产出指标4 效果指标1 满意度指标1",
      "唐山科技馆运营服务费 625.88 产出指标4 效果指标1 满意度指标1",
      "唐山科技馆装修布展工程 1700 产出指标4 效果指标1 满意度指标1",
    ]);
    expect(projects.map(({ budget }) => budget.kind === "amount" && budget.fromText)).toEqual([true, true, true, true]);
    expect(projects.map(({ sheet, at }) => `${sheet} ${toA1(at)}`)).toEqual(["项目绩效目标 E2", "项目绩效目标 E19", "项目绩效目标 E36", "项目绩效目标 E53"]);
    expect(totals.budgets).toEqual({ kind: "budgets", amount: "3208.4", count: 4 });
  });

  it("of Beidaihe 2021", () => {
    const { projects, totals } = overviewOf(snapshotOfSample("beidaihe-2021"));
    expect(projects.map(inShort)).toEqual([
      "科学技术普及活动经费 2.5 产出指标4 效益指标4 满意度指标1",
      "人事代理经费 11.48 产出指标4 效益指标4 满意度指标1",
      "全民科学素质工作经费 2.5 产出指标4 效益指标4 满意度指标1",
      "劳务派遣人员经费 4 产出指标4 效益指标4 满意度指标1",
    ]);
    expect(projects.map(({ code }) => code)).toEqual(["130304212DKQUYMYGYXRY", "13030421C7VMELVCY9ZKW", "13030421E2SS1EYXS30YQ", "13030421OERP8UVDOGQ8M"]);
    expect(totals).toEqual({
      budgets: { kind: "budgets", amount: "20.48", count: 4 },
      expenditures: [{ kind: "unread", reasonId: "table-missing", data: { tables: "部门预算支出总表" } }],
    });
  });

  it("of Zhangjiakou 2023, which state no budget beside the budget tables", () => {
    const { projects, totals } = overviewOf(snapshotOfSample("zhangjiakou-2023"));
    expect(projects).toHaveLength(23);
    expect(new Set(projects.map(({ name }) => name)).size).toBe(23);
    expect(projects.filter(({ missing, isBegun }) => missing.length > 0 || !isBegun)).toEqual([]);
    expect(projects.slice(0, 2).map(inShort)).toEqual([
      "2023市科协开展科技工作者助力乡村振兴经费 none 产出指标8 效益指标1 满意度指标1",
      "2023市科协科普经费 none 产出指标8 效益指标2 满意度指标1",
    ]);
    expect(projects[0]?.levels[0]?.second).toEqual([
      { label: "数量指标", count: 3 }, { label: "质量指标", count: 3 }, { label: "时效指标", count: 1 }, { label: "成本指标", count: 1 },
    ]);
    expect(totals).toEqual({
      budgets: null,
      expenditures: [
        { kind: "expenditure", sheet: "3支出总表", at: fromA1("F6"), table: "部门预算支出总表", amount: "670.21", difference: null, agrees: false },
        { kind: "expenditure", sheet: "5一般公共预算支出表", at: fromA1("F6"), table: "部门预算一般公共预算财政拨款支出表", amount: "670.21", difference: null, agrees: false },
      ],
    });
  });

  it("of Zunhua 2025", () => {
    const { projects, totals } = overviewOf(snapshotOfSample("zunhua-2025"));
    expect(projects.map(inShort)).toEqual([
      "冀财教【2024】104 号提前下达 2025 年科技馆免费开放补助资金 26 产出指标4 效益指标2 满意度指标1",
      "科技馆运行经费 2.5 产出指标4 效益指标2 满意度指标1",
      "科普活动经费 5 产出指标4 效益指标2 满意度指标1",
      "老科协业务经费 8 产出指标4 效益指标2 满意度指标1",
    ]);
    expect(totals.budgets).toEqual({ kind: "budgets", amount: "41.5", count: 4 });
  });
});

describe("a project", () => {
  it("lacks what the profile demands and no row has", () => {
    const rows = COMPLETE_TARGETS.filter((row) => !/质量指标|社会效益/.test(row));
    expect(only(project({ rows })).missing).toEqual([
      { first: "产出指标", second: ["质量指标"] },
      { first: "效益指标", second: ["经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标"] },
    ]);
  });

  it("lacks nothing as long as nobody has begun its form, and everything once it has a name", () => {
    const blank = { code: "", rows: BLANK_TARGETS, funding: ["", "", ""], purpose: "", plan: ["", "", "", ""] } as const;
    expect(only(project({ ...blank, sheet: "绩效", name: "" }))).toMatchObject({ name: "", code: "", isBegun: false, missing: [], budget: { kind: "none" } });
    expect(only(project({ ...blank, name: "科普" })).missing.map(({ second }) => second[0])).toEqual(["数量指标", "质量指标", "时效指标", "成本指标", "经济效益指标", "服务对象满意度指标"]);
  });

  it("keeps levels of an unusual wording as levels of their own", () => {
    const levels = only(project({ rows: [...COMPLETE_TARGETS, "影响力指标 | 传播指标 | 报道次数 | 媒体报道 | ≥3次 | 计划"] })).levels;
    expect(levels.at(-1)).toEqual({ label: "影响力指标", count: 1, second: [{ label: "传播指标", count: 1 }] });
  });

  it.each([
    ["12.09", "单位：万元", { kind: "amount", amount: "12.09", fromText: false }],
    ["120900", "单位：元", { kind: "amount", amount: "12.09", fromText: false }],
    ["120900元", "单位：万元", { kind: "amount", amount: "12.09", fromText: false }],
    ["12.09", "", { kind: "unit-unknown", amount: "12.09" }],
    ["约12万", "单位：万元", { kind: "unreadable" }],
    ["", "单位：万元", { kind: "none" }],
  ] as const)("of %s (%s) has its budget in 万元", (budget, unit, expected) => {
    expect(only(project({ funding: [budget, "", ""], unit, purpose: "科普活动" })).budget).toEqual(expected);
  });

  it("has the findings on its own cells, also where several tables share a sheet", () => {
    const upper = targetForm({ name: "甲" });
    const lower = targetForm({ name: "乙" });
    const stacked: Sheet = { ...upper, values: [...upper.values, [], [], ...lower.values] };
    const row = (index: number): number => upper.values.length + 2 + index;
    const at = (where: number, severity: Finding["severity"], sheet = stacked.name): Finding =>
      ({ ruleId: "target-cost", messageId: "above", severity, data: {}, sheet, at: { row: where, column: 4 }, related: [], fixable: "no" });
    const { projects } = overviewOf(workbookOf(stacked), [at(10, "error"), at(row(10), "warning"), at(row(11), "warning"), at(row(11), "info"), at(10, "error", "别的")]);
    expect(projects.map(({ name, findings }) => ({ name, ...findings }))).toEqual([
      { name: "甲", error: 1, warning: 0, info: 0 },
      { name: "乙", error: 0, warning: 2, info: 1 },
    ]);
  });
});

describe("the projects that 部门整体绩效目标 names", () => {
  const goals = (...names: readonly string[]): Sheet => goalsSheet(...names.flatMap((name, index) => [`${String(index + 1)}、${name}`, "绩效目标：按时完成"]));
  const withoutTable = (...sheets: readonly Sheet[]) => overviewOf(workbookOf(...sheets)).withoutTable;
  const tables = [project({ name: "科普活动经费" }), project({ name: "会议费" })];

  it("have no table: each is told with its cell", () => {
    expect(withoutTable(goals("科普活动", "科技馆站", "会议费", "培训费"), ...tables)).toEqual([
      { name: "科技馆站", sheet: "整体", at: fromA1("A7") },
      { name: "培训费", sheet: "整体", at: fromA1("A11") },
    ]);
  });

  it.each([
    ["tangshan-2022", []],
    ["beidaihe-2021", []],
    ["zhangjiakou-disclosure-2023", []],
    ["zunhua-2025", ["科技馆站"]],
  ] as const)("of %s: %j has none", (name, without) => {
    expect(withoutTable(publishedGoals(name), ...snapshotOfSample(name).sheets).map((one) => one.name)).toEqual(without);
  });

  it("are not told where the text's goals are no projects, or where two texts name them", () => {
    expect(withoutTable(goals("部门管理", "部门决策"), ...tables)).toEqual([]);
    expect(withoutTable(goals("会议费", "培训费"), { ...goals("会议费", "培训费"), name: "整体2" }, ...tables)).toEqual([]);
  });
});

describe("the sums", () => {
  const expenditure = disclosure(["支出总表"]);
  const budgets = (...amounts: readonly string[]) => amounts.map((amount, index) => project({ name: `项目${String(index + 1)}`, funding: [amount, "", ""], purpose: "科普活动" }));
  const totals = (...sheets: readonly Sheet[]) => overviewOf(workbookOf(...sheets)).totals;

  it("agree with 项目支出", () => {
    expect(totals(...expenditure, ...budgets("12.09", "5"))).toEqual({
      budgets: { kind: "budgets", amount: "17.09", count: 2 },
      expenditures: [expect.objectContaining({ table: "部门预算支出总表", amount: "17.09", difference: "0", agrees: true })],
    });
  });

  it("are so much less, or more", () => {
    expect(totals(...expenditure, ...budgets("12.09")).expenditures).toEqual([expect.objectContaining({ amount: "17.09", difference: "-5", agrees: false })]);
    expect(totals(...expenditure, ...budgets("12.09", "5.02")).expenditures).toEqual([expect.objectContaining({ difference: "0.02", agrees: false })]);
  });

  it("may differ by what rounding explains", () => {
    expect(totals(...expenditure, ...budgets("12.09", "5.01")).expenditures).toEqual([expect.objectContaining({ difference: "0.01", agrees: true })]);
  });

  it("are not made of what is no figure, or of an unknown unit", () => {
    expect(totals(...expenditure, ...budgets("12.09", "约5万")).budgets).toEqual({ kind: "unread", reasonId: "not-a-number", data: { cells: "项目2!C4" } });
    expect(totals(...expenditure, project({ unit: "" })).budgets).toMatchObject({ kind: "unread", reasonId: "unit-unknown" });
  });

  it("do not know which of two 支出总表 is meant", () => {
    const [first] = expenditure;
    if (first === undefined) throw new Error("no sheet");
    expect(totals(first, { ...first, name: "去年" }, ...budgets("17.09")).expenditures).toMatchObject([{ kind: "unread", reasonId: "several-tables" }]);
  });
});
