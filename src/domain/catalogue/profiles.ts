import type { MandatoryTargets, Profile } from "../spec";

const BENEFIT_AND_SATISFACTION: readonly MandatoryTargets[] = [
  { first: "benefit", second: ["economic", "social", "ecological", "sustainable"], need: "any" },
  { first: "satisfaction", second: ["service-object"], need: "any" },
];

const OUTPUT_WITH_COST: MandatoryTargets = { first: "output", second: ["quantity", "quality", "timeliness", "cost"], need: "all" };

/** Tables of a whole disclosure (16). */
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
  thresholds: { executionRate: 0.9 },
  scoreWeights: { output: 50, benefit: 30, satisfaction: 10, execution: 10 },
} as const;

/** The profiles (口径), the default first. */
export const profiles: readonly [Profile, ...Profile[]] = [
  {
    ...COMMON,
    id: "hebei",
    confirmed: true,
    years: { from: 2021, to: 2025 },
    name: "河北省",
    source: "秦皇岛市北戴河区2021年、张家口市2023年、遵化市2025年的公开文本",
    targetVariant: "hebei-2021",
    mandatoryTargets: [OUTPUT_WITH_COST, ...BENEFIT_AND_SATISFACTION],
  },
  {
    ...COMMON,
    id: "tangshan-2022",
    confirmed: true,
    years: { from: 2022, to: 2022 },
    name: "唐山市 2022 年",
    source: "唐山市科学技术协会2022年部门预算绩效文本",
    targetVariant: "tangshan-2022",
    mandatoryTargets: [OUTPUT_WITH_COST, ...BENEFIT_AND_SATISFACTION],
  },
  {
    ...COMMON,
    id: "cost-first",
    confirmed: false,
    years: { from: 2021, to: 2026 },
    name: "成本指标单列",
    source: "2021年绩效指标分类的口径；未见全文印证",
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
