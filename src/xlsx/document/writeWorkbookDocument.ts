import ExcelJS from "exceljs";
import JSZip from "jszip";
import { escapeXml } from "../xml";
import type { StyleDocument, WorkbookDocument } from "./model";
import { toCustomProperties } from "./customProperties";
import { toCustomXml, type WrittenCustomXml } from "./customXml";
import { toDefinedNames } from "./names";
import { toCharts } from "./charts";
import { DRAWING_ID, patchSheet } from "./patchSheet";
import { FIXED_DATE, setProperties } from "./properties";
import { toWorkbookProtection } from "./protection";
import { writeSheet } from "./writeSheet";
import { toDifference, toExcelJsStyle } from "./writeStyles";

/**
 * The document as the bytes of an .xlsx file, the same bytes for the same document. Formulas keep the results they
 * have; when one has none, Excel is told to calculate on opening.
 *
 * @throws when the document is not one a workbook can be made of (no sheet, a bad sheet name, overlapping merges, a
 *   custom XML part that is not well-formed): the stand-in's engine must not let such a document come about.
 */
export async function writeWorkbookDocument(document: WorkbookDocument): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const styles = document.styles.map(toExcelJsStyle);
  setProperties(workbook, document.properties);
  document.sheets.forEach((sheet, at) => writeSheet(workbook.addWorksheet(sheet.name), sheet, styles, at === document.activeSheet));
  workbook.views = [{ x: 0, y: 0, width: 24000, height: 12000, firstSheet: 0, activeTab: document.activeSheet, visibility: "visible" }];
  workbook.calcProperties.fullCalcOnLoad = hasUncalculated(document);
  const written = await JSZip.loadAsync(await workbook.xlsx.writeBuffer());
  return pack(await patch(written, document));
}

type Parts = Record<string, string>;

/** Parts of their own, and the content types of the charts'. */
interface WrittenBeside {
  readonly customXml: WrittenCustomXml;
  readonly chartTypes: string;
}

const FIXED_TIME = new Date(FIXED_DATE);
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

function hasUncalculated({ sheets }: WorkbookDocument): boolean {
  return sheets.some(({ cells }) => Object.values(cells).some((row) =>
    Object.values(row).some(({ formula, value }) => formula !== undefined && value === undefined)));
}

async function patch(zip: JSZip, document: WorkbookDocument): Promise<Parts> {
  const parts: Parts = {};
  for (const { name } of Object.values(zip.files).filter(({ dir }) => !dir)) parts[name] = await zip.file(name)!.async("string");
  const differences: string[] = [];
  let chartTypes = "";
  const differenceOf = (format: StyleDocument) => {
    const xml = toDifference(format);
    const known = differences.indexOf(xml);
    return known >= 0 ? known : differences.push(xml) - 1;
  };
  document.sheets.forEach((sheet, at) => {
    const path = `xl/worksheets/sheet${at + 1}.xml`;
    const { xml, targets } = patchSheet(parts[path]!, sheet, differenceOf);
    parts[path] = xml;
    const charts = toCharts(sheet, at + 1);
    Object.assign(parts, charts.parts);
    chartTypes += charts.contentTypes;
    if (targets.length > 0 || charts.drawing !== "") parts[`xl/worksheets/_rels/sheet${at + 1}.xml.rels`] = linksXml(targets, charts.drawing);
  });
  const customXml = toCustomXml(document);
  return { ...parts, ...customXml.parts, ...toCustomProperties(document.properties).parts, ...patchBook(parts, document, { customXml, chartTypes }, differences) };
}

function patchBook(parts: Parts, document: WorkbookDocument, { customXml, chartTypes }: WrittenBeside, differences: readonly string[]): Parts {
  const names = toDefinedNames(document.names, document.sheets);
  const properties = toCustomProperties(document.properties);
  const replace = (part: string, pattern: RegExp, by: (found: string) => string) => {
    const source = parts[part];
    if (source === undefined || !pattern.test(source)) throw new Error(`ExcelJS wrote no ${pattern} into ${part}`);
    return source.replace(pattern, by);
  };
  return {
    "xl/workbook.xml": replace("xl/workbook.xml", /<bookViews>[\s\S]*<\/sheets>/, (found) => toWorkbookProtection(document.protection) + found + names),
    "xl/styles.xml": replace("xl/styles.xml", /<dxfs count="0"\/>/, () => `<dxfs count="${differences.length}">${differences.join("")}</dxfs>`),
    "xl/_rels/workbook.xml.rels": replace("xl/_rels/workbook.xml.rels", /<\/Relationships>/, (end) => customXml.relationships + end),
    "_rels/.rels": replace("_rels/.rels", /<\/Relationships>/, (end) => properties.relationship + end),
    "[Content_Types].xml": replace("[Content_Types].xml", /<\/Types>/, (end) => customXml.contentTypes + properties.contentType + chartTypes + end),
  };
}

function linksXml(targets: readonly string[], drawing: string): string {
  const links = targets.map((target, at) =>
    `<Relationship Id="link${at + 1}" Type="${OFFICE}/hyperlink" Target="${escapeXml(target)}" TargetMode="External"/>`);
  const drawn = drawing === "" ? "" : `<Relationship Id="${DRAWING_ID}" Type="${OFFICE}/drawing" Target="${drawing}"/>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${PACKAGE}">${links.join("")}${drawn}</Relationships>`;
}

/** Packed anew, because ExcelJS stamps every entry with the time of day. */
function pack(parts: Parts): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [name, content] of Object.entries(parts)) zip.file(name, content, { date: FIXED_TIME, createFolders: false });
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE", compressionOptions: { level: 6 } });
}
