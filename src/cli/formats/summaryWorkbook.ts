import type { Severity } from "../../domain/validation";
import type { CombinedTexts } from "../../i18n/combined";
import { ruleTitle } from "../../i18n/findings";
import type { FileFacts } from "../../report";
import type { CellDocument, SheetDocument, StyleDocument, WorkbookDocument } from "../../xlsx/document/model";
import { writeWorkbookDocument } from "../../xlsx/document/writeWorkbookDocument";
import type { FileOutcome } from "../check/checkFile";

/** As much of a file's outcome as the workbook shows. */
export type FileSummary =
  | { readonly file: string; readonly failure: string }
  | (Pick<FileFacts, "file" | "overall" | "counts" | "profile" | "findings"> & { readonly waived: number; readonly tables: number; readonly gaps: number });

/** What the workbook shows of an outcome. */
export function summaryOf(outcome: FileOutcome): FileSummary {
  if ("failure" in outcome) return outcome;
  const { file, overall, counts, profile, findings, waived, tables, notChecked } = outcome.facts;
  return { file, overall, counts, profile, findings, waived: waived.length, tables: tables.length, gaps: notChecked.length };
}

/** More findings than this no person reads, and a workbook of them is slow to open. */
const MOST_FINDINGS = 50_000;

/** The report over all files as .xlsx: a sheet with a line a file, and one with a line a finding. */
export function summaryWorkbook(files: readonly FileSummary[], texts: CombinedTexts): Promise<Uint8Array> {
  const document: WorkbookDocument = {
    sheets: [
      sheetOf({ name: texts.files.sheet, headings: texts.files.headings, widths: FILE_WIDTHS, footer: texts.footer }, fileRows(files, texts)),
      sheetOf({ name: texts.findings.sheet, headings: texts.findings.headings, widths: FINDING_WIDTHS, footer: texts.footer }, findingRows(files, texts)),
    ],
    activeSheet: 0,
    styles: STYLES,
    names: [],
    customXmlParts: [],
    settings: {},
    properties: {},
    lost: [],
  };
  return writeWorkbookDocument(document);
}

type Row = readonly (string | number)[];

const FILE_WIDTHS = [36, 260, 60, 42, 42, 42, 48, 54, 48, 90, 220];
const FINDING_WIDTHS = [36, 200, 110, 48, 42, 130, 380];

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

const BORDER = { style: "Continuous", weight: "Thin", color: "#000000" } as const;
const GRID = { borders: { top: BORDER, bottom: BORDER, left: BORDER, right: BORDER }, wrapText: true, vertical: "Center" } as const satisfies StyleDocument;
const HEADING = 0;
const BODY = 1;
const STYLES: readonly StyleDocument[] = [
  { ...GRID, font: { name: "宋体", size: 10, bold: true }, horizontal: "Center" },
  { ...GRID, font: { name: "宋体", size: 10 }, numberFormat: "General" },
];

interface SheetOptions {
  readonly name: string;
  readonly headings: readonly string[];
  /** In points. */
  readonly widths: readonly number[];
  readonly footer: string;
}

function sheetOf({ name, headings, widths, footer }: SheetOptions, rows: readonly Row[]): SheetDocument {
  const line = (row: Row, style: number): Record<number, CellDocument> => Object.fromEntries(row.map((value, column) => [column, { style, ...(value !== "" && { value }) }]));
  return {
    name,
    visibility: "Visible",
    showGridlines: true,
    cells: Object.fromEntries([line(headings, HEADING), ...rows.map((row) => line(row, BODY))].map((cells, row) => [row, cells])),
    merges: [],
    columns: Object.fromEntries(widths.map((size, column) => [column, { size }])),
    rows: {},
    freeze: { rows: 1, columns: 0 },
    page: {
      orientation: "Landscape",
      paperSize: "A4",
      zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
      printArea: { top: 0, left: 0, bottom: rows.length, right: widths.length - 1 },
      printTitleRows: { top: 0, bottom: 0 },
      headersFooters: { centerFooter: footer },
    },
    validations: [],
    conditionalFormats: [],
    hyperlinks: [],
    customProperties: {},
  };
}
