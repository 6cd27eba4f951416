import type { MandatoryTargets, Profile } from "../spec";

const BENEFIT_AND_SATISFACTION: readonly MandatoryTargets[] = [
  { first: "benefit", second: ["economic", "social", "ecological", "sustainable"], need: "any" },
  { first: "satisfaction", second: ["service-object"], need: "any" },
];

const OUTPUT_WITH_COST: MandatoryTargets = { first: "output", second: ["quantity", "quality", "timeliness", "cost"], need: "all" };

/** The profiles (口径), the default first. */
export const profiles: readonly [Profile, ...Profile[]] = [
  {
    id: "hebei",
    name: "河北省",
    source: "秦皇岛市北戴河区2021年、张家口市2023年、遵化市2025年的公开文本",
    targetVariant: "hebei-2021",
    mandatoryTargets: [OUTPUT_WITH_COST, ...BENEFIT_AND_SATISFACTION],
    rateDecimals: 2,
  },
  {
    id: "tangshan-2022",
    name: "唐山市 2022 年",
    source: "唐山市科学技术协会2022年部门预算绩效文本",
    targetVariant: "tangshan-2022",
    mandatoryTargets: [OUTPUT_WITH_COST, ...BENEFIT_AND_SATISFACTION],
    rateDecimals: 2,
  },
  {
    id: "cost-first",
    name: "成本指标单列",
    source: "2021年绩效指标分类的口径；未见全文印证",
    targetVariant: "cost-first",
    mandatoryTargets: [
      { first: "cost", second: ["economic-cost", "social-cost", "ecological-cost"], need: "any" },
      { first: "output", second: ["quantity", "quality", "timeliness"], need: "all" },
      ...BENEFIT_AND_SATISFACTION,
    ],
    rateDecimals: 2,
  },
];

/** The profile with this id; undefined when there is none. */
export function profileOf(id: string): Profile | undefined {
  return profiles.find((profile) => profile.id === id);
}

/** What is used where nobody chose. */
export const defaultProfile: Profile = profiles[0];
