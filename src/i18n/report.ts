import type { OverallVerdict, RuleMeta, Severity } from "../domain/validation";
import type { Locale } from "./locale";
import { paneTexts } from "./pane";

/** Words of the 检查报告 sheet. */
export interface ReportTexts {
  readonly sheet: string;
  readonly title: string;
  readonly file: (name: string) => string;
  readonly department: (name: string) => string;
  readonly year: (year: number) => string;
  readonly profile: (name: string) => string;
  /** Said after the profile when the workbook asks for other indicators than it. */
  readonly ownTargets: string;
  readonly date: (day: string) => string;
  readonly verdict: (verdict: OverallVerdict) => string;
  readonly counts: (errors: number, warnings: number, infos: number) => string;
  readonly others: (tables: number, waived: number, gaps: number) => string;
  readonly headings: readonly [string, string, string, string, string, string];
  readonly category: Readonly<Record<RuleMeta["category"], string>>;
  readonly fits: { readonly yes: string; readonly no: string; readonly unchecked: string };
  readonly severity: Readonly<Record<Severity, string>>;
  readonly numbered: (number: number, sentence: string) => string;
  /** A gap in a sheet; null for the whole workbook. */
  readonly notChecked: (sheet: string | null, reason: string) => string;
  readonly crashed: (sheet: string | null) => string;
  readonly more: (count: number) => string;
  readonly waived: (count: number) => string;
  readonly waivedBecause: (sentence: string, waiver: { readonly reason: string; readonly date: string }) => string;
  readonly voidWaivers: (count: number) => string;
  readonly voidWaiver: (waiver: { readonly reason: string; readonly date: string }) => string;
  readonly refused: (count: number) => string;
  readonly refusedBlock: (title: string | null, missing: readonly string[]) => string;
  readonly comparison: (since: string) => string;
  readonly compared: Readonly<Record<"solved" | "unjudged" | "added" | "open" | "waived", (count: number) => string>>;
  readonly footer: string;
}

/** The words in a language. */
export function reportTexts(locale: Locale): ReportTexts {
  const { check, severity } = paneTexts(locale);
  return { ...TEXTS[locale], severity, counts: check.counts, verdict: (verdict) => TEXTS[locale].verdictOf(check.verdict[verdict], check.verdictText[verdict]) };
}

type OwnTexts = Omit<ReportTexts, "severity" | "counts" | "verdict"> & { readonly verdictOf: (verdict: string, meaning: string) => string };

const zhCN: OwnTexts = {
  sheet: "检查报告",
  title: "预算检查报告",
  file: (name) => `文件：${name}`,
  department: (name) => `部门：${name}`,
  year: (year) => `年度：${String(year)}`,
  profile: (name) => `口径：${name}`,
  ownTargets: "必填指标：本工作簿自定",
  date: (day) => `检查日期：${day}`,
  verdictOf: (verdict, meaning) => `结论：${verdict}。${meaning}`,
  others: (tables, waived, gaps) => `认出 ${String(tables)} 张表，已忽略 ${String(waived)} 条，未检查 ${String(gaps)} 项`,
  headings: ["序号", "检查项目", "是否符合", "级别", "单元格", "问题"],
  category: { form: "一、表格形式", arithmetic: "二、表内计算", codes: "三、科目编码", ties: "四、表间勾稽", targets: "五、绩效目标", execution: "六、执行与自评" },
  fits: { yes: "是", no: "否", unchecked: "未检查" },
  numbered: (number, sentence) => `${String(number)}．${sentence}`,
  notChecked: (sheet, reason) => (sheet === null ? `未检查：${reason}` : `未检查（${sheet}）：${reason}`),
  crashed: (sheet) => `检查程序出错，${sheet === null ? "这一项" : `“${sheet}”的这一项`}没有查完。这不是表格的问题，请反馈给技术人员。`,
  more: (count) => `另有 ${String(count)} 条没有列出，请在任务窗格中查看。`,
  waived: (count) => `已忽略的问题（${String(count)} 条，不计入结论）`,
  waivedBecause: (sentence, { reason, date }) => `${sentence}（${date} 忽略，原因：${reason}）`,
  voidWaivers: (count) => `已失效的忽略（${String(count)} 条，单元格后来改动过）`,
  voidWaiver: ({ reason, date }) => `${date} 忽略，原因：${reason}`,
  refused: (count) => `像预算表但没有认出的内容（${String(count)} 处，没有检查）`,
  refusedBlock: (title, missing) => `${title ?? "（无标题）"}${missing.length === 0 ? "" : `，没有找到栏目：${missing.join("、")}`}`,
  comparison: (since) => `与 ${since} 的检查对比`,
  compared: {
    solved: (count) => `已解决 ${String(count)} 条`,
    unjudged: (count) => `这次未能判断 ${String(count)} 条`,
    added: (count) => `新出现 ${String(count)} 条`,
    open: (count) => `仍然存在 ${String(count)} 条`,
    waived: (count) => `已忽略 ${String(count)} 条`,
  },
  footer: "第 &P 页，共 &N 页",
};

const enUS: OwnTexts = {
  sheet: "Check report",
  title: "Report of the budget check",
  file: (name) => `File: ${name}`,
  department: (name) => `Department: ${name}`,
  year: (year) => `Year: ${String(year)}`,
  profile: (name) => `Profile: ${name}`,
  ownTargets: "Required indicators: this workbook's own",
  date: (day) => `Checked on: ${day}`,
  verdictOf: (verdict, meaning) => `Verdict: ${verdict}. ${meaning}`,
  others: (tables, waived, gaps) => `${String(tables)} tables recognised, ${String(waived)} findings waived, ${String(gaps)} checks not made`,
  headings: ["No.", "Check", "Complies", "Severity", "Cell", "Finding"],
  category: { form: "1. Form", arithmetic: "2. Arithmetic", codes: "3. Codes", ties: "4. Between tables", targets: "5. Performance targets", execution: "6. Execution" },
  fits: { yes: "yes", no: "no", unchecked: "not checked" },
  numbered: (number, sentence) => `${String(number)}. ${sentence}`,
  notChecked: (sheet, reason) => (sheet === null ? `Not checked: ${reason}` : `Not checked (${sheet}): ${reason}`),
  crashed: (sheet) => `The check failed and was not finished${sheet === null ? "" : ` for “${sheet}”`}. The table is not at fault; please report it.`,
  more: (count) => `${String(count)} more are not listed; see the task pane.`,
  waived: (count) => `Waived findings (${String(count)}, not counted in the verdict)`,
  waivedBecause: (sentence, { reason, date }) => `${sentence} (waived ${date}: ${reason})`,
  voidWaivers: (count) => `Waivers that no longer hold (${String(count)}: a cell was changed)`,
  voidWaiver: ({ reason, date }) => `Waived ${date}: ${reason}`,
  refused: (count) => `Blocks that look like budget tables but were not recognised (${String(count)}, not checked)`,
  refusedBlock: (title, missing) => `${title ?? "(no title)"}${missing.length === 0 ? "" : `, columns not found: ${missing.join(", ")}`}`,
  comparison: (since) => `Compared with the check of ${since}`,
  compared: {
    solved: (count) => `Solved: ${String(count)}`,
    unjudged: (count) => `Could not be judged this time: ${String(count)}`,
    added: (count) => `New: ${String(count)}`,
    open: (count) => `Still open: ${String(count)}`,
    waived: (count) => `Waived: ${String(count)}`,
  },
  footer: "Page &P of &N",
};

const TEXTS: Readonly<Record<Locale, OwnTexts>> = { "zh-CN": zhCN, "en-US": enUS };
