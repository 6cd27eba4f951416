import { compare, amount } from "../amount";
import { monthIn } from "../goals";
import { foldText } from "../text";
import type { Subject } from "./find-lines";
import type { ExecutionLines } from "./lines";
import type { StatedFigure, Statement } from "./read-statements";

/**
 * Up to where a statement speaks of what the table holds: how many of its figures, from the first on, are those of the
 * whole subject in the table's time. 追加预算20万元 is a part of a project, 公用经费 of a unit, 6月底 another time; what
 * follows such a figure may be about the same.
 */
export function figuresInScope(statement: Statement, subject: Subject, told: Pick<ExecutionLines, "year" | "month">, text: string): number {
  const aside = statement.figures.findIndex((figure, index) => {
    const before = text.slice(statement.figures[index - 1]?.to ?? statement.from, figure.from);
    return isAside(before, subject, told) || isAmongMore(figure, before, subject);
  });
  if (subject.kind === "group" && foldText(statement.subject).replace(foldText(subject.group), "").replace(OF_UNIT, "") !== "") return 0;
  return aside === -1 ? statement.figures.length : aside;
}

const PART = /追加|调增|调减|增加|减少|核增|核减|压减|压缩|节约|节省|同比|平均|首付|尾款|进度款|质保金|保证金|合同|中标|招标|财政(?:拨款|资金|补助)|自筹|一般公共|基金|上级|中央|[省市区县]级|采购|按期|及时|时限|质量|产出|数量/u;
/** A unit spends more than its projects, and more is told of it: these words beside its name mean all of its projects. */
const OF_UNIT = /(?:19|20)\d{2}年?度?|截[至止]|\d{1,2}[月日]|[年月]?[底末]|^(?:\(?[\d一二三四五六七八九十]{1,3}[).、])|纳入|绩效评价|绩效自评|其中|本年|全年|年度|年初|年|部?本级|的|全部|所有|各|共有?计?|合计|小计|总计|\d+[个项]|个|项目?|目|专项|预算|支出|安排|实施|[\s,.:、()]/gu;
const OTHER_TIME = /上年|去年|往年|历年|以前年度|当月|本月|当季|本季|当期|(?<!前)[一二三四1-4]季度(?!末)/u;

function isAside(words: string, subject: Subject, { year, month }: Pick<ExecutionLines, "year" | "month">): boolean {
  const names = subject.kind === "projects" || subject.kind === "several" ? subject.lines.map(({ name }) => name) : subject.kind === "group" ? [subject.group] : [];
  const bare = names.reduce((rest, name) => rest.replace(foldText(name), ""), foldText(words));
  const years = Array.from(bare.matchAll(/(?<!\d)((?:19|20)\d{2})年/gu), ([, digits]) => Number(digits));
  if (OTHER_TIME.test(bare) || (monthIn(bare) ?? month ?? LAST_MONTH) !== (month ?? LAST_MONTH) || (year !== null && years.some((one) => one !== year))) return true;
  // Names of a list that the table has in another form may hold any word.
  return names.length < 2 && PART.test(bare);
}

const LAST_MONTH = 12;

/** `A、B等9个项目`: seven others are meant, too. */
function isAmongMore({ role, value }: StatedFigure, words: string, subject: Subject): boolean {
  if (role !== "count" || subject.kind !== "projects" || !/等\s*$/u.test(words)) return false;
  return compare(value, amount(subject.lines.length + subject.missing.length)) === 1;
}
