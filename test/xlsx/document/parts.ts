import JSZip from "jszip";
import type { WorkbookDocument } from "../../../src/xlsx/document/model";
import { writeWorkbookDocument } from "../../../src/xlsx/document/writeWorkbookDocument";
import { parseXml, type XmlElement } from "../../../src/xlsx/xml";

/** One part of the saved document, as text. */
export async function savedPart(document: WorkbookDocument, path: string): Promise<string> {
  const zip = await JSZip.loadAsync(await writeWorkbookDocument(document));
  return zip.file(path)!.async("string");
}

/** The first sheet's part of the saved document. */
export async function sheetXml(document: WorkbookDocument): Promise<XmlElement> {
  return parseXml(await savedPart(document, "xl/worksheets/sheet1.xml"));
}
