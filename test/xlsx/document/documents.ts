import type { CellDocument, SheetDocument, StyleDocument, WorkbookDocument } from "../../../src/xlsx/document/model";
import { readWorkbookDocument } from "../../../src/xlsx/document/readWorkbookDocument";
import { writeWorkbookDocument } from "../../../src/xlsx/document/writeWorkbookDocument";

export const SHEET: SheetDocument = {
  name: "表1", visibility: "Visible", showGridlines: true, cells: {}, merges: [], columns: {}, rows: {}, validations: [],
  conditionalFormats: [], hyperlinks: [], customProperties: {},
};

export const BOOK: WorkbookDocument = {
  sheets: [SHEET], activeSheet: 0, styles: [], names: [], customXmlParts: [], settings: {}, properties: {}, lost: [],
};

/** A workbook of one sheet. */
export function bookOf(sheet: Partial<SheetDocument>, styles: readonly StyleDocument[] = []): WorkbookDocument {
  return { ...BOOK, sheets: [{ ...SHEET, ...sheet }], styles };
}

/** A row of cells, by column. */
export function row(...cells: readonly CellDocument[]): Record<number, CellDocument> {
  return Object.fromEntries(cells.map((cell, column) => [column, cell]));
}

/** Reads a file that must be readable. */
export async function read(bytes: Uint8Array): Promise<WorkbookDocument> {
  const result = await readWorkbookDocument(bytes);
  if (!result.ok) throw new Error(`Not opened: ${result.error.kind}`, { cause: result.error });
  return result.value;
}

/** Saved and opened again. */
export async function reopened(document: WorkbookDocument): Promise<WorkbookDocument> {
  return read(await writeWorkbookDocument(document));
}

/** Saved and opened again, its only sheet. */
export async function reopenedSheet(sheet: Partial<SheetDocument>): Promise<SheetDocument> {
  return (await reopened(bookOf(sheet))).sheets[0]!;
}
