import { rectToA1, toA1 } from "../../domain/grid";
import { type CheckReport, overallVerdict } from "../../domain/validation";
import { findingText, notCheckedText } from "../../i18n/findings";
import type { Locale } from "../../i18n/locale";
import { paneTexts } from "../../i18n/pane";
import { oneLine } from "./oneLine";

/**
 * One file's report for reading in a terminal: verdict, tables, findings by sheet, what was not checked. `shown` is what
 * of `report` was asked for; the verdict is that of the whole.
 */
export function textReport(file: string, report: CheckReport, shown: CheckReport, locale: Locale): string {
  const { check, severity } = paneTexts(locale);
  const lines = [
    `${file}: ${check.verdict[overallVerdict(report)]}`,
    `  ${check.tables(report.tables.length)}`,
    ...report.tables.map(({ spec, title, sheet, area }) => `    ${sheet}!${rectToA1(area)}  ${title?.value ?? check.untitled}  (${spec.id})`),
    ...shown.findings.map((finding) =>
      `  [${severity[finding.severity]}] ${finding.sheet}!${toA1(finding.at)}  ${findingText(finding, locale)}  (${finding.ruleId})`),
    ...section(check.notChecked(report.notChecked.length), report.notChecked, (entry) => `${where(entry, check.wholeWorkbook)}  ${notCheckedText(entry, locale)}`),
    ...section(check.crashed(report.crashed.length), report.crashed, (entry) => `${where(entry, check.wholeWorkbook)}  ${entry.error}`),
  ];
  return `${lines.map(oneLine).join("\n")}\n`;
}

function section<T>(title: string, entries: readonly T[], line: (entry: T) => string): readonly string[] {
  return entries.length === 0 ? [] : [`  ${title}`, ...entries.map((entry) => `    ${line(entry)}`)];
}

function where({ ruleId, sheet }: { readonly ruleId: string; readonly sheet: string | null }, wholeWorkbook: string): string {
  return `${ruleId}  ${sheet ?? wholeWorkbook}`;
}
