import type { OperationOptions, WorkbookError } from "../app/ports";
import type { Rect } from "../domain/grid";
import { err, ok, type Result } from "../domain/result";
import { areaOf, blockOf, isCancelled, runExcel } from "./run";
import { CELL_PROPERTIES, cellsOf, type SheetCells, type SheetHead } from "./sheet-cells";

/** About 1 MB an answer: far from the limit even where the cells hold sentences. */
const CELLS_AT_ONCE = 20_000;

/** Some minutes of reading. What is larger is a stray cell in the last row and column, not a table. */
const MOST_BLOCKS = 500;

interface Block {
  readonly sheet: number;
  readonly name: string;
  readonly area: Rect;
}

/**
 * The cells of each sheet, block of rows by block of rows; a block that is still too large is halved. A workbook of more
 * than ten million cells is refused (`too-large`) before the first of them is read.
 */
export async function readInBlocks(heads: readonly SheetHead[], options: OperationOptions): Promise<Result<readonly (SheetCells | undefined)[], WorkbookError>> {
  const areas = await readAreas(heads);
  if (!areas.ok) return areas;

  if (areas.value.reduce((blocks, area) => blocks + (area === undefined ? 0 : blockCount(area)), 0) > MOST_BLOCKS) return err({ kind: "too-large" });
  const pending = areas.value.flatMap((area, sheet) => (area === undefined ? [] : blocksOf(area, sheet, heads[sheet]?.name ?? "")));
  const total = pending.reduce((rows, { area }) => rows + heightOf(area), 0);
  let done = 0;
  const read: { readonly block: Block; readonly cells: SheetCells }[] = [];
  for (let block = pending.shift(); block !== undefined; block = pending.shift()) {
    if (isCancelled(options)) return err({ kind: "cancelled" });
    const cells = await readBlock(block);
    if (cells.ok) {
      read.push({ block, cells: cells.value });
      done += heightOf(block.area);
      options.onProgress?.({ done, total });
    } else if (cells.error.kind === "too-large" && heightOf(block.area) > 1) pending.unshift(...halves(block));
    else return cells;
  }
  return ok(heads.map((_, sheet) => joined(read.filter(({ block }) => block.sheet === sheet).map(({ cells }) => cells))));
}

function readAreas(heads: readonly SheetHead[]): Promise<Result<readonly (Rect | undefined)[], WorkbookError>> {
  return runExcel(async (context) => {
    const ranges = heads.map(({ name }) => {
      const range = context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true);
      range.load("rowIndex,columnIndex,rowCount,columnCount");
      range.untrack();
      return range;
    });
    await context.sync();
    return ok(ranges.map((range) => (range.isNullObject ? undefined : areaOf(range))));
  });
}

function heightOf({ top, bottom }: Rect): number {
  return bottom - top + 1;
}

function blockHeight({ left, right }: Rect): number {
  return Math.max(1, Math.floor(CELLS_AT_ONCE / (right - left + 1)));
}

function blockCount(area: Rect): number {
  return Math.ceil(heightOf(area) / blockHeight(area));
}

function blocksOf(area: Rect, sheet: number, name: string): readonly Block[] {
  const height = blockHeight(area);
  const blocks: Block[] = [];
  for (let top = area.top; top <= area.bottom; top += height) {
    blocks.push({ sheet, name, area: { ...area, top, bottom: Math.min(area.bottom, top + height - 1) } });
  }
  return blocks;
}

function readBlock({ name, area }: Block): Promise<Result<SheetCells, WorkbookError>> {
  return runExcel(async (context) => {
    const range = blockOf(context.workbook.worksheets.getItem(name), area);
    range.load(CELL_PROPERTIES);
    await context.sync();
    return (range.values as unknown) === null ? err({ kind: "too-large" }) : ok(cellsOf(range));
  }, name);
}

function halves(block: Block): readonly Block[] {
  const middle = Math.floor((block.area.top + block.area.bottom) / 2);
  return [
    { ...block, area: { ...block.area, bottom: middle } },
    { ...block, area: { ...block.area, top: middle + 1 } },
  ];
}

/** Blocks of one sheet, from top to bottom, as one. */
function joined(blocks: readonly SheetCells[]): SheetCells | undefined {
  const [first] = blocks;
  if (first === undefined) return undefined;
  return {
    top: first.top,
    left: first.left,
    values: blocks.flatMap(({ values }) => values),
    formulas: blocks.flatMap(({ formulas }) => formulas),
    formats: blocks.flatMap(({ formats }) => formats),
    hasSpills: blocks.some(({ hasSpills }) => hasSpills),
  };
}
