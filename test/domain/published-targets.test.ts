import { checkSnapshot, defaultProfile, toA1, type Finding } from "../../src/domain";
import { rules } from "../../src/domain/rules";
import type { SampleName } from "../../src/workbench/samples";
import { findingText, notCheckedText } from "../../src/i18n/findings";
import { publishedGoals, type PublishedGoals } from "../support/departmentTargets";
import { snapshotOfSample } from "../support/fixtures";
import { targetForm, type FormParts } from "../support/targetCase";
import { COMPLETE_TARGETS } from "../support/targetTableOf";

const targetRules = rules.filter(({ meta }) => meta.category === "targets");

function check(name: SampleName): readonly Finding[] {
  return checkSnapshot(snapshotOfSample(name), { profile: defaultProfile, rules: targetRules }).findings;
}

/** Rule, message, cell and what stands in it. */
function shown({ ruleId, messageId, sheet, at, data }: Finding): string {
  return `${ruleId} ${messageId} ${sheet}!${toA1(at)} ${(data["value"] ?? data["values"] ?? data["level"] ?? "").replaceAll("\n", ",")}`.trim();
}

const of = (findings: readonly Finding[], severity: Finding["severity"]): readonly string[] => findings.filter((finding) => finding.severity === severity).map(shown);

/** What a reviewer would return a document for, each at its cell; nothing else is an error or a warning. */
const WARNINGS: Partial<Record<SampleName, readonly string[]>> = {
  "zhangjiakou-disclosure-2023": [
    // The goal speaks of 20场.
    "target-text-values objective 项目绩效目标!E44 ≥20次",
    // 20万 of what is not said.
    "target-value-unit incomplete 项目绩效目标!E139 ≤20万",
    // A rate where a number of people is asked for; a month for 及时性.
    "target-value-form level-quantity 项目绩效目标!E227 100%",
    "target-value-form name-percentage 项目绩效目标!E229 12月",
  ],
  "tangshan-2022": [
    "target-value-unit bare 项目绩效目标!E8 41000",
    // 效果指标 is what this city calls 效益指标; its own profile takes it.
    "target-first-level synonym 项目绩效目标!A12 效果指标",
    "target-year other 项目绩效目标!E27 2021年12月底之前",
    "target-value-unit incomplete 项目绩效目标!E28 50万",
    "target-first-level synonym 项目绩效目标!A29 效果指标",
    "target-first-level synonym 项目绩效目标!A46 效果指标",
    "target-value-unit bare 项目绩效目标!E59 1",
    "target-value-unit bare 项目绩效目标!E62 100",
    "target-first-level synonym 项目绩效目标!A63 效果指标",
  ],
  "beidaihe-2021": [
    "target-value-form name-count 目标1科学技术普及活动经费!F11 ≥90%",
    "target-value-question question 目标1科学技术普及活动经费!F13 是否按时完成,是否控制在预算内",
    "target-value-form name-percentage 目标2人事代理经费!F12 1人",
    "target-value-question question 目标2人事代理经费!F14 是/否",
    // > once, ≥ everywhere else.
    "target-operator style 目标2人事代理经费!F19 >95%",
    "target-value-form name-count 目标3全民科学素质工作经费!F11 ≥90%",
    "target-value-question question 目标3全民科学素质工作经费!F13 是否按时完成,是否控制在预算计划内",
    "target-value-form name-percentage 目标4劳务派遣人员经费!F12 1人",
    "target-value-question question 目标4劳务派遣人员经费!F14 是/否",
  ],
  "zunhua-2025": [
    "target-operator lasting 1科技馆免费开放!F15 ≤1 年",
    // A share of 80 people asked, stated in 次.
    "target-value-form name-percentage 3科普活动!F11 ≥20 次",
    "target-value-unit word 3科普活动!F12 ≥90 百分比,100 百分比",
  ],
};

const documents = Object.keys(WARNINGS) as SampleName[];

describe.each(documents)("the targets of %s", (name) => {
  const findings = check(name);

  it("have no error", () => {
    expect(of(findings, "error")).toEqual([]);
  });

  it("have the defects that a reviewer finds in them, and no others", () => {
    expect(of(findings, "warning")).toEqual(WARNINGS[name]);
  });
});

describe("what published targets are only told of", () => {
  const infos = (name: SampleName, ruleId: string): readonly Finding[] => check(name).filter((finding) => finding.ruleId === ruleId && finding.severity === "info");

  it("其他资金 left blank in each table of 遵化 2025", () => {
    expect(infos("zunhua-2025", "target-funding").map(({ messageId, at }) => [messageId, toA1(at)])).toEqual(Array.from({ length: 4 }, () => ["blank-part", "G4"]));
  });

  it("a cost of 625.87 beside a budget of 625.88 in 唐山 2022", () => {
    expect(infos("tangshan-2022", "target-cost").map(({ messageId, at, actual, expected }) => [messageId, toA1(at), actual, expected])).toEqual([["near", "E45", "625.87", "625.88"]]);
  });

  // Of the nine projects whose names or goals speak of 2022, the 22nd states its time as 12月 only.
  it("eight projects of 张家口 2023 that are carried over from 2022 and say when", () => {
    const cells = infos("zhangjiakou-disclosure-2023", "target-year").map(({ at, data }) => [toA1(at), data["values"], data["year"]]);
    expect(cells).toEqual([
      ["E56", "2022.3-12月", "2023"], ["E67", "2022.1-12月", "2023"], ["E77", "2022.1-12月", "2023"], ["E87", "2022.1-12月", "2023"],
      ["E108", "2022.1-12月", "2023"], ["E138", "2022.4-2022.12", "2023"], ["E148", "2022.9月", "2023"], ["E199", "2022年", "2023"],
    ]);
  });

  it("value and description of 张家口 2023 in each other's place", () => {
    const swapped = infos("zhangjiakou-disclosure-2023", "target-description").filter(({ messageId }) => messageId === "swapped");
    expect(swapped.map(({ at, data }) => [toA1(at), data["description"], data["value"]])).toEqual([["D150", "进一步提高", "工作效率"]]);
  });

  it("a project with the indicators of another, in 北戴河 2021 and 张家口 2023", () => {
    expect(infos("beidaihe-2021", "target-duplicate").map(({ data }) => [data["table"], data["other"], data["count"], data["of"]])).toEqual([
      ["3.全民科学素质工作经费绩效目标表", "1.科学技术普及活动经费绩效目标表", "8", "9"],
    ]);
    expect(infos("zhangjiakou-disclosure-2023", "target-duplicate").map(({ data }) => [data["table"], data["other"]])).toEqual([
      ["10、4-9月市重点工作大督查专项经费绩效目标表", "8、1-3月市重点工作大督查专项经费绩效目标表"],
    ]);
  });

  it("vague words, 进一步提高 and the like, but not 长期 and 按要求支出", () => {
    const vague = documents.flatMap((name) => infos(name, "target-qualitative").flatMap(({ data }) => (data["values"] ?? "").split("\n")));
    expect(vague).toEqual(expect.arrayContaining(["进一步提高", "有效促进", "较大", "产生积极影响"]));
    expect(vague.filter((value) => value === "长期" || value === "按要求支出")).toEqual([]);
  });
});

/** What the first part of each document and its tables say differently. */
const GOALS: Readonly<Record<PublishedGoals, readonly string[]>> = {
  "tangshan-2022": [
    // 管理 is in one of the names only.
    "分项绩效目标中的项目名称“唐山科技馆运营管理服务费”（A13），绩效目标表中是“唐山科技馆运营服务费”（项目绩效目标!E36）",
    // A year that the table did not move on.
    "分项绩效目标“唐山市科普专项经费”的文字“项目完成时限为2022年12月底之前”（部门整体绩效目标!A12）写的是 2022年12月底之前，绩效目标表的指标值是 2021年12月底之前（项目绩效目标!E27）",
  ],
  "beidaihe-2021": [
    // 人事代理 and 全民科学素质 have changed places.
    "分项绩效目标的顺序是 科学技术科普活动经费、全民科学素质工作经费、人事代理经费、劳务派遣人员经费，绩效目标表的顺序是 科学技术普及活动经费、人事代理经费、全民科学素质工作经费、劳务派遣人员经费",
    // 科普 for 普及.
    "分项绩效目标中的项目名称“科学技术科普活动经费”（A8），绩效目标表中是“科学技术普及活动经费”（目标1科学技术普及活动经费!E3）",
  ],
  // Its goals are divided by duties (部门管理, 部门决策), and state no figures.
  "zhangjiakou-disclosure-2023": [
    "文字“1.通过开展20场全民科学素质活动”（B42）写的是 20场，指标“活动次数”的指标值是 ≥20次",
    "“分项绩效目标”列的不是各张项目绩效目标表的项目，没有与它们对照",
  ],
  "zunhua-2025": [
    // Two names shorten the other's.
    "分项绩效目标中的项目名称“科学技术普及活动”（A5），绩效目标表中是“科普活动经费”（3科普活动!E3）",
    "分项绩效目标中的项目名称“老科协综合业务”（A9），绩效目标表中是“老科协业务经费”（4老科协业务!E3）",
    // Three projects in the text, four tables: 科技馆站 stands for two.
    "分项绩效目标有 3 项，项目绩效目标表有 4 张；没有找到对应绩效目标表的：科技馆站（部门整体绩效目标!A13）",
    "分项绩效目标有 3 项，项目绩效目标表有 4 张；分项绩效目标中没有写到的：冀财教【2024】104 号提前下达 2025 年科技馆免费开放补助资金、科技馆运行经费（1科技馆免费开放!E3、2科技馆运行!E3）",
    // =100% in each paragraph, and nowhere in the tables.
    "分项绩效目标“科技馆站”的文字“科普活动参与者满意度指标值=100%”（部门整体绩效目标!A16）写的是 =100%，绩效目标表的指标值是 ≥98 %、≥95 %（1科技馆免费开放!F16、2科技馆运行!F16）",
    "分项绩效目标“科学技术普及活动”的文字“科普活动参与者满意度指标值=100%”（部门整体绩效目标!A8）写的是 =100%，绩效目标表的指标值是 ≥90 百分比（3科普活动!F16）",
    "分项绩效目标“老科协综合业务”的文字“科普活动参与者满意度指标值=100%”（部门整体绩效目标!A12）写的是 =100%，绩效目标表的指标值是 ≥85%（4老科协业务!F16）",
  ],
};

describe("part one against part two", () => {
  it.each(Object.keys(GOALS) as PublishedGoals[])("of %s", (name) => {
    const compared = targetRules.filter(({ meta }) => ["target-text-values", "target-list"].includes(meta.id));
    const { findings, notChecked, crashed } = checkSnapshot({ sheets: [publishedGoals(name), ...snapshotOfSample(name).sheets] }, { profile: defaultProfile, rules: compared });
    expect(crashed).toEqual([]);
    expect([...findings.map((finding) => findingText(finding, "zh-CN")), ...notChecked.map((gap) => notCheckedText(gap, "zh-CN"))]).toEqual(GOALS[name]);
  });
});

/** A complete form with one slip, and the error that it must raise. */
const SLIPS: readonly (readonly [string, FormParts, string])[] = [
  ["a mandatory second level left out", { rows: without("时效指标") }, "target-mandatory missing"],
  ["a second level under a wrong first level", { rows: replaced("产出指标 | 质量指标", "效益指标 | 质量指标") }, "target-second-level misplaced"],
  ["a blank name", { rows: replaced("培训人数", "") }, "target-row-complete missing"],
  ["a blank value", { rows: replaced("≥95%", "") }, "target-row-complete missing"],
  ["a blank basis", { rows: replaced("≥95% | 工作计划", "≥95% | ") }, "target-row-complete missing"],
  ["a falling plan", { plan: ["25", "50", "45", "100"] }, "target-plan falling"],
  ["a plan that ends at 95", { plan: ["25", "50", "75", "95"] }, "target-plan last"],
  ["a budget that is not its parts", { funding: ["10", "8", "1"] }, "target-funding sum"],
  ["a cost above the budget", { rows: replaced("≤10万元", "≤10.5万元") }, "target-cost above"],
  ["a satisfaction of 120 %", { rows: replaced("≥90%", "≥120%") }, "target-percentage out-of-range"],
  ["first levels in another order", { rows: [...COMPLETE_TARGETS.slice(4), ...COMPLETE_TARGETS.slice(0, 4)] }, "target-first-level order"],
];

function without(wording: string): readonly string[] {
  return COMPLETE_TARGETS.filter((row) => !row.includes(wording));
}

function replaced(from: string, to: string): readonly string[] {
  return COMPLETE_TARGETS.map((row) => row.replace(from, to));
}

describe("a form", () => {
  const errorsOf = (parts: FormParts): readonly string[] => {
    const { findings } = checkSnapshot({ sheets: [targetForm(parts)] }, { profile: defaultProfile, rules: targetRules });
    return findings.filter(({ severity }) => severity === "error").map(({ ruleId, messageId }) => `${ruleId} ${messageId}`);
  };

  it("filled in well has no error", () => {
    expect(errorsOf({})).toEqual([]);
  });

  it.each(SLIPS)("with %s is refused", (_, parts, error) => {
    expect(errorsOf(parts)).toContain(error);
  });

  it("with an indicator twice is warned of", () => {
    const { findings } = checkSnapshot({ sheets: [targetForm({ rows: [COMPLETE_TARGETS[0] ?? "", ...COMPLETE_TARGETS] })] }, { profile: defaultProfile, rules: targetRules });
    expect(findings.map(({ ruleId, messageId, severity }) => `${severity} ${ruleId} ${messageId}`)).toContain("warning target-duplicate twice");
  });
});
