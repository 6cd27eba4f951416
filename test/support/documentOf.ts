import { fromA1 } from "../../src/domain/grid";
import type { CellDocument, SheetDocument, StyleDocument, WorkbookDocument } from "../../src/xlsx/document/model";

/** Cells by A1 address: values, formulas with their `=`, or a whole cell. */
export type Cells = Readonly<Record<string, string | number | boolean | CellDocument>>;

export interface SheetOptions {
  readonly cells?: Cells;
  readonly visibility?: SheetDocument["visibility"];
  readonly protection?: SheetDocument["protection"];
}

/** A workbook with these sheets, in this order; cells refer to `styles` by index. */
export function documentOf(sheets: Readonly<Record<string, SheetOptions | Cells>>, styles: readonly StyleDocument[] = []): WorkbookDocument {
  return {
    sheets: Object.entries(sheets).map(([name, sheet]) => sheetOf(name, isOptions(sheet) ? sheet : { cells: sheet })),
    activeSheet: 0,
    styles,
    names: [],
    customXmlParts: [],
    settings: {},
    properties: {},
    lost: [],
  };
}

function isOptions(sheet: SheetOptions | Cells): sheet is SheetOptions {
  return "cells" in sheet || "visibility" in sheet || "protection" in sheet;
}

function sheetOf(name: string, { cells = {}, visibility = "Visible", protection }: SheetOptions): SheetDocument {
  const rows: Record<number, Record<number, CellDocument>> = {};
  for (const [address, content] of Object.entries(cells)) {
    const at = fromA1(address);
    if (at === undefined) throw new Error(`not a cell: ${address}`);
    (rows[at.row] ??= {})[at.column] = cellOf(content);
  }
  return {
    name,
    visibility,
    showGridlines: true,
    cells: rows,
    merges: [],
    columns: {},
    rows: {},
    validations: [],
    conditionalFormats: [],
    hyperlinks: [],
    customProperties: {},
    ...(protection === undefined ? {} : { protection }),
  };
}

function cellOf(content: string | number | boolean | CellDocument): CellDocument {
  if (typeof content === "object") return content;
  return typeof content === "string" && content.startsWith("=") ? { formula: content } : { value: content };
}
