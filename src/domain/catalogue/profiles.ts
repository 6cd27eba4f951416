import type { MandatoryTargets, Profile } from "../spec";

const BENEFIT_AND_SATISFACTION: readonly MandatoryTargets[] = [
  { first: "benefit", second: ["economic", "social", "ecological", "sustainable"], need: "any" },
  { first: "satisfaction", second: ["service-object"], need: "any" },
];

/** 成本 stands under 产出 in every target table of these years, and none leaves it out. */
const OUTPUT_WITH_COST: MandatoryTargets = { first: "output", second: ["quantity", "quality", "timeliness", "cost"], need: "all" };

/** Tables of a whole disclosure (16); no text that was seen leaves one out on purpose. */
const DISCLOSURE = [
  "income-expenditure-summary", "income-summary", "expenditure-summary", "fiscal-appropriation-summary",
  "general-public-expenditure", "basic-expenditure", "government-fund-expenditure", "state-capital-expenditure",
  "three-public", "government-procurement", "fixed-assets", "institutions", "department-targets", "performance-target",
  "execution", "self-evaluation",
] as const;

const COMMON = {
  requiredTables: DISCLOSURE,
  rateDecimals: 2,
  amountDecimals: 2,
  // 公开的自评填报说明：“预算执行率未达到90%的需说明原因”。
  thresholds: { executionRate: 0.9 },
  // 天长市水利局2022年度自评表注：产出50分、效益30分、服务对象满意度10分、预算资金执行率10分。
  scoreWeights: { output: 50, benefit: 30, satisfaction: 10, execution: 10 },
  // 财政部预算司统一明确的等级：优90—100、良80—89、中60—79、差0—59。
  grades: { excellent: 90, good: 80, fair: 60 },
} as const;

/** The profiles (口径), the default first. */
export const profiles: readonly [Profile, ...Profile[]] = [
  {
    ...COMMON,
    id: "hebei",
    confirmed: true,
    years: { from: 2021, to: 2025 },
    name: "河北省",
    source: "秦皇岛市北戴河区2021年、张家口市2023年、遵化市2025年的公开文本；自评分值与执行率下限取自其他地方公开的自评表和填报说明",
    targetVariant: "hebei-2021",
    mandatoryTargets: [OUTPUT_WITH_COST, ...BENEFIT_AND_SATISFACTION],
  },
  {
    ...COMMON,
    id: "tangshan-2022",
    confirmed: true,
    years: { from: 2022, to: 2022 },
    name: "唐山市 2022 年",
    source: "唐山市科学技术协会2022年部门预算绩效文本；该文本只含绩效目标表，其余各表同河北省",
    targetVariant: "tangshan-2022",
    mandatoryTargets: [OUTPUT_WITH_COST, ...BENEFIT_AND_SATISFACTION],
  },
  {
    ...COMMON,
    id: "cost-first",
    confirmed: false,
    years: { from: 2021, to: 2026 },
    name: "成本指标单列",
    source: "《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》（财预〔2021〕101号）的一级指标；未见全文印证",
    targetVariant: "cost-first",
    mandatoryTargets: [
      { first: "cost", second: ["economic-cost", "social-cost", "ecological-cost"], need: "any" },
      { first: "output", second: ["quantity", "quality", "timeliness"], need: "all" },
      ...BENEFIT_AND_SATISFACTION,
    ],
  },
];

/** The profile with this id; undefined when there is none. */
export function profileOf(id: string): Profile | undefined {
  return profiles.find((profile) => profile.id === id);
}

/** What is used where nobody chose. */
export const defaultProfile: Profile = profiles[0];

/** The profile with this id; the default where there is none, or nobody chose. */
export function profileOrDefault(id: string | undefined): Profile {
  return profileOf(id ?? "") ?? defaultProfile;
}
