import type { Receipt, WorkbookError } from "../app/ports";
import type { CellContent, InsertRowsEdit } from "../domain/edits";
import { contains, type CellRef, type Rect } from "../domain/grid";
import { err, ok, type Result } from "../domain/result";
import { holds, toHostOrEmpty, type HostValue } from "./cells";
import { isFiltered, queueFilters } from "./filters";
import { areaOf, blockOf, runExcel } from "./run";

/**
 * Puts the rows in, in two round trips; refused where the rows around are not as expected, where the sheet is protected or
 * filtered, or where what is to be written would end up in merged cells. When writing fails the rows are taken out again.
 * @throws when it does not come alone: what else is written may stand on the rows that it moves.
 */
export async function insertRows(edit: InsertRowsEdit, edits = 1): Promise<Result<Receipt, WorkbookError>> {
  if (edits > 1 || edit.row < 1) throw new Error("Rows are put in alone, and below another row");
  const reached = { inserted: false };
  const inserted = await runExcel<Receipt>(async (context) => {
    const look = queueLook(context, edit);
    await context.sync();
    const refusal = insertionRefusal(edit, look);
    if (refusal !== undefined) return err(refusal);

    context.application.suspendApiCalculationUntilNextSync();
    const rows = newRows(look.sheet, edit).insert("Down").load("rowIndex");
    for (const { left, right } of look.merged.isNullObject ? [] : mergedAbove(look.merged, edit)) {
      blockOf(look.sheet, { ...areaOfRows(edit), left, right }).merge(true);
    }
    blockOf(look.sheet, areaOfContents(edit)).formulas = edit.contents.map((row) => row.map(toHostOrEmpty));
    try {
      await context.sync();
    } finally {
      // Excel answers up to the call that failed: rows that have a place were put in.
      reached.inserted = rows.toJSON().rowIndex !== undefined;
    }
    return ok({ edits: [edit], sheets: [] });
  }, edit.sheet);
  if (!inserted.ok && reached.inserted) await takeRowsOut(edit, isHalfDone);
  return inserted;
}

/** Takes inserted rows out again; refused (`stale-edit`) where they, or the row above them, hold anything else by now. */
export function takeRowsBack(edit: InsertRowsEdit): Promise<Result<void, WorkbookError>> {
  return takeRowsOut(edit, (written, live) => holds(live, written));
}

type LiveCell = Parameters<typeof holds>[0];

interface Look {
  readonly sheet: Excel.Worksheet;
  /** The rows between which the new ones go. */
  readonly around: Excel.Range;
  readonly merged: Excel.RangeAreas;
}

function queueLook(context: Excel.RequestContext, edit: InsertRowsEdit): Look {
  const sheet = queueSheet(context, edit.sheet);
  const { left, right } = areaOfContents(edit);
  const around = queueBlock(sheet, { top: edit.row - 1, left, bottom: edit.row, right });
  const merged = blockOf(sheet, { top: 0, left: 0, bottom: edit.row, right }).getMergedAreasOrNullObject();
  merged.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
  merged.untrack();
  return { sheet, around, merged };
}

function insertionRefusal(edit: InsertRowsEdit, { sheet, around, merged }: Look): WorkbookError | undefined {
  const refusal = sheetRefusal(edit.sheet, sheet);
  if (refusal !== undefined) return refusal;
  const stale = firstDifferent(edit.before, around, { row: edit.row - 1, column: edit.column });
  if (stale !== undefined) return { kind: "stale-edit", sheet: edit.sheet, at: stale };
  const crossed = merged.isNullObject ? undefined : merged.areas.items.map(areaOf).find((area) => area.top < edit.row && area.bottom >= edit.row && isWrittenInto(edit, area));
  return crossed && { kind: "cells-merged", sheet: edit.sheet, at: { row: crossed.top, column: crossed.left } };
}

/** Excel makes a merged area longer when rows go through it: what is written into it then is not seen. */
function isWrittenInto({ column, contents }: InsertRowsEdit, { left, right }: Rect): boolean {
  return contents.some((row) => row.some((content, index) => content !== null && column + index >= left && column + index <= right));
}

/** Cells that are merged within the row above are merged in the new rows, too. */
function mergedAbove(merged: Excel.RangeAreas, { row }: InsertRowsEdit): readonly Rect[] {
  return merged.areas.items.map(areaOf).filter(({ top, bottom, left, right }) => top === row - 1 && bottom === top && left < right);
}

async function takeRowsOut(edit: InsertRowsEdit, isOurs: (written: CellContent, live: LiveCell) => boolean): Promise<Result<void, WorkbookError>> {
  return runExcel<void>(async (context) => {
    const sheet = queueSheet(context, edit.sheet);
    const above = queueBlock(sheet, { ...areaOfContents(edit), top: edit.row - 1, bottom: edit.row - 1 });
    const used = newRows(sheet, edit).getUsedRangeOrNullObject(true);
    used.load("values,formulas,rowIndex,columnIndex,rowCount,columnCount");
    used.untrack();
    await context.sync();

    const refusal = sheetRefusal(edit.sheet, sheet);
    if (refusal !== undefined) return err(refusal);
    const at = firstDifferent([edit.before[0]], above, { row: edit.row - 1, column: edit.column }) ?? firstForeign(edit, used, isOurs);
    if (at !== undefined) return err({ kind: "stale-edit", sheet: edit.sheet, at });
    newRows(sheet, edit).delete("Up");
    await context.sync();
    return ok(undefined);
  }, edit.sheet);
}

/** While a writing that failed is taken back, a cell may not have been reached. */
function isHalfDone(written: CellContent, live: LiveCell): boolean {
  return holds(live, written) || holds(live, null);
}

/** The first cell of the new rows that holds something else than was written. */
function firstForeign(edit: InsertRowsEdit, used: Excel.Range, isOurs: (written: CellContent, live: LiveCell) => boolean): CellRef | undefined {
  const rows = areaOfRows(edit);
  const area = used.isNullObject ? undefined : areaOf(used);
  const left = Math.min(edit.column, area?.left ?? edit.column);
  const right = Math.max(areaOfContents(edit).right, area?.right ?? 0);
  for (let row = rows.top; row <= rows.bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const at = { row, column };
      const live = area !== undefined && contains(area, at) ? cellOf(used, row - area.top, column - area.left) : BLANK;
      if (!isOurs(edit.contents[row - rows.top]?.[column - edit.column] ?? null, live)) return at;
    }
  }
  return undefined;
}

const BLANK: LiveCell = { formula: "", value: "" };

/** The first cell of a loaded block that does not hold what was expected. */
function firstDifferent(expected: readonly (readonly CellContent[])[], range: Excel.Range, { row, column }: CellRef): CellRef | undefined {
  for (const [r, contents] of expected.entries()) {
    const c = contents.findIndex((content, index) => !holds(cellOf(range, r, index), content));
    if (c >= 0) return { row: row + r, column: column + c };
  }
  return undefined;
}

function cellOf(range: Excel.Range, row: number, column: number): LiveCell {
  return { formula: (range.formulas as HostValue[][])[row]?.[column] ?? "", value: (range.values as HostValue[][])[row]?.[column] ?? "" };
}

function queueSheet(context: Excel.RequestContext, name: string): Excel.Worksheet {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load("name");
  sheet.protection.load("protected");
  queueFilters(sheet);
  return sheet;
}

function sheetRefusal(name: string, sheet: Excel.Worksheet): WorkbookError | undefined {
  if (sheet.isNullObject) return { kind: "sheet-missing", sheet: name };
  if (sheet.protection.protected) return { kind: "sheet-protected", sheet: name };
  return isFiltered(sheet) ? { kind: "sheet-filtered", sheet: name } : undefined;
}

function queueBlock(sheet: Excel.Worksheet, area: Rect): Excel.Range {
  const range = blockOf(sheet, area);
  range.load("values,formulas");
  return range;
}

function newRows(sheet: Excel.Worksheet, edit: InsertRowsEdit): Excel.Range {
  const { top, bottom } = areaOfRows(edit);
  const rows = sheet.getRange(`${String(top + 1)}:${String(bottom + 1)}`);
  rows.untrack();
  return rows;
}

function areaOfRows({ row, contents }: InsertRowsEdit): { readonly top: number; readonly bottom: number } {
  return { top: row, bottom: row + contents.length - 1 };
}

function areaOfContents(edit: InsertRowsEdit): Rect {
  return { ...areaOfRows(edit), left: edit.column, right: edit.column + edit.before[0].length - 1 };
}
