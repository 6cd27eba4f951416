import type { WorkbookPort } from "../../src/app/ports";
import { catalogue, defaultProfile, specOf } from "../../src/domain/catalogue";
import type { SheetPlan } from "../../src/domain/edits";
import { formulaAt, valueAt, type CellRef, type CellValue, type Sheet, type WorkbookSnapshot } from "../../src/domain/grid";
import { planTables, type LayoutOptions } from "../../src/domain/layout";
import { recognise, type AmountTable, type RecognisedTable, type TableRow, type TableSection } from "../../src/domain/recognition";
import { valueOf } from "./edits";
import { standIn } from "./excelHost";

/** Opens a new workbook and inserts the standard table into it. */
export async function insertAlone(port: WorkbookPort, id: string, options: Partial<LayoutOptions> = {}): Promise<readonly SheetPlan[]> {
  const spec = specOf(id);
  if (spec === undefined) throw new Error(`no table ${id}`);
  standIn.open();
  const plans = valueOf(planTables([spec], {
    department: { name: "张家口市科学技术协会" }, year: 2023, unit: "万元", profile: defaultProfile, sheetNames: ["Sheet1"], ...options,
  }));
  valueOf(await port.apply(plans.map((plan) => ({ kind: "add-sheet" as const, plan }))));
  return plans;
}

/** What is typed into one cell. */
export interface Typed {
  readonly at: CellRef;
  readonly value: CellValue;
}

/** Types into the cells of a sheet of the open workbook. */
export function typeInto(name: string, cells: readonly Typed[]): Promise<void> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    for (const { at, value } of cells) sheet.getCell(at.row, at.column).values = [[value]];
    await context.sync();
  });
}

/** Inserts whole rows, as a user does who needs more of them: `count` above row `row` (from 0). */
export function insertRows(name: string, row: number, count: number): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).getRange(`${String(row + 1)}:${String(row + count)}`).insert("Down");
    await context.sync();
  });
}

/** The recognised tables of one spec and shape, in the order of the workbook. */
export function tablesOf<S extends RecognisedTable["shape"]>(snapshot: WorkbookSnapshot, shape: S, id: string): readonly Extract<RecognisedTable, { readonly shape: S }>[] {
  return recognise(snapshot, catalogue).tables.filter((table): table is Extract<RecognisedTable, { readonly shape: S }> => table.shape === shape && table.spec.id === id);
}

/** The only table of that spec; an error when it was not recognised. */
export function tableOf<S extends RecognisedTable["shape"]>(snapshot: WorkbookSnapshot, shape: S, id: string): Extract<RecognisedTable, { readonly shape: S }> {
  const [found] = tablesOf(snapshot, shape, id);
  if (found === undefined) throw new Error(`no ${id} in ${snapshot.sheets.map(({ name }) => name).join("、")}`);
  return found;
}

/** The sheet that a table stands in. */
export function sheetWith(snapshot: WorkbookSnapshot, { sheet }: { readonly sheet: string }): Sheet {
  const found = snapshot.sheets.find(({ name }) => name === sheet);
  if (found === undefined) throw new Error(`no sheet ${sheet}`);
  return found;
}

/** A figure of a published table and the cell of the laid-out table that is for it. */
export interface PouredCell {
  readonly spec: string;
  readonly row: string;
  readonly column: string;
  readonly at: CellRef;
  readonly published: CellValue;
  /** Whether the laid-out table computes the cell itself. */
  readonly computed: boolean;
}

/**
 * Every figure of the published table with its cell in the laid-out one, found by section, row (code, line or place
 * among the items) and column. A figure without a cell is an error: the template would have no room for it.
 */
export function pour(published: AmountTable, from: Sheet, template: AmountTable, into: Sheet): readonly PouredCell[] {
  return published.sections.flatMap((section) => {
    const room = template.sections.find(({ spec }) => spec.key === section.spec.key);
    if (room === undefined) throw new Error(`${published.spec.id} was laid out without its section ${section.spec.key}`);
    const rows = new Map(keyed(room).map(([key, row]) => [key, row]));
    return keyed(section).flatMap(([key, { row }]) => {
      const target = rows.get(key);
      return figures(section).flatMap(([column, at]) => {
        const value = valueAt(from, row, at);
        const place = room.columns.get(column);
        if (value === null || value === "") return [];
        if (target === undefined || place === undefined) throw new Error(`${published.spec.id} has no room for ${key} ${column}`);
        const cell = { row: target.row, column: place };
        return [{ spec: published.spec.id, row: key, column, at: cell, published: value, computed: formulaAt(into, cell.row, cell.column) !== undefined }];
      });
    });
  });
}

/** Rows with a name that is the same in both tables. */
function keyed({ rows }: TableSection): readonly (readonly [string, TableRow])[] {
  let item = 0;
  return rows.map((row) => {
    if (row.kind === "item") item += 1;
    return [row.key ?? row.code ?? (row.kind === "item" ? `item ${String(item)}` : `${row.kind} ${row.group ?? ""}`), row] as const;
  });
}

/** Columns that hold figures: all but names, codes and numbers of rows. */
function figures({ spec, columns }: TableSection): readonly (readonly [string, number])[] {
  const wanted = spec.columns.filter(({ type }) => type === "amount" || type === "quantity").map(({ key }) => key);
  return [...columns].filter(([key]) => wanted.includes(key));
}
