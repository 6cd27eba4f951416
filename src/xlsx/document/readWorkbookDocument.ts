import { err, ok, type Result } from "../../domain/result";
import { openParts } from "../openParts";
import { type LoadedWorkbook, loadWorkbook } from "../openXlsx";
import { partOfType } from "../workbookIndex";
import { child } from "../xml";
import type { XlsxError } from "../xlsxError";
import type { StyleDocument, WorkbookDocument } from "./model";
import { readCustomXml } from "./customXml";
import { listLost } from "./lost";
import { readNames } from "./names";
import { readProperties } from "./properties";
import { readWorkbookProtection } from "./protection";
import { readSheet } from "./readSheet";
import { readStyles } from "./readStyles";

/**
 * Reads an .xlsx file of any origin into the stand-in's model. Dates become serial numbers of the 1900 calendar, theme
 * and indexed colours RGB, shared formulas one formula each; what cannot be kept is listed in `lost`.
 */
export async function readWorkbookDocument(bytes: Uint8Array): Promise<Result<WorkbookDocument, XlsxError>> {
  const parts = await openParts(bytes);
  if (!parts.ok) return parts;
  const loaded = await loadWorkbook(parts.value);
  if (!loaded.ok) return loaded;
  try {
    return ok(toDocument(loaded.value));
  } catch (cause) {
    // The parts come from anywhere: one that is not well-formed is the file's fault, and the caller's to report.
    if (cause instanceof SyntaxError) return err({ kind: "unreadable", cause });
    throw cause;
  }
}

function toDocument(loaded: LoadedWorkbook): WorkbookDocument {
  const { index, parts, workbook } = loaded;
  const styles = readStyles(partOfType(parts, index, "styles"), partOfType(parts, index, "theme"));
  const { names, print } = readNames(index);
  const { customXmlParts, settings, sheetProperties } = readCustomXml(parts, index);
  const sheets = index.sheets.map((part, at) =>
    readSheet(parts, part, workbook.worksheets[at]!, loaded, styles, print.get(at), sheetProperties.get(part.name) ?? {}));
  const protection = readWorkbookProtection(child(index.workbook, "workbookProtection"));
  const activeTab = Number(child(child(index.workbook, "bookViews"), "workbookView")?.attributes["activeTab"] ?? 0);
  return {
    sheets: sheets.map(({ sheet }) => sheet),
    activeSheet: index.tabs[activeTab] ?? 0,
    styles: styles.cellFormats.map((style): StyleDocument => style ?? {}),
    names,
    customXmlParts,
    settings,
    properties: readProperties(parts),
    ...(protection && { protection }),
    lost: listLost(parts, index, styles, sheets),
  };
}
