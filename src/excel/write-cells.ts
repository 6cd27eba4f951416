import type { WorkbookError } from "../app/ports";
import type { CellState, WriteEdit } from "../domain/edits";
import type { Rect } from "../domain/grid";
import { allows } from "./allows";
import { holds, toHostOrEmpty, type HostValue } from "./cells";
import { isFiltered, queueFilters } from "./filters";
import { queueLook, type RunLooks } from "./looks";
import { blockOf } from "./run";

/** Neighbouring edits of one column that are to look alike, written and read as one block. */
export interface Run {
  readonly sheet: string;
  readonly area: Rect;
  readonly edits: readonly WriteEdit[];
}

/** The edits as runs: one call each instead of one per cell. */
export function runsOf(edits: readonly WriteEdit[]): readonly Run[] {
  const sorted = [...edits].sort((a, b) => (a.sheet === b.sheet ? 0 : a.sheet.localeCompare(b.sheet)) || a.at.column - b.at.column || a.at.row - b.at.row);
  const groups: WriteEdit[][] = [];
  for (const edit of sorted) {
    const last = groups.at(-1)?.at(-1);
    const continues = last?.sheet === edit.sheet && last.at.column === edit.at.column && last.at.row === edit.at.row - 1 && looksAlike(last, edit);
    if (continues) groups.at(-1)?.push(edit);
    else groups.push([edit]);
  }
  return groups.flatMap((group) => {
    const [first, last] = [group[0], group.at(-1)];
    if (first === undefined || last === undefined) return [];
    const area = { top: first.at.row, bottom: last.at.row, left: first.at.column, right: first.at.column };
    return [{ sheet: first.sheet, area, edits: group }];
  });
}

function looksAlike({ looksLike: one }: WriteEdit, { looksLike: other }: WriteEdit): boolean {
  return one === other || (one?.row === other?.row && one?.column === other?.column);
}

/** The live state of runs, once the context was synchronised. */
export interface LiveRuns {
  readonly runs: readonly { readonly run: Run; readonly sheet: Excel.Worksheet; readonly range: Excel.Range }[];
}

/** Queues the reading of what the runs are about to change; of each sheet only once. */
export function queueLive(context: Excel.RequestContext, runs: readonly Run[]): LiveRuns {
  const sheets = new Map<string, Excel.Worksheet>();
  return {
    runs: runs.map((run) => {
      const sheet = sheets.get(run.sheet) ?? queueSheet(context, run.sheet);
      sheets.set(run.sheet, sheet);
      const range = blockOf(sheet, run.area);
      range.load("values,formulas,numberFormat");
      return { run, sheet, range };
    }),
  };
}

function queueSheet(context: Excel.RequestContext, name: string): Excel.Worksheet {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load("name");
  sheet.protection.load("protected,options");
  queueFilters(sheet);
  return sheet;
}

/** Which of the runs have locked cells of a protected sheet, after `queueLive` and a sync; another one where any is protected. */
export async function lockedRuns(context: Excel.RequestContext, { runs }: LiveRuns): Promise<ReadonlySet<Run>> {
  const guarded = runs.filter(({ sheet }) => !sheet.isNullObject && sheet.protection.protected).map(({ run, sheet }) => {
    const { protection } = blockOf(sheet, run.area).format;
    return { run, protection: protection.load("locked") };
  });
  if (guarded.length > 0) await context.sync();
  // Null says that some of the cells are locked.
  return new Set(guarded.filter(({ protection }) => (protection.locked as boolean | null) !== false).map(({ run }) => run));
}

/** Why the runs must not be written, after `lockedRuns`: the first cell that is not in the state expected. */
export function refusalOf({ runs }: LiveRuns, locked: ReadonlySet<Run>, expected: (edit: WriteEdit) => CellState): WorkbookError | undefined {
  for (const { run, sheet, range } of runs) {
    if (sheet.isNullObject) return { kind: "sheet-missing", sheet: run.sheet };
    if (locked.has(run) || (!allows("allowFormatCells", sheet) && run.edits.some((edit, index) => needsFormat(edit, liveFormat(range, index))))) return { kind: "sheet-protected", sheet: run.sheet };
    if (isFiltered(sheet)) return { kind: "sheet-filtered", sheet: run.sheet };
    const stale = run.edits.find((edit, index) => !holds(liveCell(range, index), expected(edit).content));
    if (stale !== undefined) return { kind: "stale-edit", sheet: stale.sheet, at: stale.at };
  }
  return undefined;
}

/** What is written into a cell of texts becomes a text. */
function needsFormat({ after: { numberFormat } }: WriteEdit, live: string): boolean {
  return numberFormat !== undefined && live === "@" && numberFormat !== live;
}

/**
 * The edits with the formats that their cells really have, after `queueLive` and a sync. What was read may not have
 * reached as far as the cell, so that its format was guessed; a format that the edit leaves alone is nobody's business.
 * Where a protected sheet takes no format, none is given.
 */
export function withLiveFormats({ runs }: LiveRuns, looksOf: (run: Run) => RunLooks | undefined): readonly Run[] {
  return runs.map(({ run, sheet, range }) => {
    if (!allows("allowFormatCells", sheet)) return { ...run, edits: run.edits.map(withoutFormat) };
    const looks = allows("allowFormatColumns", sheet) ? looksOf(run) : undefined;
    const edits = run.edits.map((edit, index): WriteEdit => {
      const { content } = edit.before;
      const before = edit.after.numberFormat === undefined ? { content } : { content, numberFormat: liveFormat(range, index) };
      return looks === undefined ? { ...edit, before } : { ...edit, before: { ...before, look: looks.before }, after: { ...edit.after, look: looks.after } };
    });
    return { ...run, edits };
  });
}

function withoutFormat(edit: WriteEdit): WriteEdit {
  return { ...edit, before: { content: edit.before.content }, after: { content: edit.after.content } };
}

/** What of the runs was written, after `queueLive` and a sync; of a cell that was refused half-way only the format was. */
export function writtenRuns({ runs }: LiveRuns): readonly Run[] {
  const written = runs.filter(({ sheet }) => !sheet.isNullObject).flatMap(({ run, range }) =>
    run.edits.filter((edit, index) => {
      const cell = liveCell(range, index);
      const isFormatted = edit.after.numberFormat !== undefined && edit.after.numberFormat === liveFormat(range, index);
      return holds(cell, edit.after.content) || (isFormatted && holds(cell, edit.before.content));
    }),
  );
  return runsOf(written);
}

/**
 * Queues the writing of one state of each edit: looks and all formats first, so that a text finds its format. An edit that
 * gives no format takes none back either: on a protected sheet even the same format is refused.
 */
export function queueStates(context: Excel.RequestContext, runs: readonly Run[], which: "before" | "after"): void {
  const state = (edit: WriteEdit): CellState => edit[which];
  const sheets = new Map<string, Excel.Worksheet>();
  const ranges = runs.map((run) => {
    const sheet = sheets.get(run.sheet) ?? context.workbook.worksheets.getItem(run.sheet);
    sheets.set(run.sheet, sheet);
    return [run, blockOf(sheet, run.area)] as const;
  });
  for (const [{ edits: [edit], area }, range] of ranges) {
    const [from, to] = [edit?.[which === "after" ? "before" : "after"].look, edit?.[which].look];
    if (from !== undefined && to !== undefined) queueLook(range, area, from, to);
  }
  for (const [{ edits }, range] of ranges) {
    const formats = edits.map((edit) => (edit.after.numberFormat === undefined ? undefined : state(edit).numberFormat));
    if (formats.some((format) => format !== undefined)) range.numberFormat = formats.map((format) => [format ?? null]);
  }
  for (const [{ edits }, range] of ranges) range.formulas = edits.map((edit) => [toHostOrEmpty(state(edit).content)]);
}

/** A single cell of a loaded run. */
export function liveCell(range: Excel.Range, index: number): { readonly formula: HostValue; readonly value: HostValue } {
  return { formula: (range.formulas as HostValue[][])[index]?.[0] ?? "", value: (range.values as HostValue[][])[index]?.[0] ?? "" };
}

function liveFormat(range: Excel.Range, index: number): string {
  return (range.numberFormat as string[][])[index]?.[0] ?? "General";
}
