import { amount, compare, convertUnit, divide, equals, round, subtract, sum, toText, ZERO, type Amount, type MoneyUnit } from "../amount";
import { judgeStated } from "../execution/stated";
import { findSubject, groupIn, type Subject } from "./find-lines";
import { ratePercent } from "./compose";
import { totalOf, type ExecutionLine, type ExecutionLines } from "./lines";
import { readStatements, type ReadText, type StatedFigure, type Statement } from "./read-statements";

/** A figure of a text beside the sheet's. */
export interface ComparedFigure {
  readonly figure: StatedFigure;
  /** `truncated`: the rate is the cut-off value. `not-compared`: the sheet does not say it. */
  readonly verdict: "same" | "truncated" | "differs" | "not-compared";
  /** What the sheet gives, in the figure's unit: `3059.85万元`, `59.97%`; null when it gives nothing. */
  readonly own: string | null;
}

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
export function compareText(text: string, told: ExecutionLines): ComparedText {
  const items = told.lines.filter(({ kind }) => kind === "item");
  const { statements, others } = readStatements(text, (part) => findSubject(part, items, null).kind !== "unknown");
  let group: string | null = null;
  const compared = statements.map((statement): ComparedStatement => {
    const subject = bestOf(subjectOf(statement, items, group), statement, told);
    // A heading over the projects of a unit says which unit the names below it belong to.
    if (subject.kind === "group") group = groupIn(statement.subject, items) ?? group;
    return { statement, subject, figures: statement.figures.map((figure) => comparedFigure(figure, statement, subject, told)) };
  });
  return { statements: compared, others };
}

function subjectOf({ subject, below }: Statement, items: readonly ExecutionLine[], group: string | null): Subject {
  if (below === undefined) return findSubject(subject, items, group);
  return { kind: "total", lines: items.filter(({ budget, executed }) => compare(budget, ZERO) === 1 && compare(executed.times(100), budget.times(below)) === -1) };
}

/** Of several projects of a name, the one of which all that is said holds. */
function bestOf(subject: Subject, statement: Statement, told: ExecutionLines): Subject {
  if (subject.kind !== "several") return subject;
  const fitting = subject.lines.map((line): Subject => ({ kind: "projects", lines: [line], missing: [] })).filter((one) => statement.figures.every((figure) => comparedFigure(figure, statement, one, told).verdict !== "differs"));
  return fitting.length === 1 ? (fitting[0] ?? subject) : subject;
}

const NOT_COMPARED = { verdict: "not-compared", own: null } as const;

function comparedFigure(figure: StatedFigure, statement: Statement, subject: Subject, { unit }: ExecutionLines): ComparedFigure {
  if (subject.kind === "unknown" || subject.kind === "several") return { figure, ...withinText(figure, statement) };
  if (subject.kind === "projects" && subject.missing.length > 0) return { figure, ...(figure.role === "count" ? countOf(figure, subject.lines.length + subject.missing.length) : withinText(figure, statement)) };
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

type Outcome = Omit<ComparedFigure, "figure">;

/** What the sheet does not know is still compared with itself: the rate with the amounts beside it. */
function withinText(figure: StatedFigure, { figures }: Statement): Outcome {
  const [budget, executed] = (["budget", "executed"] as const).map((role) => figures.find((one) => one.role === role));
  if (figure.role !== "rate" || budget === undefined || executed === undefined || budget.unit !== executed.unit) return NOT_COMPARED;
  return rateOf(figure, { budget: budget.value, executed: executed.value });
}

function countOf(figure: StatedFigure, own: number): Outcome {
  return { verdict: equals(figure.value, amount(own)) ? "same" : "differs", own: String(own) };
}

const WORKING_DECIMALS = 20;
const SHOWN_DECIMALS = 2;

function rateOf(figure: StatedFigure, { budget, executed }: { readonly budget: Amount; readonly executed: Amount }): Outcome {
  const rate = divide(executed, budget, WORKING_DECIMALS);
  if (rate === null) return { verdict: "differs", own: null };
  const judged = judgeStated({ text: figure.text, percent: figure.value, shown: figure.decimals, typed: figure.decimals }, rate);
  return { verdict: judged === "ok" ? "same" : judged === "mismatch" ? "differs" : judged, own: ratePercent(budget, executed, Math.max(SHOWN_DECIMALS, figure.decimals)) };
}

function completionOf(figure: StatedFigure, lines: readonly ExecutionLine[]): Outcome {
  const [line, ...others] = lines;
  const own = /^(-?[\d.]+)%$/u.exec(line?.completion ?? "")?.[1];
  if (line === undefined || others.length > 0 || own === undefined) return NOT_COMPARED;
  return { verdict: equals(figure.value, amount(own)) ? "same" : "differs", own: line.completion };
}

function moneyOf(figure: StatedFigure, lines: readonly ExecutionLine[], unit: MoneyUnit | null): Outcome {
  if (unit === null || figure.unit === null) return NOT_COMPARED;
  const candidates = ownAmounts(figure, lines).map((values) => values.map((value) => convertUnit(value, unit, figure.unit ?? unit)));
  const [first] = candidates;
  if (first === undefined) return NOT_COMPARED;
  const holds = candidates.some((values) => isSumOf(figure, values));
  return { verdict: holds ? "same" : "differs", own: `${toText(sum(first))}${figure.unit}` };
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
