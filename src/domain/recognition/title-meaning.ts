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
  { specId: "basic-expenditure", says: [/基本支出/u], not: /项目支出|收支|功能|政府(?:预算)?(?:支出)?经济|[人员公用运转]类/u },
  { specId: "fiscal-appropriation-summary", says: [/财政拨款/u, /收支|收入支出/u] },
  { specId: "income-expenditure-summary", says: [/收支|收入支出/u, /总/u], not: KIND_OF_MONEY },
  { specId: "government-fund-expenditure", says: [/政府性?基金/u, /支出/u], not: /收支|收入|三公|经济/u },
  { specId: "state-capital-expenditure", says: [/国有资本经营/u, /支出/u], not: /收支|收入|三公|经济/u },
  { specId: "general-public-expenditure", says: [/一般公共/u, /支出/u], not: /(?<!基本支出.*)项目支出|基本支出(?!.*项目支出)|收支|收入|经济|机关运行|会议|培训/u },
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

const SUMMARIES: ReadonlySet<string> = new Set(["income-summary", "expenditure-summary", "income-expenditure-summary"]);
const OF_ONE_KIND: ReadonlySet<string> = new Set(["general-public-expenditure", "basic-expenditure", "government-fund-expenditure", "state-capital-expenditure"]);
/** Their totals are compared with those of other tables, so that a table of a part must never be taken for one of them. */
const COMPARED: ReadonlySet<string> = new Set([...SUMMARIES, ...OF_ONE_KIND, "fiscal-appropriation-summary"]);

const KINDS_OF_MONEY = [/一般公共/u, /政府性?基金/u, /国有资本/u, /单位资金/u, /财政专户/u];
const PART =
  /(?:项目|人员|公用|债务|采购|专项|民生|其他|结转|结余)(?:经费|资金|预算|安排|的)*支出|(?:上年|上级|提前).*(?:结转|下达|补助支出)|购买服务|转移支付|财政专户|单位资金|(?:事业|经营|非税)收入(?!.{0,6}[局处站办心]).*支出|分单位|下属|机关运行|社会保险|集中支付|用款|支出(?:预算)?(?:进度|调整)|新增|追加|债券|对比|\d月|季度|上年(?:支出|预算支出)|(?<![局委办院厅会处中心站所社校馆队团)])本级(?:预算)?支出(?!.*总)/u;
const BRACKETED_PART = /\([^()]*(?:项目|人员|公用|结转|转移支付|购买服务|下属|所属)[^()]*\)$/u;
const BOTH_PARTS = /基本支出.*项目支出|人员.*公用/u;

/** Whether the totals of the spec are compared with those of other tables. */
export function isCompared(specId: string): boolean {
  return COMPARED.has(specId);
}

/** Whether a title that ends like the spec's is about less money than the spec, or more: 财政拨款支出总表 is no 支出总表. */
export function isOfOtherMoney(specId: string, folded: string): boolean {
  if (SUMMARIES.has(specId) && KIND_OF_MONEY.test(folded)) return true;
  if (OF_ONE_KIND.has(specId) && KINDS_OF_MONEY.filter((kind) => kind.test(folded)).length > 1) return true;
  return COMPARED.has(specId) && isOfAPart(folded);
}

/** Whether a title that no spec has plainly says that its table is not the spec's. */
export function namesAnother(specId: string, folded: string): boolean {
  if (UNLIKE[specId]?.test(folded) === true) return true;
  if (COMPARED.has(specId) && DETAILS.test(folded) && !KIND_OF_MONEY.test(folded)) return true;
  return COMPARED.has(specId) && /[支收]|购买服务|转移支付/u.test(folded) && (KIND_OF_MONEY.test(folded) || isOfAPart(folded) || /基本支出(?!.*项目支出)/u.test(folded));
}

/** A list of anything has a name and an amount: only one that is said to be of procurement is like the table of it. */
export function isUnlike(specId: string, folded: string): boolean {
  return specId === "government-procurement" && !/采购/u.test(folded);
}

/** What the title of a table says that has only income, or none, or a part of the expenditure. */
const UNLIKE: Readonly<Record<string, RegExp>> = { "income-summary": /^[^收]*支出[^收]*$/u, "expenditure-summary": /^[^支]*收入[^支]*$/u, "basic-expenditure": /机关运行|会议费|培训费/u };

/** What does not say of which money it is may be anything. */
const DETAILS = /支出(?:预算)?(?:明细|计划)/u;

/** Tables of the current year's money say that they leave out what was carried over. */
const CARRIED_OVER = /不?(?:含|包括)(?:上年|年初)?结[转余](?:结余|资金)?/gu;

function isOfAPart(folded: string): boolean {
  const said = folded.replace(CARRIED_OVER, "");
  return (PART.test(said) || BRACKETED_PART.test(said)) && !BOTH_PARTS.test(said);
}
