import type { RateRow } from "../domain/execution";
import { qualifiedA1, rectToA1, toA1 } from "../domain/grid";
import type { RecognisedTable, RefusedBlock } from "../domain/recognition";
import { type CheckReport, type Finding, type NotChecked, type OverallVerdict, overallVerdict, type Place, type Severity, type Verdict, verdictOf, type WaivedFinding } from "../domain/validation";
import { findingText, notCheckedText } from "../i18n/findings";
import type { Locale } from "../i18n/locale";

/** One file's part of the public JSON contract (version 1). Fields are only ever added. */
export interface FileFacts {
  readonly file: string;
  readonly verdict: Verdict;
  readonly tables: readonly TableFacts[];
  readonly findings: readonly FindingFacts[];
  readonly notChecked: readonly { readonly rule: string; readonly sheet: string | null; readonly reason: string }[];
  readonly rates: readonly RateFacts[];
  readonly crashed: readonly { readonly rule: string; readonly sheet: string | null; readonly error: string }[];
  /** Id of the profile (口径). */
  readonly profile: string;
  /** As a person is told it: a check with gaps is `incomplete`, never a pass. */
  readonly overall: OverallVerdict;
  /** How many findings there are, whatever was asked to be listed. */
  readonly counts: Readonly<Record<Severity, number>>;
  readonly waived: readonly (FindingFacts & { readonly waiver: { readonly reason: string; readonly date: string } })[];
  readonly refused: readonly RefusedFacts[];
  /** The required indicators (必填指标) of the workbook's own, by keys of levels; null when the profile's own were judged by. */
  readonly ownTargets: CheckReport["ownTargets"];
}

export interface TableFacts {
  readonly spec: string;
  readonly sheet: string;
  readonly range: string;
  readonly title: string | null;
  readonly unit: string | null;
  readonly year: number | null;
  readonly department: string | null;
  readonly variant?: string;
  readonly project?: string | null;
  readonly indicators?: number;
}

export interface FindingFacts {
  readonly rule: string;
  readonly severity: Severity;
  readonly sheet: string;
  readonly cell: string;
  readonly related: readonly string[];
  readonly expected: string | null;
  readonly actual: string | null;
  readonly message: string;
  readonly fixable: Finding["fixable"];
}

export interface RateFacts {
  readonly sheet: string;
  readonly cell: string;
  readonly label: string;
  readonly budget: string | null;
  readonly executed: string | null;
  readonly rate: number | null;
  readonly stated: string | null;
  readonly status: RateRow["status"];
}

export interface RefusedFacts {
  readonly sheet: string;
  readonly range: string;
  readonly title: string | null;
  /** Id of the spec that it comes closest to. */
  readonly resembles: string;
  readonly missingColumns: readonly string[];
}

export interface FactsOptions {
  readonly profile: string;
  readonly locale: Locale;
  /** Lists no findings below it; verdicts and counts are those of the whole. */
  readonly minSeverity?: Severity;
}

const RANK: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

/** A report as facts for JSON, with the sentence of each finding; serialisable. */
export function fileFacts(file: string, report: CheckReport, { profile, locale, minSeverity = "info" }: FactsOptions): FileFacts {
  const listed = report.findings.filter(({ severity }) => RANK[severity] >= RANK[minSeverity]);
  return {
    file,
    verdict: verdictOf(report),
    tables: report.tables.map(tableFacts),
    findings: listed.map((finding) => findingFacts(finding, locale)),
    notChecked: report.notChecked.map((notChecked) => notCheckedFacts(notChecked, locale)),
    rates: report.rates.map(rateFacts),
    crashed: report.crashed.map(({ ruleId, sheet, error }) => ({ rule: ruleId, sheet, error })),
    profile,
    overall: overallVerdict(report),
    counts: countsOf(report.findings),
    waived: report.waived.map((waived) => waivedFacts(waived, locale)),
    refused: report.refused.map(refusedFacts),
    ownTargets: report.ownTargets,
  };
}

function countsOf(findings: readonly Finding[]): FileFacts["counts"] {
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return { error: count("error"), warning: count("warning"), info: count("info") };
}

function tableFacts(table: RecognisedTable): TableFacts {
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

function findingFacts(finding: Finding, locale: Locale): FindingFacts {
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

function waivedFacts({ finding, waiver }: WaivedFinding, locale: Locale): FileFacts["waived"][number] {
  return { ...findingFacts(finding, locale), waiver: { reason: waiver.reason, date: waiver.date } };
}

function relatedAddress(sheet: string, place: Place): string {
  return place.sheet === sheet ? toA1(place.at) : qualifiedA1(place.sheet, place.at);
}

function notCheckedFacts(notChecked: NotChecked, locale: Locale): FileFacts["notChecked"][number] {
  return { rule: notChecked.ruleId, sheet: notChecked.sheet, reason: notCheckedText(notChecked, locale) };
}

function rateFacts(row: RateRow): RateFacts {
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

function refusedFacts({ sheet, area, title, resembles, missingColumns }: RefusedBlock): RefusedFacts {
  return { sheet, range: rectToA1(area), title: title?.value ?? null, resembles, missingColumns };
}
