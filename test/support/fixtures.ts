import type { CellValue, Sheet, WorkbookSnapshot } from "../../src/domain/grid";
import { formulaKey } from "../../src/domain/grid";
import type { SheetDocument, WorkbookDocument } from "../../src/xlsx/document/model";
import { samples, toDocument, type SampleName } from "../../src/workbench/samples";

/** What reading a sample workbook gives. */
export function snapshotOfSample(name: SampleName): WorkbookSnapshot {
  return snapshotOf(toDocument(samples[name]));
}

/** What reading a workbook gives that has been neither opened in Excel nor written to a file. */
export function snapshotOf(document: WorkbookDocument): WorkbookSnapshot {
  return { sheets: document.sheets.map((sheet) => sheetOf(sheet, document)) };
}

function sheetOf(sheet: SheetDocument, document: WorkbookDocument): Sheet {
  const rows = Object.keys(sheet.cells).map(Number);
  const height = Math.max(0, ...rows.map((row) => row + 1));
  const width = Math.max(0, ...rows.flatMap((row) => Object.keys(sheet.cells[row] ?? {}).map((column) => Number(column) + 1)));
  const grid = <T>(pick: (row: number, column: number) => T): T[][] =>
    Array.from({ length: height }, (_, row) => Array.from({ length: width }, (__, column) => pick(row, column)));

  const formulas = new Map<number, string>();
  for (const row of rows) {
    for (const [column, cell] of Object.entries(sheet.cells[row] ?? {})) {
      if (cell.formula !== undefined) formulas.set(formulaKey(row, Number(column)), cell.formula);
    }
  }
  return {
    name: sheet.name,
    visibility: VISIBILITY[sheet.visibility],
    origin: { row: 0, column: 0 },
    values: grid((row, column): CellValue => {
      const value = sheet.cells[row]?.[column]?.value ?? null;
      return typeof value === "object" && value !== null ? value.error : value;
    }),
    formulas,
    formats: grid((row, column) => document.styles[sheet.cells[row]?.[column]?.style ?? -1]?.numberFormat ?? "General"),
  };
}

const VISIBILITY = { Visible: "visible", Hidden: "hidden", VeryHidden: "very-hidden" } as const;
