import type { CombinedTexts } from "../../i18n/combined";
import { type FileSummary, summarySheets } from "../../report";
import { writeWorkbookDocument } from "../../xlsx/document/writeWorkbookDocument";
import { planToDocument } from "../../xlsx/planToDocument";
import type { FileOutcome } from "../check/checkFile";

/** What the workbook shows of an outcome. */
export function summaryOf(outcome: FileOutcome): FileSummary {
  if ("failure" in outcome) return outcome;
  const { file, overall, counts, profile, findings, waived, tables, notChecked } = outcome.facts;
  return { file, overall, counts, profile, findings, waived: waived.length, tables: tables.length, gaps: notChecked.length };
}

/** The report over all files as .xlsx; it follows no profile of its own. */
export function summaryWorkbook(files: readonly FileSummary[], texts: CombinedTexts): Promise<Uint8Array> {
  return writeWorkbookDocument({ ...planToDocument(summarySheets(files, texts)), properties: {} });
}
