import { fromA1, type CellRef } from "../domain/grid";
import type { Comparison } from "../domain/memory";
import type { CheckReport, Finding, Place, Rule } from "../domain/validation";
import { findingText, keptFindingText, notCheckedText, ruleTitle } from "../i18n/findings";
import type { Locale } from "../i18n/locale";
import { reportTexts, type ReportTexts } from "../i18n/report";

/** A row of the 检查报告 sheet: a heading over the whole width, or what stands in its columns. */
export type CheckRow =
  | { readonly kind: "section"; readonly text: string }
  | {
    readonly kind: "item";
    /** Of the rule. */
    readonly number?: number;
    readonly item?: string;
    readonly fits?: string;
    readonly severity?: string;
    readonly place?: Place;
    readonly text: string;
  };

export interface CheckRowsOptions {
  readonly locale: Locale;
  readonly rules: readonly Rule[];
  readonly comparison: Comparison | null;
}

/** More problems than this nobody reads on paper: then each rule and section lists its first ones, and says how many it left out. */
export const MOST_LISTED = 500;
const FEWEST_OF_EACH = 5;

/** What the sheet says, from top to bottom: every rule by category, then what was waived, what was not recognised, and the comparison. */
export function checkRows(report: CheckReport, { locale, rules, comparison }: CheckRowsOptions): readonly CheckRow[] {
  const writer: Writer = { report, locale, texts: reportTexts(locale), most: mostOfEach(report, comparison), findings: byRule(report.findings) };
  let number = 0;
  const categories = [...new Set(rules.map(({ meta }) => meta.category))].sort((one, other) => ORDER.indexOf(one) - ORDER.indexOf(other));
  return [
    ...categories.flatMap((category): readonly CheckRow[] => [
      { kind: "section", text: writer.texts.category[category] },
      ...rules.filter(({ meta }) => meta.category === category).flatMap((rule) => ruleRows(rule, (number += 1), writer)),
    ]),
    ...waivedRows(writer),
    ...voidRows(writer),
    ...refusedRows(writer),
    ...(comparison === null ? [] : comparisonRows(comparison, writer)),
  ];
}

const ORDER: readonly Rule["meta"]["category"][] = ["form", "arithmetic", "codes", "ties", "targets", "execution"];

interface Writer {
  readonly report: CheckReport;
  readonly locale: Locale;
  readonly texts: ReportTexts;
  /** How many problems a rule or section lists. */
  readonly most: number;
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
}

function byRule(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const map = new Map<string, Finding[]>();
  for (const finding of findings) {
    const known = map.get(finding.ruleId);
    if (known === undefined) map.set(finding.ruleId, [finding]);
    else known.push(finding);
  }
  return map;
}

function mostOfEach(report: CheckReport, comparison: Comparison | null): number {
  const solved = (comparison?.solved.length ?? 0) + (comparison?.unjudged.length ?? 0) + (comparison?.added.length ?? 0);
  const all = report.findings.length + report.waived.length + report.voidWaivers.length + report.refused.length + report.notChecked.length + solved;
  if (all <= MOST_LISTED) return MOST_LISTED;
  const parts = new Set([...report.findings, ...report.notChecked].map(({ ruleId }) => ruleId)).size + 6;
  return Math.max(FEWEST_OF_EACH, Math.floor(MOST_LISTED / parts));
}

function ruleRows({ meta }: Rule, number: number, writer: Writer): readonly CheckRow[] {
  const { report, texts, most, findings, locale } = writer;
  const found = findings.get(meta.id) ?? [];
  const problems = capped(found, writer, (finding, index) => ({
    kind: "item", severity: texts.severity[finding.severity], place: finding, text: texts.numbered(index + 1, findingText(finding, locale)),
  }));
  const gaps = report.notChecked.filter(({ ruleId }) => ruleId === meta.id).map((gap) => texts.notChecked(gap.sheet, notCheckedText(gap, locale)));
  const crashes = report.crashed.filter(({ ruleId }) => ruleId === meta.id).map(({ sheet }) => texts.crashed(sheet));
  const unsaid = capped([...crashes, ...gaps], { texts, most }, (text) => ({ kind: "item", text }));

  const isObjected = found.some(({ severity }) => severity !== "info");
  const fits = isObjected ? texts.fits.no : unsaid.length > 0 ? texts.fits.unchecked : texts.fits.yes;
  const [first = { kind: "item", text: "" }, ...rest] = [...problems, ...unsaid];
  return [{ ...first, number, item: ruleTitle(meta.id, locale), fits } as CheckRow, ...rest];
}

function waivedRows(writer: Writer): readonly CheckRow[] {
  const { report: { waived }, texts, locale } = writer;
  return section(texts.waived(waived.length), capped(waived, writer, ({ finding, waiver }, index) => ({
    kind: "item", item: ruleTitle(finding.ruleId, locale), severity: texts.severity[finding.severity], place: finding,
    text: texts.numbered(index + 1, texts.waivedBecause(findingText(finding, locale), waiver)),
  })));
}

function voidRows(writer: Writer): readonly CheckRow[] {
  const { report: { voidWaivers }, texts, locale } = writer;
  return section(texts.voidWaivers(voidWaivers.length), capped(voidWaivers, writer, (waiver, index) => ({
    kind: "item", item: ruleTitle(waiver.ruleId, locale), ...placeOf(waiver), text: texts.numbered(index + 1, texts.voidWaiver(waiver)),
  })));
}

function refusedRows(writer: Writer): readonly CheckRow[] {
  const { report: { refused }, texts } = writer;
  return section(texts.refused(refused.length), capped(refused, writer, ({ sheet, area, title, missingColumns }, index) => ({
    kind: "item", fits: texts.fits.unchecked, place: { sheet, at: { row: area.top, column: area.left } },
    text: texts.numbered(index + 1, texts.refusedBlock(title?.value ?? null, missingColumns)),
  })));
}

function comparisonRows({ since, ...groups }: Comparison, writer: Writer): readonly CheckRow[] {
  const { texts, locale } = writer;
  const counted = (group: keyof ReportTexts["compared"]): CheckRow => ({ kind: "item", item: texts.compared[group](groups[group].length), text: "" });
  const named = (group: "solved" | "unjudged" | "added"): readonly CheckRow[] => [
    counted(group),
    ...capped([...groups[group]], writer, (finding, index): CheckRow => ({
      kind: "item",
      severity: texts.severity[finding.severity],
      ...("at" in finding ? { place: finding } : placeOf(finding)),
      text: texts.numbered(index + 1, keptFindingText(finding, locale)),
    })),
  ];
  return [{ kind: "section", text: texts.comparison(since) }, ...named("solved"), ...named("unjudged"), ...named("added"), counted("open"), counted("waived")];
}

function placeOf({ sheet, cell }: { readonly sheet: string; readonly cell: string }): { readonly place?: Place } {
  const at: CellRef | undefined = fromA1(cell);
  return at === undefined ? {} : { place: { sheet, at } };
}

function section(text: string, rows: readonly CheckRow[]): readonly CheckRow[] {
  return rows.length === 0 ? [] : [{ kind: "section", text }, ...rows];
}

function capped<T>(entries: readonly T[], { texts, most }: Pick<Writer, "texts" | "most">, row: (entry: T, index: number) => CheckRow): readonly CheckRow[] {
  const rows = entries.slice(0, most).map(row);
  return entries.length <= most ? rows : [...rows, { kind: "item", text: texts.more(entries.length - most) }];
}
