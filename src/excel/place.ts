import { filledArea, movedCell } from "../app/changed-tables";
import type { WorkbookError } from "../app/ports";
import type { SheetPlan } from "../domain/edits";
import { fromHost, type HostValue } from "./cells";
import { isFiltered, queueFilters } from "./filters";
import { toSheet } from "./read-workbook";
import { areaOf, blockOf } from "./run";
import { CELL_PROPERTIES, cellsOf } from "./sheet-cells";

/** A block of a sheet that was there before, and what of it was asked for. */
export interface LookedAt {
  readonly plan: SheetPlan;
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
  /** Merged areas that begin above, to the left of, or in the block: any that reaches into it is among them. */
  readonly merged: Excel.RangeAreas;
  readonly used: Excel.Range;
}

/** Queues the reading of all that decides whether the plan may be placed. */
export function queueLook(context: Excel.RequestContext, plan: SheetPlan): LookedAt {
  const sheet = context.workbook.worksheets.getItemOrNullObject(plan.name);
  sheet.load("id,name");
  sheet.protection.load("protected");
  queueFilters(sheet);
  const area = filledArea(plan);
  const range = blockOf(sheet, area);
  range.load("values,formulas");
  const merged = blockOf(sheet, { ...area, top: 0, left: 0 }).getMergedAreasOrNullObject();
  merged.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
  merged.untrack();
  const used = sheet.getUsedRangeOrNullObject(false);
  used.load("address");
  used.untrack();
  return { plan, sheet, range, merged, used };
}

/** Why the plan must not be placed, after a sync; undefined when its whole area is blank and free. */
export function placeRefusal({ plan, sheet, range, merged }: LookedAt): WorkbookError | undefined {
  if (sheet.isNullObject) return { kind: "sheet-missing", sheet: plan.name };
  if (sheet.protection.protected) return { kind: "sheet-protected", sheet: plan.name };
  if (isFiltered(sheet)) return { kind: "sheet-filtered", sheet: plan.name };
  const area = filledArea(plan);
  const filled = firstFilled(range.formulas as HostValue[][]) ?? firstFilled(range.values as HostValue[][]);
  if (filled !== undefined) return { kind: "area-not-empty", sheet: plan.name, at: { row: area.top + filled.row, column: area.left + filled.column } };
  if (merged.isNullObject) return undefined;
  const inTheWay = merged.areas.items.map(areaOf).find(({ bottom, right }) => bottom >= area.top && right >= area.left);
  return inTheWay && { kind: "area-not-empty", sheet: plan.name, at: { row: inTheWay.top, column: inTheWay.left } };
}

/** What is read of a placed block before it is cleared. */
export interface Placed {
  readonly plan: SheetPlan;
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
}

/** Queues the reading of a placed block, wherever its sheet is now. */
export function queuePlaced(context: Excel.RequestContext, id: string, plan: SheetPlan): Placed {
  const sheet = context.workbook.worksheets.getItemOrNullObject(id);
  sheet.load("name");
  sheet.protection.load("protected");
  const range = blockOf(sheet, filledArea(plan));
  range.load(CELL_PROPERTIES);
  return { plan, sheet, range };
}

/** Why a placed block must not be cleared: it holds something else than was laid out, so it may have moved away. */
export function clearRefusal({ plan, sheet, range }: Placed): WorkbookError | undefined {
  if (sheet.isNullObject) return undefined;
  const { name } = sheet;
  if (sheet.protection.protected && !plan.locked) return { kind: "sheet-protected", sheet: name };
  const at = movedCell(plan, toSheet({ id: "", name, visibility: "visible" }, cellsOf(range)));
  return at && { kind: "stale-edit", sheet: name, at };
}

/** Queues the clearing of exactly the plan's cells: contents, formats, merges, validation, conditional formats. */
export function queueClear(sheet: Excel.Worksheet, plan: SheetPlan, isProtected = false): void {
  if (isProtected) sheet.protection.unprotect();
  const range = blockOf(sheet, filledArea(plan));
  range.unmerge();
  range.conditionalFormats.clearAll();
  range.dataValidation.clear();
  range.clear("All");
}

function firstFilled(cells: readonly (readonly HostValue[])[]): { readonly row: number; readonly column: number } | undefined {
  for (const [row, line] of cells.entries()) {
    const column = line.findIndex((value) => fromHost(value) !== null);
    if (column >= 0) return { row, column };
  }
  return undefined;
}
