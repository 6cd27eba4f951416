import type { SheetPlan } from "../domain/edits";
import { draftSheet, heightFor, HEIGHT, LOOK, PAGE, rowBlock } from "../domain/layout";
import type { Severity } from "../domain/validation";
import type { CombinedTexts } from "../i18n/combined";
import { ruleTitle } from "../i18n/findings";
import type { FileFacts } from "./fileFacts";

/** As much of a file's outcome as the summary of many files shows. */
export type FileSummary =
  | { readonly file: string; readonly failure: string }
  | (Pick<FileFacts, "file" | "overall" | "counts" | "profile" | "findings"> & { readonly waived: number; readonly tables: number; readonly gaps: number });

/** More findings than this no person reads, and a workbook of them is slow to open. */
const MOST_FINDINGS = 50_000;

/** The report over many files: a sheet with a line a file, and one with a line a finding, errors first. */
export function summarySheets(files: readonly FileSummary[], texts: CombinedTexts): readonly [SheetPlan, SheetPlan] {
  return [
    listSheet({ ...texts.files, widths: FILE_WIDTHS, footer: texts.footer }, fileRows(files, texts)),
    listSheet({ ...texts.findings, widths: FINDING_WIDTHS, footer: texts.footer }, findingRows(files, texts)),
  ];
}

type Row = readonly (string | number)[];

/** In characters. */
const FILE_WIDTHS = [6, 42, 10, 7, 7, 7, 8, 9, 8, 15, 36];
const FINDING_WIDTHS = [6, 33, 18, 8, 7, 21, 62];

function fileRows(files: readonly FileSummary[], { verdict }: CombinedTexts): readonly Row[] {
  return files.map((one, index) =>
    "failure" in one
      ? [index + 1, one.file, verdict.unreadable, "", "", "", "", "", "", "", one.failure]
      : [index + 1, one.file, verdict[one.overall], one.counts.error, one.counts.warning, one.counts.info, one.waived, one.tables, one.gaps, one.profile, ""]);
}

function findingRows(files: readonly FileSummary[], { severity, findings: { left }, locale }: CombinedTexts): readonly Row[] {
  const all = files.flatMap((one) => ("failure" in one ? [] : one.findings.map((finding) => ({ ...finding, file: one.file }))));
  const ranked = (["error", "warning", "info"] as const satisfies readonly Severity[]).flatMap((level) => all.filter((finding) => finding.severity === level));
  const rows = ranked.slice(0, MOST_FINDINGS).map((finding, index) => [
    index + 1, finding.file, finding.sheet, finding.cell, severity[finding.severity], ruleTitle(finding.rule, locale), finding.message,
  ]);
  return ranked.length > MOST_FINDINGS ? [...rows, ["", left(ranked.length - MOST_FINDINGS)]] : rows;
}

interface ListOptions {
  readonly sheet: string;
  readonly headings: readonly string[];
  readonly widths: readonly number[];
  readonly footer: string;
}

/** Headings, then a line a row, each as high as its longest text. */
function listSheet({ sheet, headings, widths, footer }: ListOptions, rows: readonly Row[]): SheetPlan {
  const draft = draftSheet(widths.length);
  [headings, ...rows].forEach((row, at) => {
    row.forEach((value, column) => draft.put(at, column, value === "" ? null : value));
    draft.height(at, Math.max(HEIGHT.line, heightFor(row.map((value, column) => ({ text: String(value), width: widths[column] ?? 1 })))));
  });
  const all = rowBlock(0, 0, draft.right, rows.length);
  draft.style(all, { ...LOOK.sheet, ...LOOK.prose, ...LOOK.grid });
  draft.style(rowBlock(0, 0, 0, rows.length), LOOK.center);
  draft.style(rowBlock(0, 0, draft.right), LOOK.heading);
  return draft.finish({
    specId: "check-summary",
    specVersion: 1,
    profileId: "",
    name: sheet,
    wantedName: sheet,
    columnWidths: widths,
    freeze: { rows: 1, columns: 0 },
    page: { ...PAGE, footer, orientation: "Landscape", printArea: all, titleRows: { top: 0, bottom: 0 } },
    inputs: [],
    shaded: [],
    help: [],
    locked: false,
  });
}
