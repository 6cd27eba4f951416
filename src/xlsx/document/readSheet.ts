import type ExcelJS from "exceljs";
import type { LoadedWorkbook } from "../openXlsx";
import type { XlsxParts } from "../openParts";
import type { SheetPart } from "../workbookIndex";
import { child, children, flag, parseXml, type XmlElement } from "../xml";
import type { PageDocument, SheetDocument } from "./model";
import { readAreas } from "./areas";
import { readConditionalFormats } from "./conditionalFormats";
import { readHyperlinks } from "./hyperlinks";
import { readColumns, readRows } from "./lines";
import type { PrintNames } from "./names";
import { readPage } from "./page";
import { readSheetProtection } from "./protection";
import { type Cells, readCells } from "./readCells";
import type { FileStyles } from "./readStyles";
import { readValidations } from "./validations";

/** A sheet, and the root of its part without the cells, for those who look for what was lost. */
export interface ReadSheet {
  readonly sheet: SheetDocument;
  readonly frame: XmlElement;
  readonly hasRichText: boolean;
  readonly hasArrays: boolean;
}

/** Everything about one sheet that its part says; `print` and `customProperties` are kept elsewhere in the file. */
export function readSheet(
  parts: XlsxParts,
  part: SheetPart,
  worksheet: ExcelJS.Worksheet,
  loaded: LoadedWorkbook,
  styles: FileStyles,
  print: PrintNames | undefined,
  customProperties: Readonly<Record<string, string>>,
): ReadSheet {
  const source = parts.xml.get(part.path) ?? "";
  const frame = parseXml(source.replace(SHEET_DATA, ""));
  const { cells, hasRichText, hasArrays } = readCells(worksheet, loaded, styles.cellFormats);
  const extent = extentOf(cells);
  const tabColor = styles.palette(child(child(frame, "sheetPr"), "tabColor"));
  const page: PageDocument = { ...readPage(frame), ...print };
  const view = child(child(frame, "sheetViews"), "sheetView");
  const freeze = readFreeze(child(view, "pane"));
  const protection = readSheetProtection(child(frame, "sheetProtection"));
  const sheet: SheetDocument = {
    name: part.name,
    visibility: VISIBILITY[part.state],
    ...(tabColor !== undefined && { tabColor }),
    showGridlines: flag(view?.attributes["showGridLines"], true),
    cells,
    merges: children(child(frame, "mergeCells"), "mergeCell").flatMap(({ attributes }) => readAreas(attributes["ref"])),
    columns: readColumns(frame, styles.digitPixels, extent),
    rows: readRows(source, frame, extent),
    ...(freeze && { freeze }),
    ...(Object.keys(page).length > 0 && { page }),
    ...(protection && { protection }),
    validations: readValidations(frame),
    conditionalFormats: readConditionalFormats(frame, styles),
    hyperlinks: readHyperlinks(frame, parts, part.path),
    customProperties,
  };
  return { sheet, frame, hasRichText, hasArrays };
}

const SHEET_DATA = /<((?:[\w.-]+:)?)sheetData\b[^>]*(?<!\/)>[\s\S]*<\/\1sheetData\s*>/;
const VISIBILITY = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

function readFreeze(pane: XmlElement | undefined): SheetDocument["freeze"] {
  const { state, xSplit = "0", ySplit = "0" } = pane?.attributes ?? {};
  if (state !== "frozen" && state !== "frozenSplit") return undefined;
  return { rows: Number(ySplit), columns: Number(xSplit) };
}

function extentOf(cells: Cells): { rows: number; columns: number } {
  let columns = 0;
  for (const row of Object.values(cells)) for (const column of Object.keys(row)) columns = Math.max(columns, Number(column) + 1);
  return { rows: Object.keys(cells).reduce((most, row) => Math.max(most, Number(row) + 1), 0), columns };
}
