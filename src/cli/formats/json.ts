import type { CheckReport, Finding, NotChecked, Place, RateRow, RecognisedTable } from "../../domain";
import { qualifiedA1, rectToA1, toA1, verdictOf } from "../../domain";
import type { Texts } from "../../i18n";

/** One file's part of the public JSON contract (version 1). Fields are only ever added. */
export function fileReport(file: string, report: CheckReport, texts: Texts): object {
  return {
    file,
    verdict: verdictOf(report),
    tables: report.tables.map(tableFacts),
    findings: report.findings.map((finding) => findingFacts(finding, texts)),
    notChecked: report.notChecked.map((notChecked) => notCheckedFacts(notChecked, texts)),
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
  if (table.shape === "amounts") return facts;
  return { ...facts, variant: table.variant, project: table.projectName?.value ?? null, indicators: table.indicators.length };
}

function findingFacts(finding: Finding, texts: Texts): object {
  return {
    rule: finding.ruleId,
    severity: finding.severity,
    sheet: finding.sheet,
    cell: toA1(finding.at),
    related: finding.related.map((place) => relatedAddress(finding.sheet, place)),
    expected: finding.expected ?? null,
    actual: finding.actual ?? null,
    message: texts.finding(finding),
    fixable: finding.fixable,
  };
}

function relatedAddress(sheet: string, place: Place): string {
  return place.sheet === sheet ? toA1(place.at) : qualifiedA1(place.sheet, place.at);
}

function notCheckedFacts(notChecked: NotChecked, texts: Texts): object {
  return { rule: notChecked.ruleId, sheet: notChecked.sheet, reason: texts.notChecked(notChecked) };
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
