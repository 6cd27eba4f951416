/** What the title of a table must say, and must not, for the table to be this one. */
interface Meaning {
  readonly specId: string;
  readonly says: readonly RegExp[];
  readonly not?: RegExp;
}

/** The money that a table of a part of the budget names. */
const KIND_OF_MONEY = /财政拨款|一般公共|政府性?基金|国有资本经营/u;

/** The first that fits is meant. */
const MEANINGS: readonly Meaning[] = [
  { specId: "self-evaluation", says: [/绩效.*自评|自评表/u], not: /整体/u },
  { specId: "department-targets", says: [/整体.*绩效目标/u] },
  { specId: "performance-target", says: [/绩效目标/u], not: /汇总|情况/u },
  { specId: "three-public", says: [/三公/u] },
  { specId: "government-procurement", says: [/政府采购/u], not: /购买服务/u },
  { specId: "fixed-assets", says: [/(?:固定|国有)资产/u], not: /收益|处置/u },
  { specId: "basic-expenditure", says: [/基本支出/u], not: /项目支出|收支|功能|政府(?:预算)?(?:支出)?经济/u },
  { specId: "fiscal-appropriation-summary", says: [/财政拨款/u, /收支|收入支出/u] },
  { specId: "income-expenditure-summary", says: [/收支|收入支出/u, /总/u], not: KIND_OF_MONEY },
  { specId: "government-fund-expenditure", says: [/政府性?基金/u, /支出/u], not: /收支|收入|三公|经济/u },
  { specId: "state-capital-expenditure", says: [/国有资本经营/u, /支出/u], not: /收支|收入|三公|经济/u },
  { specId: "general-public-expenditure", says: [/一般公共/u, /支出/u], not: /项目支出|收支|收入|经济|机关运行|会议|培训/u },
  { specId: "income-summary", says: [/收入/u, /总|预算表|情况表/u], not: /支出|收支|财政拨款|政府性?基金|国有|非税/u },
  {
    specId: "expenditure-summary",
    says: [/支出/u, /总|预算表|情况表/u],
    not: /财政拨款|一般公共|政府性?基金|国有|基本支出|项目支出|经济|收支|收入|明细|机关运行|结转|购买服务|转移支付/u,
  },
];

const LIKE_A_TITLE = /^[^,:。;]{2,60}(?:表|情况|预算)(?:\([^()]*\))?$/u;
const FINAL_ACCOUNTS = /决算/u;

/** Id of the spec that a title means whose wording no spec has; undefined when it means none, or is no title. */
export function meantBy(folded: string): string | undefined {
  if (!LIKE_A_TITLE.test(folded) || FINAL_ACCOUNTS.test(folded)) return undefined;
  return MEANINGS.find(({ says, not }) => says.every((word) => word.test(folded)) && not?.test(folded) !== true)?.specId;
}

/** Whether a title that ends like a summary's is about a part of the budget only: 财政拨款支出总表 is no 支出总表. */
export function isOfAPart(specId: string, folded: string): boolean {
  return (specId === "income-summary" || specId === "expenditure-summary" || specId === "income-expenditure-summary") && KIND_OF_MONEY.test(folded);
}
