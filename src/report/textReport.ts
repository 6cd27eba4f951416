import type { Locale } from "../i18n/locale";
import { paneTexts } from "../i18n/pane";
import { reportTexts } from "../i18n/report";
import type { FileFacts } from "./fileFacts";
import { oneLine } from "./oneLine";

/** One file's report for reading: verdict, tables, findings by sheet, what was waived and what was not checked. Ends with a line break. */
export function textReport(facts: FileFacts, locale: Locale): string {
  const { check, severity } = paneTexts(locale);
  const lines = [
    `${facts.file}: ${check.verdict[facts.overall]}`,
    ...(facts.ownTargets === null ? [] : [`  ${reportTexts(locale).ownTargets}`]),
    `  ${check.tables(facts.tables.length)}`,
    ...facts.tables.map(({ spec, title, sheet, range }) => `    ${sheet}!${range}  ${title ?? check.untitled}  (${spec})`),
    ...facts.findings.map((finding) => `  [${severity[finding.severity]}] ${finding.sheet}!${finding.cell}  ${finding.message}  (${finding.rule})`),
    ...section(check.waived(facts.waived.length), facts.waived, ({ sheet, cell, message, waiver }) => `${sheet}!${cell}  ${message}  ${check.waivedBecause(waiver)}`),
    ...section(check.notChecked(facts.notChecked.length), facts.notChecked, (entry) => `${where(entry, check.wholeWorkbook)}  ${entry.reason}`),
    ...section(check.crashed(facts.crashed.length), facts.crashed, (entry) => `${where(entry, check.wholeWorkbook)}  ${entry.error}`),
  ];
  return `${lines.map(oneLine).join("\n")}\n`;
}

function section<T>(title: string, entries: readonly T[], line: (entry: T) => string): readonly string[] {
  return entries.length === 0 ? [] : [`  ${title}`, ...entries.map((entry) => `    ${line(entry)}`)];
}

function where({ rule, sheet }: { readonly rule: string; readonly sheet: string | null }, wholeWorkbook: string): string {
  return `${rule}  ${sheet ?? wholeWorkbook}`;
}
