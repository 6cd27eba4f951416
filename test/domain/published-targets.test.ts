import { checkSnapshot, defaultProfile, toA1, type Finding } from "../../src/domain";
import { rules } from "../../src/domain/rules";
import type { SampleName } from "../../src/workbench/samples";
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
