import { amount, compare, convertUnit, divide, equals, round, subtract, sum, toText, ZERO, type Amount, type MoneyUnit } from "../amount";
import type { Steps } from "../steps";
import { judgeStated } from "../execution/stated";
import { subjectFinder, type Subject, type SubjectFinder } from "./find-lines";
import { ratePercent } from "./compose";
import { totalOf, type ExecutionLine, type ExecutionLines } from "./lines";
import { figuresInScope } from "./scope";
import { readStatements, type ReadText, type StatedFigure, type Statement } from "./read-statements";

/** A figure of a text beside the sheet's. */
export interface ComparedFigure {
  readonly figure: StatedFigure;
  /** `truncated`: the rate is the cut-off value. `not-compared`: the sheet does not say it. */
  readonly verdict: "same" | "truncated" | "differs" | "not-compared";
  /** What the sheet gives, in the figure's unit: `3059.85万元`, `59.97%`; null when it gives nothing. */
  readonly own: string | null;
  /** How much more the text says than the sheet, in the figure's unit, percentage points for rates; null when it is the same or there is nothing to subtract. */
  readonly difference: Amount | null;
  /** Why it was not compared; null when it was. */
  readonly why: NotComparedWhy | null;
}

/**
 * `no-project`: the table has none that the text names; `several`: several have the name, and nothing tells which is
 * meant; `no-value`: the table has no such column, or nothing in it; `no-unit`: one of both does not say its unit of money;
 * `other-scope`: the text speaks of a part, of another time or of more projects.
 */
export type NotComparedWhy = "no-project" | "several" | "no-value" | "no-unit" | "other-scope";

export interface ComparedStatement {
  readonly statement: Statement;
  readonly subject: Subject;
  readonly figures: readonly ComparedFigure[];
}

/** A text held against a table of execution. */
export interface ComparedText {
  readonly statements: readonly ComparedStatement[];
  /** Amounts and percentages that say nothing of what the table holds. */
  readonly others: ReadText["others"];
}

/**
 * Compares every figure of a report's text with the table: amounts within the rounding of what is written, rates as
 * `rate-value` does. A list of names is compared with the sum of its projects: in 唐山市科学技术协会2023年度整体绩效自评工作
 * 报告 nine named projects have 3059.85, and the text says 3183.53.
 */
export function* compareText(text: string, told: ExecutionLines): Steps<ComparedText> {
  const items = told.lines.filter(({ kind }) => kind === "item");
  const finder = subjectFinder(items);
  const { statements, others } = yield* readStatements(text, (part) => finder.find(part, null).kind !== "unknown");
  const compared: ComparedStatement[] = [];
  let group: string | null = null;
  for (const statement of statements) {
    const subject = bestOf(subjectOf(statement, items, finder, group), statement, told);
    // A heading over the projects of a unit says which unit the names below it belong to.
    if (subject.kind === "group") group = finder.groupIn(statement.subject) ?? group;
    const inScope = figuresInScope(statement, subject, told, text);
    compared.push({ statement, subject, figures: statement.figures.map((figure, index) => (index < inScope ? comparedFigure(figure, statement, subject, told) : { figure, ...withinText(figure, statement, "other-scope") })) });
    yield;
  }
  return { statements: compared, others };
}

function subjectOf({ subject, below }: Statement, items: readonly ExecutionLine[], { find }: SubjectFinder, group: string | null): Subject {
  if (below === undefined) return find(subject, group);
  return { kind: "total", lines: items.filter(({ budget, executed }) => compare(budget, ZERO) === 1 && compare(executed.times(100), budget.times(below)) === -1) };
}

/** Of several projects of a name, the one of which all that is said holds. */
function bestOf(subject: Subject, statement: Statement, told: ExecutionLines): Subject {
  if (subject.kind !== "several") return subject;
  const fitting = subject.lines.map((line): Subject => ({ kind: "projects", lines: [line], missing: [] })).filter((one) => statement.figures.every((figure) => comparedFigure(figure, statement, one, told).verdict !== "differs"));
  return fitting.length === 1 ? (fitting[0] ?? subject) : subject;
}

type Outcome = Omit<ComparedFigure, "figure">;

function comparedFigure(figure: StatedFigure, statement: Statement, subject: Subject, { unit }: ExecutionLines): ComparedFigure {
  if (subject.kind === "unknown" || subject.kind === "several") return { figure, ...withinText(figure, statement, subject.kind === "several" ? "several" : "no-project") };
  if (subject.kind === "projects" && subject.missing.length > 0) return { figure, ...(figure.role === "count" ? countOf(figure, subject.lines.length + subject.missing.length) : withinText(figure, statement, "no-project")) };
  const { lines } = subject;
  switch (figure.role) {
    case "count":
      return { figure, ...countOf(figure, lines.length) };
    case "rate":
      return { figure, ...rateOf(figure, totalOf(lines)) };
    case "completion":
      return { figure, ...completionOf(figure, lines) };
    default:
      return { figure, ...moneyOf(figure, lines, unit) };
  }
}

function notCompared(why: NotComparedWhy): Outcome {
  return { verdict: "not-compared", own: null, difference: null, why };
}

function outcomeOf(verdict: "same" | "truncated" | "differs", shown: string | null, { value }: StatedFigure, own: Amount | null): Outcome {
  return { verdict, own: shown, difference: verdict === "same" || own === null ? null : subtract(value, own), why: null };
}

/** What the sheet does not know is still compared with itself: the rate with the amounts beside it. */
function withinText(figure: StatedFigure, { figures }: Statement, why: NotComparedWhy): Outcome {
  const [budget, executed] = (["budget", "executed"] as const).map((role) => figures.find((one) => one.role === role));
  if (figure.role !== "rate" || budget === undefined || executed === undefined || budget.unit !== executed.unit) return notCompared(why);
  return rateOf(figure, { budget: budget.value, executed: executed.value });
}

function countOf(figure: StatedFigure, count: number): Outcome {
  const own = amount(count);
  return outcomeOf(equals(figure.value, own) ? "same" : "differs", String(count), figure, own);
}

const WORKING_DECIMALS = 20;
const SHOWN_DECIMALS = 2;

function rateOf(figure: StatedFigure, { budget, executed }: { readonly budget: Amount; readonly executed: Amount }): Outcome {
  const rate = divide(executed, budget, WORKING_DECIMALS);
  if (rate === null) return outcomeOf("differs", null, figure, null);
  const judged = judgeStated({ text: figure.text, percent: figure.value, shown: figure.decimals, typed: figure.decimals }, rate);
  const decimals = Math.max(SHOWN_DECIMALS, figure.decimals);
  const verdict = judged === "ok" ? "same" : judged === "mismatch" ? "differs" : judged;
  return outcomeOf(verdict, ratePercent(budget, executed, decimals), figure, round(rate.times(100), decimals));
}

function completionOf(figure: StatedFigure, lines: readonly ExecutionLine[]): Outcome {
  const [line, ...others] = lines;
  const own = /^(-?[\d.]+)%$/u.exec(line?.completion ?? "")?.[1];
  if (line === undefined || others.length > 0 || own === undefined) return notCompared("no-value");
  return outcomeOf(equals(figure.value, amount(own)) ? "same" : "differs", line.completion, figure, amount(own));
}

function moneyOf(figure: StatedFigure, lines: readonly ExecutionLine[], unit: MoneyUnit | null): Outcome {
  const { unit: stated } = figure;
  if (unit === null || stated === null) return notCompared("no-unit");
  const candidates = ownAmounts(figure, lines).map((values) => values.map((value) => convertUnit(value, unit, stated)));
  const [first] = candidates;
  if (first === undefined) return notCompared("no-value");
  const own = sum(first);
  return outcomeOf(candidates.some((values) => isSumOf(figure, values)) ? "same" : "differs", `${toText(own)}${stated}`, figure, own);
}

/** 预算数 may be that of the year's beginning or the adjusted one. */
function ownAmounts({ role }: StatedFigure, lines: readonly ExecutionLine[]): readonly (readonly Amount[])[] {
  const initial = lines.flatMap((line) => line.initial ?? []);
  const isInitialKnown = initial.length === lines.length;
  if (role === "initial") return isInitialKnown ? [initial] : [];
  if (role === "executed") return [lines.map(({ executed }) => executed)];
  if (role === "remainder") return [lines.map(({ budget, executed }) => subtract(budget, executed))];
  return [lines.map(({ budget }) => budget), ...(isInitialKnown ? [initial] : [])];
}

/** What is written may be the rounded sum, or the sum of what was rounded before. */
function isSumOf({ value, decimals }: StatedFigure, values: readonly Amount[]): boolean {
  return equals(value, round(sum(values), decimals)) || equals(value, sum(values.map((one) => round(one, decimals))));
}
