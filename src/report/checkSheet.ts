import { draftSheet, heightFor, HEIGHT, LOOK, PAGE, rowBlock, unusedSheetName, writeTitle, type SheetDraft } from "../domain/layout";
import type { CellContent, SheetPlan } from "../domain/edits";
import { qualifiedA1, toA1 } from "../domain/grid";
import type { Comparison } from "../domain/memory";
import { rules as allRules } from "../domain/rules";
import type { Profile } from "../domain/spec";
import { overallVerdict, type CheckReport, type Place, type Rule, type Severity } from "../domain/validation";
import type { Locale } from "../i18n/locale";
import { reportTexts } from "../i18n/report";
import { checkRows, type CheckRow } from "./checkRows";

export interface CheckSheetOptions {
  readonly locale: Locale;
  readonly profile: Profile;
  /** Today, `2026-11-21`. */
  readonly date: string;
  /** Names of the sheets that are there. */
  readonly sheetNames: readonly string[];
  /** Name of the file; not said where it is not known. */
  readonly file?: string;
  /** What became of the findings of an earlier check. */
  readonly comparison?: Comparison | null;
  /** Rules that were asked; all unless told. */
  readonly rules?: readonly Rule[];
}

/** By what our report is told from other sheets: the name it gets, and what its first cell says. */
export function checkSheetMark(locale: Locale): { readonly name: string; readonly title: string } {
  const { sheet, title } = reportTexts(locale);
  return { name: sheet, title };
}

/**
 * The report as a sheet in the form of a reviewer's check sheet: every rule with 是, 否 or 未检查, the problems as numbered
 * sentences with links to their cells, on A4 one page wide. Texts of the workbook stand in it as texts, never as formulas.
 */
export function checkSheetOf(report: CheckReport, options: CheckSheetOptions): SheetPlan {
  const { locale, profile, sheetNames, rules = allRules, comparison = null } = options;
  const texts = reportTexts(locale);
  const draft = draftSheet(WIDTHS.length);
  writeTitle(draft, texts.title);
  const heading = writeHead(draft, report, options);
  const rows = checkRows(report, { locale, rules, comparison });
  rows.forEach((row, index) => writeRow(draft, row, heading + 1 + index));

  const bottom = heading + rows.length;
  return withLook(draft, heading, bottom).finish({
    specId: "check-report",
    specVersion: 1,
    profileId: profile.id,
    name: unusedSheetName(texts.sheet, sheetNames),
    wantedName: texts.sheet,
    columnWidths: WIDTHS,
    freeze: { rows: heading + 1, columns: 0 },
    page: {
      ...PAGE,
      footer: texts.footer,
      orientation: "Portrait",
      printArea: rowBlock(0, 0, LAST, bottom),
      titleRows: { top: heading, bottom: heading },
    },
    inputs: [],
    shaded: [],
    help: [],
    locked: false,
  });
}

/** In characters: number, item, complies, severity, cell, problem. */
const WIDTHS = [5, 18, 9, 6, 20, 42] as const;
const COLUMN = { number: 0, fits: 2, severity: 3 } as const;
const LAST = WIDTHS.length - 1;
const WHOLE_WIDTH = WIDTHS.reduce((sum, width) => sum + width, 0);

/** Who was checked, when, by what and with which outcome; gives the row of the headings. */
function writeHead(draft: SheetDraft, report: CheckReport, { locale, profile, date, file }: CheckSheetOptions): number {
  const texts = reportTexts(locale);
  const count = (severity: Severity): number => report.findings.filter((finding) => finding.severity === severity).length;
  const department = report.tables.find((table) => table.department !== null)?.department?.value;
  const year = report.tables.find((table) => table.year !== null)?.year?.value;
  const who = [
    ...(file === undefined ? [] : [texts.file(file)]),
    ...(department === undefined ? [] : [texts.department(department)]),
    ...(year === undefined ? [] : [texts.year(year)]),
  ];
  const lines = [
    who.join("    "),
    [texts.profile(profile.name), ...(report.ownTargets === null ? [] : [texts.ownTargets]), texts.date(date)].join("    "),
    texts.verdict(overallVerdict(report)),
    [texts.counts(count("error"), count("warning"), count("info")), texts.others(report.tables.length, report.waived.length, report.notChecked.length)].join("    "),
  ].filter((line) => line !== "");
  lines.forEach((line, index) => writeLine(draft, line, index + 1));
  const heading = lines.length + 1;
  texts.headings.forEach((text, column) => draft.put(heading, column, text));
  return heading;
}

function writeLine(draft: SheetDraft, text: string, row: number): void {
  draft.span(rowBlock(row, 0, LAST), text);
  draft.height(row, heightFor([{ text, width: WHOLE_WIDTH }]));
}

function writeRow(draft: SheetDraft, row: CheckRow, at: number): void {
  if (row.kind === "section") {
    writeLine(draft, row.text, at);
    draft.style(rowBlock(at, 0, LAST), LOOK.total);
    return;
  }
  const { number = null, item = null, fits = null, severity = null, place, text } = row;
  const contents: readonly CellContent[] = [number, item, fits, severity, place === undefined ? null : cellLink(place), text === "" ? null : text];
  contents.forEach((content, column) => draft.put(at, column, content));
  draft.height(at, heightFor(contents.map((content, column) => ({ text: shownIn(content), width: WIDTHS[column] ?? 1 }))));
}

function shownIn(content: CellContent): string {
  const shown = typeof content === "object" && content !== null ? content.value : content;
  return String(shown ?? "");
}

function withLook(draft: SheetDraft, heading: number, bottom: number): SheetDraft {
  draft.style(rowBlock(0, 0, LAST), { vertical: LOOK.sheet.vertical });
  draft.style(rowBlock(1, 0, LAST, bottom), { ...LOOK.sheet, ...LOOK.prose });
  draft.style(rowBlock(heading, 0, LAST, bottom), LOOK.grid);
  draft.style(rowBlock(heading + 1, COLUMN.number, COLUMN.number, bottom), LOOK.center);
  draft.style(rowBlock(heading + 1, COLUMN.fits, COLUMN.severity, bottom), LOOK.center);
  draft.style(rowBlock(heading, 0, LAST), LOOK.heading);
  draft.height(heading, HEIGHT.heading);
  return draft;
}

/** Longest text that a formula may hold in quotes. */
const LONGEST_LITERAL = 255;

/** A link that goes to the cell, as a plain formula; the address as a text where its sheet has a name that no formula can hold. */
function cellLink(place: Place): CellContent {
  const [target, shown] = [literal(`#${qualifiedA1(place.sheet, place.at)}`), literal(shownPlace(place))];
  if (target === undefined || shown === undefined) return shownPlace(place);
  return { formula: `=HYPERLINK(${target},${shown})`, value: shownPlace(place) };
}

function shownPlace({ sheet, at }: Place): string {
  return `${sheet}!${toA1(at)}`;
}

/** The text in quotes; undefined when it is too long or holds what ends a line. */
function literal(text: string): string | undefined {
  return text.length > LONGEST_LITERAL || /[\u0000-\u001f]/u.test(text) ? undefined : `"${text.replaceAll('"', '""')}"`;
}
