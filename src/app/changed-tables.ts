import { cellStateAt, type CellContent, type SheetPlan, type WorkbookEdit } from "../domain/edits";
import { contains, essenceOf, extent, makesFromText, MAX_COLUMNS, referencesOf, type Rect, type Reference, type Sheet } from "../domain/grid";
import type { ChangedSheet, Receipt } from "./ports";

/** A sheet as it is now, with the id that survives renaming. */
export interface LiveSheet extends Sheet {
  readonly id: string;
}

/** A name that the user gave to cells or to a formula. */
export interface LiveName {
  /** With the leading `=`. */
  readonly formula: string;
  /** Id of the sheet that the name belongs to, and goes with; the workbook's when absent. */
  readonly sheetId?: string;
}

/** A formula that may stay when tables go, by the sheet it stands in. */
interface LiveFormula {
  readonly formula: string;
  readonly from: string;
}

/** A table of a receipt, where it stands now. */
interface LiveTable {
  readonly plan: SheetPlan;
  readonly sheet: LiveSheet;
  /** The block of a sheet that was there before; the whole sheet when absent. */
  readonly placed?: Rect;
}

/**
 * Which tables of the receipt must not simply go, by what the whole workbook holds now: those that were filled in, and
 * those that formulas and names refer to which stay, be it because their own table stays. A table whose sheet is gone is none.
 */
export function changedTables(receipt: Receipt, sheets: readonly LiveSheet[], names: readonly LiveName[] = []): readonly ChangedSheet[] {
  const tables = liveTables(receipt, sheets);
  const renamed = new Map(tables.map(({ plan, sheet }) => [plan.name.toLowerCase(), sheet.name]));
  const gone = new Set(plansOf(receipt).map(({ name }) => name.toLowerCase()).filter((name) => !renamed.has(name)));
  const staying = new Map<LiveTable, ChangedSheet>();
  for (const table of tables) {
    const cells = differences(table, (planned, live) => isSame(planned, live, renamed, gone));
    if (cells > 0) staying.set(table, { id: table.sheet.id, name: table.sheet.name, reason: "filled", cells });
  }
  for (let found = referredTo(tables, staying, sheets, names); found.length > 0; found = referredTo(tables, staying, sheets, names)) {
    for (const [table, cells] of found) staying.set(table, { id: table.sheet.id, name: table.sheet.name, reason: "referred-to", cells });
  }
  return tables.flatMap((table) => staying.get(table) ?? []);
}

/** The first cell that a placed table no longer holds although nobody was to fill it in; undefined when all is as laid out. */
export function movedCell(plan: SheetPlan, sheet: Sheet): { readonly row: number; readonly column: number } | undefined {
  for (const [r, row] of plan.contents.entries()) {
    for (const [c, planned] of row.entries()) {
      const at = { row: plan.origin.row + r, column: plan.origin.column + c };
      const isInput = plan.inputs.some((area) => contains(area, at));
      if (!isInput && !isSame(planned, cellStateAt(sheet, at).content, new Map(), new Set())) return at;
    }
  }
  return undefined;
}

/** The edits that made tables, in the order of a receipt's sheets. */
export function plansOf({ edits }: { readonly edits: readonly WorkbookEdit[] }): readonly SheetPlan[] {
  return edits.flatMap((edit) => ("plan" in edit ? [edit.plan] : []));
}

/** The block that a plan fills. */
export function filledArea({ origin, contents }: SheetPlan): Rect {
  return { top: origin.row, left: origin.column, bottom: origin.row + contents.length - 1, right: origin.column + (contents[0]?.length ?? 1) - 1 };
}

function liveTables(receipt: Receipt, sheets: readonly LiveSheet[]): readonly LiveTable[] {
  const plans = plansOf(receipt);
  return receipt.sheets.flatMap(({ id, placed }, index) => {
    const [plan, sheet] = [plans[index], sheets.find((candidate) => candidate.id === id)];
    return plan === undefined || sheet === undefined ? [] : [{ plan, sheet, ...(placed === undefined ? {} : { placed }) }];
  });
}

/** Cells that do not hold what the plan put there; in a sheet of its own also those outside of the plan. */
function differences({ plan, sheet, placed }: LiveTable, same: (planned: CellContent, live: CellContent) => boolean): number {
  const planned = filledArea(plan);
  const { lastRow, lastColumn } = extent(sheet);
  const area = placed === undefined
    ? { top: 0, left: 0, bottom: Math.max(planned.bottom, lastRow), right: Math.max(planned.right, lastColumn) }
    : planned;
  let count = 0;
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const content = plan.contents[row - planned.top]?.[column - planned.left] ?? null;
      if (!same(content, cellStateAt(sheet, { row, column }).content)) count += 1;
    }
  }
  return count;
}

function isSame(planned: CellContent, live: CellContent, renamed: ReadonlyMap<string, string>, gone: ReadonlySet<string>): boolean {
  if (typeof planned !== "object" || planned === null) return (planned === "" ? null : planned) === live;
  if (typeof live !== "object" || live === null) return false;
  let lost = false;
  const expected = essenceOf(planned.formula, (name) => {
    lost ||= gone.has(name.toLowerCase());
    return renamed.get(name.toLowerCase()) ?? name;
  });
  // What Excel leaves of a formula whose sheet was deleted.
  if (lost) return live.formula.includes("#REF!");
  return expected === essenceOf(live.formula, (name) => name);
}

/** Tables that are not known to stay yet, with the number of formulas that stay and refer to them. */
function referredTo(
  tables: readonly LiveTable[],
  staying: ReadonlyMap<LiveTable, unknown>,
  sheets: readonly LiveSheet[],
  names: readonly LiveName[],
): readonly (readonly [LiveTable, number])[] {
  const going = tables.filter((table) => !staying.has(table));
  if (going.length === 0) return [];
  const counts = new Map<LiveTable, number>();
  for (const { formula, from } of [...sheets.flatMap((sheet) => formulasBeside(going, sheet)), ...namesBeside(going, names)]) {
    const references = referencesOf(formula);
    for (const table of going) {
      const refers = references.some((reference) => isTo(reference, table, from)) || makesFromText(formula, table.sheet.name);
      if (refers) counts.set(table, (counts.get(table) ?? 0) + 1);
    }
  }
  return [...counts];
}

/** The formulas of a sheet that stand in none of the tables. */
function formulasBeside(going: readonly LiveTable[], sheet: LiveSheet): readonly LiveFormula[] {
  const inSheet = going.filter((table) => table.sheet === sheet);
  return [...sheet.formulas].flatMap(([key, formula]) => {
    const at = { row: Math.floor(key / MAX_COLUMNS), column: key % MAX_COLUMNS };
    return inSheet.some(({ placed }) => placed === undefined || contains(placed, at)) ? [] : [{ formula, from: sheet.name }];
  });
}

/** What names stand for that do not go with a sheet; they name the sheets they refer to themselves. */
function namesBeside(going: readonly LiveTable[], names: readonly LiveName[]): readonly LiveFormula[] {
  const gone = new Set(going.flatMap(({ sheet, placed }) => (placed === undefined ? [sheet.id] : [])));
  return names.flatMap(({ formula, sheetId }) => (sheetId !== undefined && gone.has(sheetId) ? [] : [{ formula, from: "" }]));
}

function isTo(reference: Reference, { sheet, placed }: LiveTable, from: string): boolean {
  const name = reference.sheet ?? from;
  // `first:last` stands for all sheets from one to the other; its ends are enough to keep them.
  if (!name.split(":").some((part) => part.toLowerCase() === sheet.name.toLowerCase())) return false;
  return placed === undefined || overlap(reference.area, placed);
}

function overlap(one: Rect, other: Rect): boolean {
  return one.top <= other.bottom && one.bottom >= other.top && one.left <= other.right && one.right >= other.left;
}
