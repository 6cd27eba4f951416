import type { WorkbookPort } from "../../src/app/ports";
import type { CellValue, Sheet } from "../../src/domain/grid";
import { formulaKey } from "../../src/domain/grid";
import type { CellDocument, SheetDocument, WorkbookDocument } from "../../src/xlsx/document/model";
import { memoryWorkbook, type MemoryWorkbook } from "../support/memoryWorkbook";
import { testWorkbookContract } from "../support/workbookContract";

const VISIBILITY = { Visible: "visible", Hidden: "hidden", VeryHidden: "very-hidden" } as const;

function sheetOf({ name, visibility, cells }: SheetDocument, styles: WorkbookDocument["styles"]): Sheet {
  const places = Object.entries(cells).flatMap(([row, line]) => Object.entries(line ?? {}).map(([column, cell]) => ({ row: Number(row), column: Number(column), cell })));
  if (places.length === 0) return { name, visibility: VISIBILITY[visibility], origin: { row: 0, column: 0 }, values: [], formulas: new Map(), formats: "General" };
  const [rows, columns] = [places.map(({ row }) => row), places.map(({ column }) => column)];
  const origin = { row: Math.min(...rows), column: Math.min(...columns) };
  const grid = <T>(pick: (row: number, column: number) => T): T[][] =>
    Array.from({ length: Math.max(...rows) - origin.row + 1 }, (_, row) =>
      Array.from({ length: Math.max(...columns) - origin.column + 1 }, (__, column) => pick(row + origin.row, column + origin.column)));
  return {
    name,
    visibility: VISIBILITY[visibility],
    origin,
    values: grid((row, column) => valueOf(cells[row]?.[column])),
    formulas: new Map(places.flatMap(({ row, column, cell }) => (cell?.formula === undefined ? [] : [[formulaKey(row, column), cell.formula]]))),
    formats: grid((row, column) => styles[cells[row]?.[column]?.style ?? -1]?.numberFormat ?? "General"),
  };
}

function valueOf(cell: CellDocument | undefined): CellValue {
  const { value = null, formula } = cell ?? {};
  if (typeof value === "object" && value !== null) return value.error;
  return value ?? (formula === undefined ? null : 0);
}

testWorkbookContract("the workbook in memory", () => {
  let workbook: MemoryWorkbook = memoryWorkbook({ sheets: [] });
  const port = new Proxy({} as WorkbookPort, { get: (_, member): unknown => Reflect.get(workbook, member) });
  return {
    port,
    calculates: false,
    open: ({ sheets, styles, names }) => {
      const ofWorkbook = names.filter(({ sheet }) => sheet === undefined);
      workbook = memoryWorkbook({ sheets: sheets.map((sheet) => sheetOf(sheet, styles)) }, ofWorkbook.map(({ formula }) => ({ formula })));
    },
    type: (sheet, at, text) => {
      const isNumber = text.trim() !== "" && Number.isFinite(Number(text));
      workbook.type(sheet, at, isNumber ? Number(text) : text.replace(/^'/, ""));
      return Promise.resolve();
    },
    rename: (sheet, name) => Promise.resolve(workbook.rename(sheet, name)),
    remove: (sheet) => Promise.resolve(workbook.remove(sheet)),
  };
});
