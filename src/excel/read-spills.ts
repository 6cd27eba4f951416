import type { WorkbookError } from "../app/ports";
import type { CellRef, Rect } from "../domain/grid";
import { err, ok, type Result } from "../domain/result";
import { formulaOf, type HostValue } from "./cells";
import { areaOf, runExcel } from "./run";
import type { SheetCells, SheetHead } from "./sheet-cells";

/** About 2 MB a request. */
const ASKED_AT_ONCE = 3000;

/**
 * The cells of each sheet, in which a cell that a formula elsewhere fills (a dynamic array spills into it) has that
 * formula, too: it is nobody's constant, and whatever is written into it ends the array. Excel is asked only about the
 * formulas of sheets where something spills.
 */
export async function withSpills(heads: readonly SheetHead[], sheets: readonly (SheetCells | undefined)[]): Promise<Result<readonly (SheetCells | undefined)[], WorkbookError>> {
  const result: (SheetCells | undefined)[] = [];
  for (const [index, cells] of sheets.entries()) {
    const head = heads[index];
    const spills = head === undefined || cells?.hasSpills !== true ? ok([]) : await readSpills(head.name, cells);
    if (!spills.ok) return spills;
    result.push(cells && spills.value.length > 0 ? filled(cells, spills.value) : cells);
  }
  return ok(result);
}

interface Spill {
  readonly formula: string;
  readonly area: Rect;
}

async function readSpills(name: string, cells: SheetCells): Promise<Result<readonly Spill[], WorkbookError>> {
  const anchors = formulasOf(cells);
  const spills: Spill[] = [];
  for (let first = 0; first < anchors.length; first += ASKED_AT_ONCE) {
    const found = await askForSpills(name, anchors.slice(first, first + ASKED_AT_ONCE));
    if (!found.ok) return err(found.error);
    spills.push(...found.value);
  }
  return ok(spills);
}

type Anchor = CellRef & { readonly formula: string };

function formulasOf({ top, left, values, formulas }: SheetCells): readonly Anchor[] {
  return formulas.flatMap((line, row) => line.flatMap((content, column): Anchor[] => {
    const formula = formulaOf(content, values[row]?.[column] ?? "");
    return formula === undefined ? [] : [{ row: top + row, column: left + column, formula }];
  }));
}

function askForSpills(name: string, anchors: readonly Anchor[]): Promise<Result<readonly Spill[], WorkbookError>> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const asked = anchors.map(({ row, column, formula }) => {
      const range = sheet.getCell(row, column).getSpillingToRangeOrNullObject();
      range.load("rowIndex,columnIndex,rowCount,columnCount");
      range.untrack();
      return { range, formula };
    });
    await context.sync();
    return ok(asked.flatMap(({ range, formula }) => (range.isNullObject ? [] : [{ formula, area: areaOf(range) }])));
  }, name);
}

function filled(cells: SheetCells, spills: readonly Spill[]): SheetCells {
  const formulas: HostValue[][] = cells.formulas.map((line) => [...line]);
  for (const { formula, area } of spills) {
    for (let row = area.top; row <= area.bottom; row += 1) {
      const line = formulas[row - cells.top];
      if (line !== undefined) line.fill(formula, area.left - cells.left, area.right - cells.left + 1);
    }
  }
  return { ...cells, formulas };
}
