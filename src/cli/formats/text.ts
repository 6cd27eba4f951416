import type { CheckReport, Verdict } from "../../domain";
import { rectToA1, toA1 } from "../../domain";
import type { Texts } from "../../i18n";

/** One file's report for reading in a terminal: verdict, tables, findings by sheet, what was not checked. */
export function textReport(file: string, report: CheckReport, verdict: Verdict, texts: Texts): string {
  const lines = [
    `${file}: ${texts.verdict(verdict)}`,
    ...report.tables.map((table) => `  ${texts.tableName(table)}  ${table.sheet}!${rectToA1(table.area)}`),
    ...report.findings.map((finding) =>
      `  [${texts.severity(finding.severity)}] ${finding.sheet}!${toA1(finding.at)}  ${texts.finding(finding)}  (${finding.ruleId})`),
    ...report.notChecked.map((entry) => `  [${texts.notCheckedLabel}] ${entry.ruleId}${entry.sheet === null ? "" : ` ${entry.sheet}`}  ${texts.notChecked(entry)}`),
    ...report.crashed.map(({ ruleId, sheet, error }) => `  [${texts.crashedLabel}] ${ruleId}${sheet === null ? "" : ` ${sheet}`}  ${error}`),
  ];
  return `${lines.map(oneLine).join("\n")}\n`;
}

/** Texts from a workbook may hold line breaks and terminal escapes; neither may shape the report. */
function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, " ").replace(/[\u0000-\u001F\u007F-\u009F]/g, "");
}
