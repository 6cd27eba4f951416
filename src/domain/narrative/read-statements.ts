import { amount, type Amount, type MoneyUnit } from "../amount";
import type { Steps } from "../steps";

/** What a figure of a report stands for. */
export type FigureRole = "initial" | "budget" | "executed" | "remainder" | "rate" | "completion" | "count";

/** A figure with its place in the text. */
export interface StatedFigure {
  readonly role: FigureRole;
  /** In percent for rates. */
  readonly value: Amount;
  /** Decimals as written: 96.30 has two. */
  readonly decimals: number;
  readonly unit: MoneyUnit | null;
  /** As written, with its unit: `96.3%`, `10万元`. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** What one sentence, or a part of one, says of one thing. */
export interface Statement {
  /** What stands before its first figure: the name of a project, of a unit, or a list of names. */
  readonly subject: string;
  readonly figures: readonly StatedFigure[];
  /** Only projects with a rate below this are meant, in percent: 支出进度低于90%的项目共10项. */
  readonly below?: Amount;
  readonly from: number;
  readonly to: number;
}

type TextRange = Pick<StatedFigure, "from" | "to">;

/** Figures and the places in which nothing says what they are for. */
export interface ReadText {
  readonly statements: readonly Statement[];
  /** Amounts and percentages that belong to no statement. */
  readonly others: readonly Pick<StatedFigure, "text" | "from" | "to">[];
}

const DIGIT = String.raw`[\d０-９]`;
const NUMBER = `(?:-?${DIGIT}{1,3}(?:[,，]${DIGIT}{3})+(?:[.．]${DIGIT}+)?|-?${DIGIT}+(?:[.．]${DIGIT}+)?)`;
const BETWEEN = String.raw`(?:资金)?(?:[（(][A-Z][)）])?(?:共计|共|合计|总计|为|是|达到|达|[:：])*\s*`;
const MONEY_WITH_UNIT = String.raw`${NUMBER}\s*(?:亿元|万元|千元|元)`;
/** Behind words that ask for money, 120万 is 120万元. */
const MONEY = String.raw`(?:${MONEY_WITH_UNIT}|${NUMBER}\s*[亿万](?![\p{L}\p{N}]))`;
const PERCENT = String.raw`${NUMBER}\s*[%％]`;

/** The words before a figure tell what it stands for; at one place the first that fits counts. */
const ROLES: readonly (readonly [FigureRole, string, string])[] = [
  ["completion", "总体完成率|目标完成率|任务完成率|(?<!预算|支出|资金)完成率", PERCENT],
  ["rate", "支出进度|(?:预算|资金|支出)?(?:总体)?执行率|执行进度|支出率|(?:预算|支出|资金)完成率", PERCENT],
  ["initial", "年初(?:安排|批复|下达)?预算(?:数|金额)?", MONEY],
  ["budget", "(?:调整后?|全年|申请|下达|安排|批复)*预算(?:数|资金|金额|总额|总数|安排|批复)?", MONEY],
  ["remainder", "剩余(?:资金)?|结余(?:资金)?|结转(?:资金)?|未执行数?|未支出|未使用", MONEY],
  ["executed", "(?:实际|全年|累计|已)*(?:执行|支出|使用)(?:数|金额|资金|总额)?", MONEY],
];

/** `90%以上` and `100%的项目` are no rate of anything. */
const IS_STATED = String.raw`(?!\s*(?:以上|以下|以内|左右|的?(?:预算|专项)?项目|的\s*\d+\s*[个项]|[-—~～至到]\s*\d))`;

const FIGURE = new RegExp(`${MONEY_WITH_UNIT}|${PERCENT}`, "gu");
/** A numbered project may follow a colon. */
const SENTENCE = /(?:(?![：:]\s*[（(]\d{1,3}[)）])[^。；;\n])+|[：:]\s*[^。；;\n]+/gu;

/** Whether a text names something that a statement can be about. */
export type NamesSubject = (text: string) => boolean;

/**
 * Reads which amounts, rates and counts a report states of what. Never throws; text that states nothing gives nothing.
 * `names` tells where a sentence goes over to another subject.
 */
export function* readStatements(text: string, names: NamesSubject): Steps<ReadText> {
  const statements: Statement[] = [];
  for (const { 0: sentence, index } of text.matchAll(SENTENCE)) {
    statements.push(...statementsBelow(sentence, index), ...statementsIn(sentence, index, names));
    yield;
  }
  const known = statements.flatMap(({ figures, below, from, to }): readonly TextRange[] => (below === undefined ? figures : [{ from, to }]));
  const isKnown = new Uint8Array(text.length);
  for (const { from, to } of known) isKnown.fill(1, from, to);
  const others = [...text.matchAll(FIGURE)].map(({ 0: found, index }) => ({ text: found, from: index, to: index + found.length }));
  return { statements, others: others.filter(({ from, to }) => !isKnown.subarray(from, to).includes(1)) };
}

const BELOW = new RegExp(`(?:低于|不足|未达到?|小于)\\s*(?<limit>${PERCENT})的(?:预算)?项目(?:共计|共有|共)?\\s*(?<count>\\d+\\s*[个项])`, "gu");

function statementsBelow(sentence: string, offset: number): readonly Statement[] {
  return [...sentence.matchAll(BELOW)].map((match) => {
    const { limit = "", count = "" } = match.groups ?? {};
    const [from, to] = [offset + match.index, offset + match.index + match[0].length];
    const figure: StatedFigure = { role: "count", ...valueOf(count), unit: null, text: count, from: to - count.length, to };
    return { subject: sentence.trim(), figures: [figure], below: valueOf(limit).value, from, to };
  });
}

/** A role that comes again, or another name, begins another statement: A 预算数10万元，支出6万元，B 预算数5万元 …. */
function statementsIn(sentence: string, offset: number, names: NamesSubject): readonly Statement[] {
  const figures = [...figuresIn(sentence, offset), ...countIn(sentence, offset)].sort((one, other) => one.from - other.from);
  const groups: PlacedFigure[][] = [];
  for (const figure of figures) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group === undefined || before === undefined || group.some(({ role }) => role === figure.role)) groups.push([figure]);
    // Between a number of projects and their figures stand the names of them all, or a part of them follows.
    else if (before.role === "count" ? /^[，,、（(\s]*其中/u.test(sentence.slice(before.to - offset, figure.wordsFrom - offset)) : names(sentence.slice(before.to - offset, figure.wordsFrom - offset))) groups.push([figure]);
    else group.push(figure);
  }
  return groups.map((group, index) => {
    const from = groups[index - 1]?.at(-1)?.to ?? offset;
    const to = group.at(-1)?.to ?? from;
    return { subject: subjectOf(sentence.slice(from - offset, to - offset)), figures: group, from, to };
  });
}

interface PlacedFigure extends StatedFigure {
  /** Where the words begin that say what it stands for. */
  readonly wordsFrom: number;
}

function figuresIn(sentence: string, offset: number): readonly PlacedFigure[] {
  const found: PlacedFigure[] = [];
  for (const [role, words, form] of ROLES) {
    for (const match of sentence.matchAll(new RegExp(`(?:${words})${BETWEEN}(?<figure>${form})${IS_STATED}`, "gu"))) {
      const figure = match.groups?.["figure"] ?? "";
      const to = offset + match.index + match[0].length;
      if (found.some((other) => other.from < to && to - figure.length < other.to)) continue;
      found.push({ role, ...valueOf(figure), unit: unitOf(figure), text: figure, from: to - figure.length, to, wordsFrom: offset + match.index });
    }
  }
  return found;
}

const COUNT = /(?:项目(?:支出)?(?:共计|共有|共|合计)?\s*)(?<figure>\d+\s*[个项])|(?<before>\d+\s*[个项])(?=(?:专项|预算)?项目)/u;

/** `项目共计11项`, `专项项目 9 个`, `等2个项目`. */
function countIn(sentence: string, offset: number): readonly PlacedFigure[] {
  const match = COUNT.exec(sentence);
  if (match === null || sentence.search(BELOW) >= 0) return [];
  const figure = match.groups?.["figure"] ?? match.groups?.["before"] ?? "";
  const to = offset + match.index + match[0].length;
  return [{ role: "count", ...valueOf(figure), unit: null, text: figure, from: to - figure.length, to, wordsFrom: offset + match.index }];
}

function valueOf(figure: string): Pick<StatedFigure, "value" | "decimals"> {
  const digits = figure.normalize("NFKC").replaceAll(/[^\d.-]/gu, "");
  return { value: amount(digits), decimals: digits.split(".")[1]?.length ?? 0 };
}

function unitOf(figure: string): MoneyUnit | null {
  const unit = /(?:亿|万|千)?元$|[亿万]$/u.exec(figure)?.[0];
  return unit === undefined ? null : ((unit.endsWith("元") ? unit : `${unit}元`) as MoneyUnit);
}

const FIRST_ROLE = new RegExp(`[，,：:]?\\s*(?:${ROLES.map(([, words]) => words).join("|")})${BETWEEN}(?:${MONEY}|${PERCENT})`, "u");

/** What stands before the first figure that has a role, without the words of the role. */
function subjectOf(part: string): string {
  return part.slice(0, FIRST_ROLE.exec(part)?.index ?? part.length).replace(/^[，,\s]+/u, "").trim();
}
