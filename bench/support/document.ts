import { formatAt, type Sheet, type WorkbookSnapshot } from "../../src/domain/grid";
import type { CellDocument, SheetDocument, WorkbookDocument } from "../../src/xlsx/document/model";

/** A workbook of values and formats, as a document to be written to a file. */
export function documentOf({ sheets }: WorkbookSnapshot): WorkbookDocument {
  const formats = new Map<string, number>();
  const documents = sheets.map((sheet) => toSheet(sheet, formats));
  return {
    sheets: documents, activeSheet: 0, styles: [...formats.keys()].map((numberFormat) => ({ numberFormat })),
    names: [], customXmlParts: [], settings: {}, properties: {}, lost: [],
  };
}

function toSheet(sheet: Sheet, formats: Map<string, number>): SheetDocument {
  const { name, origin, values } = sheet;
  const rows = values.map((line, y) => {
    const cells = line.flatMap((value, x): [number, CellDocument][] => {
      const at = { row: origin.row + y, column: origin.column + x };
      return value === null ? [] : [[at.column, { value, style: styleOf(formatAt(sheet, at.row, at.column), formats) }]];
    });
    return [origin.row + y, Object.fromEntries(cells)] as const;
  });
  return {
    name, visibility: "Visible", showGridlines: true, cells: Object.fromEntries(rows), merges: [], columns: {}, rows: {},
    validations: [], conditionalFormats: [], hyperlinks: [], customProperties: {},
  };
}

function styleOf(format: string, formats: Map<string, number>): number {
  const known = formats.get(format) ?? formats.size;
  formats.set(format, known);
  return known;
}
