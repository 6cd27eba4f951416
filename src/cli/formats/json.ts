import type { RateRow } from "../../domain/execution";
import { qualifiedA1, rectToA1, toA1 } from "../../domain/grid";
import type { RecognisedTable } from "../../domain/recognition";
import { type CheckReport, type Finding, type NotChecked, type Place, verdictOf } from "../../domain/validation";
import { findingText, notCheckedText } from "../../i18n/findings";
import type { Locale } from "../../i18n/locale";

/** One file's part of the public JSON contract (version 1). Fields are only ever added. */
export function fileReport(file: string, report: CheckReport, locale: Locale): object {
  return {
    file,
    verdict: verdictOf(report),
    tables: report.tables.map(tableFacts),
    findings: report.findings.map((finding) => findingFacts(finding, locale)),
    notChecked: report.notChecked.map((notChecked) => notCheckedFacts(notChecked, locale)),
    rates: report.rates.map(rateFacts),
    crashed: report.crashed.map(({ ruleId, sheet, error }) => ({ rule: ruleId, sheet, error })),
  };
}

function tableFacts(table: RecognisedTable): object {
  const facts = {
    spec: table.spec.id,
    sheet: table.sheet,
    range: rectToA1(table.area),
    title: table.title?.value ?? null,
    unit: table.unit?.value ?? null,
    year: table.year?.value ?? null,
    department: table.department?.value ?? null,
  };
  if (table.shape === "evaluation") return { ...facts, project: table.projectName?.value ?? null, indicators: table.indicators.length };
  if (table.shape !== "targets") return facts;
  return { ...facts, variant: table.variant, project: table.projectName?.value ?? null, indicators: table.indicators.length };
}

function findingFacts(finding: Finding, locale: Locale): object {
  return {
    rule: finding.ruleId,
    severity: finding.severity,
    sheet: finding.sheet,
    cell: toA1(finding.at),
    related: finding.related.map((place) => relatedAddress(finding.sheet, place)),
    expected: finding.expected ?? null,
    actual: finding.actual ?? null,
    message: findingText(finding, locale),
    fixable: finding.fixable,
  };
}

function relatedAddress(sheet: string, place: Place): string {
  return place.sheet === sheet ? toA1(place.at) : qualifiedA1(place.sheet, place.at);
}

function notCheckedFacts(notChecked: NotChecked, locale: Locale): object {
  return { rule: notChecked.ruleId, sheet: notChecked.sheet, reason: notCheckedText(notChecked, locale) };
}

function rateFacts(row: RateRow): object {
  return {
    sheet: row.sheet,
    cell: toA1(row.at),
    label: row.label,
    budget: row.budget,
    executed: row.executed,
    rate: row.rate === null ? null : Number(row.rate),
    stated: row.stated,
    status: row.status,
  };
}
