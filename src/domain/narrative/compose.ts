import { amount, compare, divide, plainPercent, readsBelow, toText, ZERO, type Amount } from "../amount";
import type { Profile } from "../spec";
import { byGroup, totalOf, type ExecutionLine, type ExecutionLines } from "./lines";

/** What a report says of the execution of a table's projects. */
export interface Narrative {
  /** In the order of the report: opening, each unit with its projects, what is below the threshold. */
  readonly paragraphs: readonly string[];
  /** Projects below the threshold for which the table gives no reason: the text leaves a blank to fill in. */
  readonly withoutReason: readonly ExecutionLine[];
}

export interface NarrativeOptions {
  readonly profile: Pick<Profile, "rateDecimals" | "thresholds">;
  /** Opens the text; the table's own when absent. */
  readonly department?: string;
  readonly year?: number;
}

/** What stands where a reason is to be written. */
export const REASON_BLANK = "（请填写原因）";

/**
 * The sentences in which a report tells of the execution of its projects, in the form of 唐山市科学技术协会2023年度整体
 * 绩效自评工作报告. Every figure is that of a cell, or the exact sum of cells; rates are rounded half up to the profile's
 * decimals. No paragraphs for a table without projects.
 */
export function narrate(told: ExecutionLines, options: NarrativeOptions): Narrative {
  const items = told.lines.filter(({ kind }) => kind === "item");
  if (items.length === 0) return { paragraphs: [], withoutReason: [] };
  const wording = wordingOf(told, options);
  const below = items.filter((line) => isBelow(line, options.profile));
  return {
    paragraphs: [opening(told, items, options, wording), ...byGroup(items).flatMap(({ name, items: own }, index) => groupParagraphs(name, own, index, wording)), ...belowParagraphs(below, options, wording)],
    withoutReason: below.filter(({ reason }) => reason === ""),
  };
}

interface Wording {
  /** `调整预算数10万元，实际执行数6万元，支出进度60%`. */
  readonly figures: (of: { readonly budget: Amount; readonly executed: Amount }) => string;
}

function wordingOf({ unit }: ExecutionLines, { profile }: NarrativeOptions): Wording {
  const money = (value: Amount): string => `${toText(value)}${unit ?? ""}`;
  return {
    figures: ({ budget, executed }) => {
      const rate = ratePercent(budget, executed, profile.rateDecimals);
      return `调整预算数${money(budget)}，实际执行数${money(executed)}，${rate === null ? "没有预算，不计算支出进度" : `支出进度${rate}`}`;
    },
  };
}

/** The rate rounded half up, without superfluous zeros: `60%`, `96.4%`; null when the budget is 0. */
export function ratePercent(budget: Amount, executed: Amount, decimals: number): string | null {
  const share = divide(executed, budget, decimals + 2);
  return share === null ? null : plainPercent(share);
}

function opening({ year, department }: ExecutionLines, items: readonly ExecutionLine[], options: NarrativeOptions, { figures }: Wording): string {
  const [when, who] = [options.year ?? year, options.department ?? department ?? ""];
  const groups = byGroup(items);
  const parts = groups.length < 2 ? [] : groups.map(({ name, items: own }) => `${name ?? "其他"}${String(own.length)}项，${figures(totalOf(own))}`);
  const whole = `${when === null ? "" : `${String(when)}年`}${who}预算项目共${String(items.length)}项，${figures(totalOf(items))}`;
  return parts.length === 0 ? `${whole}。` : `${whole}。其中：${parts.join("；")}。`;
}

function groupParagraphs(name: string | null, items: readonly ExecutionLine[], index: number, { figures }: Wording): readonly string[] {
  const heading = name === null ? [] : [`${String(index + 1)}、${name}纳入年度绩效评价的项目共计${String(items.length)}项。`];
  return [...heading, ...items.map((line, at) => {
    const completion = line.completion === "" ? "" : `，总体完成率${line.completion}`;
    return `（${String(at + 1)}）${line.name}，${figures(line)}${completion}。`;
  })];
}

function belowParagraphs(below: readonly ExecutionLine[], { profile }: NarrativeOptions, { figures }: Wording): readonly string[] {
  if (below.length === 0) return [];
  const threshold = plainPercent(amount(profile.thresholds.executionRate));
  return [`支出进度低于${threshold}的项目共${String(below.length)}项：`, ...below.map((line, index) => {
    return `（${String(index + 1)}）${line.name}${line.group === null ? "" : `（${line.group}）`}，${figures(line)}，原因：${line.reason === "" ? REASON_BLANK : line.reason.replace(/[。；;，,.\s]+$/u, "")}。`;
  })];
}

/** Whether a project's rate, as the profile has it printed, is below the profile's threshold. */
export function isBelow({ budget, executed }: Pick<ExecutionLine, "budget" | "executed">, { rateDecimals, thresholds }: NarrativeOptions["profile"]): boolean {
  const share = compare(budget, ZERO) === 1 ? divide(executed, budget, rateDecimals + 2) : null;
  return share !== null && readsBelow(share, amount(thresholds.executionRate), rateDecimals);
}
