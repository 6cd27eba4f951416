import type { SheetDocument, StyleDocument } from "./model";
import { toConditionalFormats } from "./conditionalFormats";
import { toExtensionList } from "./dataBars";
import { toHyperlinks } from "./hyperlinks";
import { toSheetProtection } from "./protection";
import { toValidations } from "./validations";

/** A sheet part made whole, and the outside addresses that its links relate to (`link1` …). */
export interface PatchedSheet {
  readonly xml: string;
  readonly targets: readonly string[];
}

/** Under this id a sheet is related to the drawing that holds its charts. */
export const DRAWING_ID = "drawing";

/**
 * Puts into a sheet part what ExcelJS cannot write or writes wrongly: protection (its salt is random), conditional
 * formats (it drops stopIfTrue and bounds that are formulas), validations, links into the workbook.
 * The order of the elements is fixed by the schema (CT_Worksheet); Excel repairs a file that breaks it.
 */
export function patchSheet(xml: string, sheet: SheetDocument, differenceOf: (format: StyleDocument) => number): PatchedSheet {
  const formats = toConditionalFormats(sheet.conditionalFormats, differenceOf);
  const drawing = sheet.charts === undefined || sheet.charts.length === 0 ? "" : `<drawing r:id="${DRAWING_ID}"/>`;
  const links = toHyperlinks(sheet.hyperlinks);
  const afterMerges = formats.elements + toValidations(sheet.validations) + links.element;
  const protectedXml = insertAfter(xml, /<sheetData\/>|<\/sheetData>/, toSheetProtection(sheet.protection));
  const filled = insertAfter(protectedXml, /<\/mergeCells>|<sheetProtection[^>]*>|<sheetData\/>|<\/sheetData>/, afterMerges);
  return { xml: filled.replace("</worksheet>", () => `${drawing}${toExtensionList(formats.extension)}</worksheet>`), targets: links.targets };
}

/** Behind the match that stands last: of the elements that may be there, that is the one to follow. */
function insertAfter(xml: string, anchor: RegExp, text: string): string {
  const last = [...xml.matchAll(new RegExp(anchor, "g"))].at(-1);
  if (!last) throw new Error("ExcelJS wrote a sheet without cells element");
  const at = last.index + last[0].length;
  return xml.slice(0, at) + text + xml.slice(at);
}
