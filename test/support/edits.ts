import type { WorkbookError } from "../../src/app/ports";
import { defaultProfile, expenditureSummary, performanceTarget, threePublic } from "../../src/domain/catalogue";
import type { AddSheetEdit, CellContent, SheetPlan, WriteEdit } from "../../src/domain/edits";
import { fromA1, valueAt, type CellRef, type CellValue, type Sheet, type WorkbookSnapshot } from "../../src/domain/grid";
import { planTables } from "../../src/domain/layout";
import type { Result } from "../../src/domain/result";
import type { TableSpec } from "../../src/domain/spec";

/** The value of a result that must be one. */
export function valueOf<T, E extends { readonly kind: string }>(result: Result<T, E>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** The error of a result that must be one. */
export function errorOf<T>(result: Result<T, WorkbookError>): WorkbookError {
  if (result.ok) throw new Error("not refused");
  return result.error;
}

export const cell = (address: string): CellRef => {
  const at = fromA1(address);
  if (at === undefined) throw new Error(`not a cell: ${address}`);
  return at;
};

export const write = (sheet: string, address: string, before: CellContent, after: CellContent, numberFormat?: string): WriteEdit => ({
  kind: "write",
  sheet,
  at: cell(address),
  before: { content: before, ...(numberFormat === undefined ? {} : { numberFormat: "General" }) },
  after: { content: after, ...(numberFormat === undefined ? {} : { numberFormat }) },
});

/** The edits that insert these tables for a department. */
export function insertion(tables: readonly TableSpec[], sheetNames: readonly string[], department = { code: "731", name: "张家口市科学技术协会" }): readonly AddSheetEdit[] {
  const plans = valueOf(planTables(tables, { department, year: 2026, unit: "万元", profile: defaultProfile, sheetNames }));
  return plans.map((plan) => ({ kind: "add-sheet", plan }));
}

/** A small plan of our own: what stands in it is all that matters. */
export function planOf(name: string, contents: SheetPlan["contents"], more: Partial<SheetPlan> = {}): SheetPlan {
  const [edit] = insertion([threePublic], []);
  if (edit === undefined) throw new Error("no plan");
  const [bottom, right] = [contents.length - 1, (contents[0]?.length ?? 1) - 1];
  return {
    ...edit.plan, name, wantedName: name, origin: { row: 0, column: 0 }, contents, merges: [], styles: [], columnWidths: [], rowHeights: [],
    freeze: { rows: 0, columns: 0 }, page: { ...edit.plan.page, printArea: { top: 0, left: 0, bottom, right }, titleRows: { top: 0, bottom: 0 } },
    inputs: [], shaded: [], help: [], locked: false, ...more,
  };
}

export const THREE_TABLES: readonly TableSpec[] = [expenditureSummary, threePublic, performanceTarget];

/** The sheet of this name, which must be there. */
export const sheetOf = (snapshot: WorkbookSnapshot, name: string): Sheet => {
  const sheet = snapshot.sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
};

/** The value of a cell by its address. */
export const at = (sheet: Sheet, address: string): CellValue => valueAt(sheet, cell(address).row, cell(address).column);
