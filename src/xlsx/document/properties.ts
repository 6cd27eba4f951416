import type ExcelJS from "exceljs";
import type { XlsxParts } from "../openParts";
import { child, parseXml } from "../xml";
import type { WorkbookDocument } from "./model";
import { readCustomProperties } from "./customProperties";

/** Document properties under the names of `Excel.DocumentProperties`, then the custom ones; dates as ISO texts. */
export function readProperties(parts: XlsxParts): WorkbookDocument["properties"] {
  const found: Record<string, string> = {};
  for (const { part, elements } of SOURCES) {
    const source = parts.xml.get(part);
    const root = source === undefined ? undefined : parseXml(source);
    for (const [name, element] of Object.entries(elements)) {
      const text = child(root, element)?.text ?? "";
      if (text !== "" && !isFiller(name, text)) found[name] = text;
    }
  }
  return { ...found, ...readCustomProperties(parts) };
}

/** Sets the properties of the workbook to be written, except custom ones, which ExcelJS cannot; the dates are fixed unless the document names them. */
export function setProperties(workbook: ExcelJS.Workbook, properties: WorkbookDocument["properties"]): void {
  workbook.title = properties["title"] ?? "";
  workbook.subject = properties["subject"] ?? "";
  workbook.keywords = properties["keywords"] ?? "";
  workbook.category = properties["category"] ?? "";
  workbook.description = properties["comments"] ?? "";
  workbook.company = properties["company"] ?? "";
  workbook.manager = properties["manager"] ?? "";
  workbook.creator = properties["author"] ?? OURSELVES;
  workbook.lastModifiedBy = properties["lastAuthor"] ?? OURSELVES;
  workbook.created = dateOf(properties["creationDate"]);
  workbook.modified = dateOf(properties["modificationDate"] ?? properties["creationDate"]);
}

/** So that the same document gives the same bytes. */
export const FIXED_DATE = "2000-01-01T00:00:00Z";
/** ExcelJS insists on an author. */
const OURSELVES = "Yushen";

const SOURCES = [
  {
    part: "docProps/core.xml",
    elements: {
      title: "title", subject: "subject", author: "creator", keywords: "keywords", comments: "description", category: "category",
      lastAuthor: "lastModifiedBy", creationDate: "created", modificationDate: "modified",
    },
  },
  { part: "docProps/app.xml", elements: { company: "Company", manager: "Manager" } },
] as const;

function isFiller(name: string, text: string): boolean {
  if (name === "author" || name === "lastAuthor") return text === OURSELVES;
  return (name === "creationDate" || name === "modificationDate") && text === FIXED_DATE;
}

function dateOf(text: string | undefined): Date {
  const date = new Date(text ?? FIXED_DATE);
  return Number.isNaN(date.getTime()) ? new Date(FIXED_DATE) : date;
}
