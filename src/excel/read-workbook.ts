import type { LiveSheet } from "../app/changed-tables";
import type { OperationOptions, WorkbookError } from "../app/ports";
import { formulaKey, type Sheet, type WorkbookSnapshot } from "../domain/grid";
import { err, ok, type Result } from "../domain/result";
import { allows } from "./allows";
import { formulaOf, fromHost } from "./cells";
import { readInBlocks } from "./read-blocks";
import { isCancelled, runExcel } from "./run";
import { withSpills } from "./read-spills";
import { CELL_PROPERTIES, cellsOf, type SheetCells, type SheetHead } from "./sheet-cells";

const VISIBILITY: Readonly<Record<string, Sheet["visibility"]>> = { Visible: "visible", Hidden: "hidden", VeryHidden: "very-hidden" };

/**
 * The whole workbook in two round trips: the sheets, then the cells of all of them. A workbook that does not fit one
 * answer (5 MB, 5 million cells) is read again in blocks of rows, which takes more.
 */
export async function readWorkbook(options: OperationOptions = {}): Promise<Result<WorkbookSnapshot, WorkbookError>> {
  const sheets = await readSheets(options);
  return sheets.ok ? ok({ sheets: sheets.value.map(withoutId) }) : sheets;
}

/**
 * The snapshot as the workbook is now, in two round trips: only sheets of these names and new ones are read, all others
 * are taken from `before` as they are.
 */
export async function readSheetsAgain(before: WorkbookSnapshot, names: readonly string[]): Promise<Result<WorkbookSnapshot, WorkbookError>> {
  const asked = new Set(names);
  const known = new Map(before.sheets.filter(({ name }) => !asked.has(name)).map((sheet) => [sheet.name, sheet]));
  const read = await readHeadsAndCells({}, ({ name }) => !known.has(name));
  if (!read.ok) return read;
  const { heads, cells } = read.value;
  return ok({ sheets: heads.map((head) => sameOrShown(known.get(head.name), head) ?? withoutId(toSheet(head, cells.get(head.id)))) });
}

/** The same with the id of each sheet. */
export async function readSheets(options: OperationOptions = {}): Promise<Result<readonly LiveSheet[], WorkbookError>> {
  const read = await readHeadsAndCells(options, () => true);
  return read.ok ? ok(read.value.heads.map((head) => toSheet(head, read.value.cells.get(head.id)))) : read;
}

/** All sheets, and the cells of those that are wanted by id of the sheet; none of a blank one. */
interface HeadsAndCells {
  readonly heads: readonly SheetHead[];
  readonly cells: ReadonlyMap<string, SheetCells | undefined>;
}

async function readHeadsAndCells(options: OperationOptions, isWanted: (head: SheetHead) => boolean, attempts = 3): Promise<Result<HeadsAndCells, WorkbookError>> {
  const heads = await readHeads();
  if (!heads.ok) return heads;
  if (isCancelled(options)) return err({ kind: "cancelled" });

  const wanted = heads.value.filter(isWanted);
  const read = await readCells(wanted, options);
  const cells = read.ok ? await withSpills(wanted, read.value) : read;
  // A sheet went between the two requests, by this user or another one: the list is out of date.
  if (!cells.ok && cells.error.kind === "sheet-missing" && attempts > 1) return readHeadsAndCells(options, isWanted, attempts - 1);
  return cells.ok ? ok({ heads: heads.value, cells: new Map(wanted.map(({ id }, index) => [id, cells.value[index]])) }) : cells;
}

/** The cells of each sheet, at once or, where they are too many, block by block. */
async function readCells(heads: readonly SheetHead[], options: OperationOptions): Promise<Result<readonly (SheetCells | undefined)[], WorkbookError>> {
  const total = heads.length;
  if (total === 0) return ok([]);
  options.onProgress?.({ done: 0, total });
  const cells = await readAtOnce(heads);
  const fits = cells.ok ? cells.value !== undefined : cells.error.kind !== "too-large";
  if (!fits) return readInBlocks(heads, options);
  if (isCancelled(options)) return err({ kind: "cancelled" });
  if (!cells.ok) return cells;
  options.onProgress?.({ done: total, total });
  return ok(cells.value ?? []);
}

/** The names of all sheets, hidden ones too. */
export async function readSheetNames(): Promise<Result<readonly string[], WorkbookError>> {
  const heads = await readHeads();
  return heads.ok ? ok(heads.value.map(({ name }) => name)) : heads;
}

function readHeads(): Promise<Result<readonly SheetHead[], WorkbookError>> {
  return runExcel(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load("items/id,items/name,items/visibility,items/protection/protected,items/protection/options");
    await context.sync();
    return ok(sheets.items.map((sheet): SheetHead => ({
      id: sheet.id,
      name: sheet.name,
      visibility: VISIBILITY[sheet.visibility] ?? "visible",
      ...(allows("allowFormatCells", sheet) ? {} : { formatsLocked: true }),
    })));
  });
}

/** The cells of each sheet, undefined for a blank one; undefined altogether when a sheet was too large to be answered. */
function readAtOnce(heads: readonly SheetHead[]): Promise<Result<readonly (SheetCells | undefined)[] | undefined, WorkbookError>> {
  return runExcel(async (context) => {
    const ranges = heads.map(({ name }) => {
      const range = context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true);
      range.load(CELL_PROPERTIES);
      range.untrack();
      return range;
    });
    await context.sync();
    const tooLarge = ranges.some((range) => !range.isNullObject && (range.values as unknown) === null);
    return ok(tooLarge ? undefined : ranges.map((range) => (range.isNullObject ? undefined : cellsOf(range))));
  });
}

/** What was read of a sheet before, as far as it is the same; it may have been hidden, shown or protected since. */
function sameOrShown(before: Sheet | undefined, { visibility, formatsLocked }: SheetHead): Sheet | undefined {
  if (before === undefined || (before.visibility === visibility && before.formatsLocked === formatsLocked)) return before;
  return { ...withoutLock(before), visibility, ...(formatsLocked === undefined ? {} : { formatsLocked }) };
}

function withoutLock({ formatsLocked: _formatsLocked, ...sheet }: Sheet): Sheet {
  return sheet;
}

function withoutId({ id: _id, ...sheet }: LiveSheet): Sheet {
  return sheet;
}

/** A sheet of the domain from what was read of it; undefined cells are those of a blank sheet. */
export function toSheet(head: SheetHead, cells: SheetCells | undefined): LiveSheet {
  if (cells === undefined) return { ...head, origin: { row: 0, column: 0 }, values: [], formulas: new Map(), formats: "General" };
  const formulas = new Map<number, string>();
  cells.formulas.forEach((row, r) => {
    row.forEach((formula, c) => {
      const own = formulaOf(formula, cells.values[r]?.[c] ?? "");
      if (own !== undefined) formulas.set(formulaKey(cells.top + r, cells.left + c), own);
    });
  });
  return {
    ...head,
    origin: { row: cells.top, column: cells.left },
    values: cells.values.map((row) => row.map(fromHost)),
    formulas,
    formats: cells.formats,
  };
}
