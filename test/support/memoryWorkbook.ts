import { changedTables, filledArea, movedCell, plansOf, type LiveName } from "../../src/app/changed-tables";
import type { MadeTable, OperationOptions, Receipt, WorkbookChange, WorkbookError, WorkbookPort } from "../../src/app/ports";
import { cellStateAt, inverse } from "../../src/domain/edits";
import type { AddSheetEdit, CellContent, CellState, InsertRowsEdit, PlaceEdit, SheetPlan, WorkbookEdit, WriteEdit } from "../../src/domain/edits";
import { extent, formulaKey, valueAt } from "../../src/domain/grid";
import type { CellRef, CellValue, Rect, Sheet, WorkbookSnapshot } from "../../src/domain/grid";
import { NO_MEMORY, type WorkbookMemory } from "../../src/domain/memory";
import { err, ok } from "../../src/domain/result";
import type { Result } from "../../src/domain/result";
import { withoutRows, withRows } from "./insertedRows";
import { memoryDrawings, type MemoryDrawings } from "./memoryDrawings";

/** A workbook without Excel: keeps the port's promises (all or nothing, `before` as precondition, revert) on a snapshot. */
export interface MemoryWorkbook extends WorkbookPort, Pick<MemoryDrawings, "bars" | "charts"> {
  current(): WorkbookSnapshot;
  readonly selected: readonly { readonly sheet: string; readonly area: Rect }[];
  /** What a user does: types a value into a cell. */
  type(sheet: string, at: CellRef, value: CellValue): void;
  /** What a user does: gives a sheet another name, or deletes it. */
  rename(sheet: string, name: string): void;
  remove(sheet: string): void;
  /** The next operation is refused with this error. */
  refuseNext(error: WorkbookError): void;
  /** Lets every operation wait, as a busy Excel does, until the returned function is called. */
  hold(): () => void;
}

/** `names` are what the user named, as formulas; they stay whatever happens to the sheets. */
export function memoryWorkbook(snapshot: WorkbookSnapshot, names: readonly LiveName[] = []): MemoryWorkbook {
  let sheets: readonly Sheet[] = snapshot.sheets;
  const drawings = memoryDrawings();
  let refusal: WorkbookError | null = null;
  let gate: Promise<void> = Promise.resolve();
  let profile: string | null = null;
  let remembered: WorkbookMemory = NO_MEMORY;
  const watchers = new Set<(change: WorkbookChange) => void>();
  const selectionWatchers = new Set<() => void>();
  const selected: { sheet: string; area: Rect }[] = [];
  async function attempt<T>(work: () => Result<T, WorkbookError>, { signal, onProgress }: OperationOptions = {}): Promise<Result<T, WorkbookError>> {
    onProgress?.({ done: 0, total: sheets.length });
    await gate;
    if (signal?.aborted === true) return err({ kind: "cancelled" });
    if (refusal === null) return work();
    const error = refusal;
    refusal = null;
    return err(error);
  }

  /** Everything that changes goes through here, so that those who watch are told. */
  function become(next: readonly Sheet[]): void {
    const changes = changesBetween(sheets, next);
    sheets = next;
    for (const change of changes) for (const onChange of watchers) onChange(change);
  }

  function applied(edits: readonly WorkbookEdit[]): Result<readonly Sheet[], WorkbookError> {
    let next = sheets;
    for (const edit of edits) {
      if (edit.kind === "data-bars" || edit.kind === "rate-charts") throw new Error("what is drawn is applied alone");
      const result = APPLY[edit.kind](next, edit as never);
      if (!result.ok) return result;
      next = result.value;
    }
    return ok(next);
  }

  return {
    current: () => ({ sheets }),
    selected,
    type(name, at, value) {
      become(sheets.map((sheet) => (sheet.name === name ? put(sheet, at, { content: typeof value === "boolean" ? String(value) : value }) : sheet)));
    },
    rename: (sheet, name) => become(sheets.map((candidate) => (candidate.name === sheet ? { ...candidate, name } : candidate))),
    remove: (sheet) => become(sheets.filter(({ name }) => name !== sheet)),
    refuseNext(error) {
      refusal = error;
    },
    hold() {
      let release: () => void = () => undefined;
      gate = new Promise((resolve) => {
        release = resolve;
      });
      return () => release();
    },
    read: (options) => attempt(() => ok({ sheets }), options),
    sheetNames: () => attempt(() => ok(sheets.map(({ name }) => name))),
    bars: drawings.bars,
    charts: drawings.charts,
    apply: (edits, options) => attempt(() => {
      const receipt = drawings.draw(edits);
      if (receipt !== undefined) return ok(receipt);
      const next = applied(edits);
      if (!next.ok) return next;
      become(next.value);
      return ok({ edits, sheets: edits.flatMap(madeBy) });
    }, options),
    changesSince: (receipt) => attempt(() => ok(changedTables(receipt, sheets.map((sheet) => ({ ...sheet, id: idOf(sheet.name) })), names))),
    revert: (receipt) => attempt(() => {
      if (drawings.takeBack(receipt.edits) !== undefined) return ok(undefined);
      const writes = receipt.edits.filter((edit): edit is WriteEdit => edit.kind === "write");
      const back = applied(inverse(writes));
      if (!back.ok) return back;
      const removed = withoutInserted(back.value, receipt);
      if (!removed.ok) return removed;
      const cleared = withoutTables(removed.value, receipt);
      if (!cleared.ok) return cleared;
      become(cleared.value);
      return ok(undefined);
    }),
    selection: () => attempt(() => {
      const { sheet = sheets[0]?.name ?? "", area = { top: 0, left: 0, bottom: 0, right: 0 } } = selected.at(-1) ?? {};
      const found = sheets.find(({ name }) => name === sheet);
      return found === undefined ? err({ kind: "sheet-missing", sheet }) : ok({ sheet, area, values: selectedValues(found, area) });
    }),
    profileId: () => attempt(() => ok(profile)),
    rememberProfile: (id) => attempt(() => {
      profile = id;
      return ok(undefined);
    }),
    memory: () => attempt(() => ok(remembered)),
    remember: (memory) => attempt(() => {
      remembered = memory;
      return ok(undefined);
    }),
    watch: (onChange) => attempt(() => ok(added(watchers, (change: WorkbookChange) => onChange(change)))),
    watchSelection: (onMove) => attempt(() => ok(added(selectionWatchers, () => onMove()))),
    readAgain: (before, names) => attempt(() => ok({
      sheets: sheets.map((sheet) => (names.includes(sheet.name) ? undefined : before.sheets.find(({ name }) => name === sheet.name)) ?? sheet),
    })),
    removeSheet: (name) => attempt(() => {
      const rest = sheets.filter((sheet) => sheet.name.toLowerCase() !== name.toLowerCase());
      const isAnyLeft = rest.some(({ visibility }) => visibility === "visible");
      become(isAnyLeft || rest.length === sheets.length ? rest : [...rest, blankSheet("Sheet1")]);
      return ok(undefined);
    }),
    select: (sheet, area) => attempt(() => {
      const found = sheets.find(({ name }) => name === sheet);
      if (found === undefined) return err({ kind: "sheet-missing", sheet });
      if (found.visibility !== "visible") return err({ kind: "sheet-hidden", sheet });
      selected.push({ sheet, area });
      for (const onMove of selectionWatchers) onMove();
      return ok(undefined);
    }),
  };
}

/** Adds a watcher, a function of its own each time because the same one may watch twice; gives what takes it out again. */
function added<W>(watchers: Set<W>, watcher: W): () => Promise<void> {
  watchers.add(watcher);
  return () => {
    watchers.delete(watcher);
    return Promise.resolve();
  };
}

type Sheets = Result<readonly Sheet[], WorkbookError>;

const APPLY = { "add-sheet": withSheet, place: withPlaced, write: withWrite, "insert-rows": withInserted } as const;

/** A memory's sheets are never renamed, so that their names identify them. */
function idOf(name: string): string {
  return `{${name}}`;
}

function madeBy(edit: WorkbookEdit): readonly MadeTable[] {
  if (!("plan" in edit)) return [];
  const { plan } = edit;
  return [{ id: idOf(plan.name), name: plan.name, ...(edit.kind === "place" ? { placed: filledArea(plan) } : {}) }];
}

function withSheet(sheets: readonly Sheet[], { plan }: AddSheetEdit): Sheets {
  if (sheets.some(({ name }) => name.toLowerCase() === plan.name.toLowerCase())) return err({ kind: "sheet-exists", sheet: plan.name });
  return ok([...sheets, withPlan(blankSheet(plan.name), plan)]);
}

function blankSheet(name: string): Sheet {
  return { name, visibility: "visible", origin: { row: 0, column: 0 }, values: [], formulas: new Map(), formats: "General" };
}

/** What Excel's events would tell: each sheet whose cells differ, and once that the sheets themselves do. */
function changesBetween(before: readonly Sheet[], now: readonly Sheet[]): readonly WorkbookChange[] {
  const isSameList = before.length === now.length && before.every(({ name }, index) => now[index]?.name === name);
  const edited = now.filter((sheet) => !before.includes(sheet) && (sheet.values.length > 0 || before.some(({ name }) => name === sheet.name)));
  return [...(isSameList ? [] : [{ sheet: null }]), ...edited.map(({ name }) => ({ sheet: name }))];
}

function withPlan(sheet: Sheet, { origin, contents }: SheetPlan, contentOf: (content: CellContent) => CellContent = (content) => content): Sheet {
  return contents.reduce((filled, cells, row) => cells.reduce((part, content, column) =>
    put(part, { row: origin.row + row, column: origin.column + column }, { content: contentOf(content) }), filled), sheet);
}

function withPlaced(sheets: readonly Sheet[], { plan }: PlaceEdit): Sheets {
  const sheet = sheets.find(({ name }) => name === plan.name);
  if (sheet === undefined) return err({ kind: "sheet-missing", sheet: plan.name });
  const { top, left, bottom, right } = filledArea(plan);
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      if (cellStateAt(sheet, { row, column }).content !== null) return err({ kind: "area-not-empty", sheet: plan.name, at: { row, column } });
    }
  }
  return ok(sheets.map((candidate) => (candidate === sheet ? withPlan(sheet, plan) : candidate)));
}

/** Without the sheets of a receipt, and with its placed blocks empty. */
function withoutTables(sheets: readonly Sheet[], receipt: Receipt): Sheets {
  const plans = plansOf(receipt);
  let next = sheets.filter(({ name }) => !receipt.sheets.some(({ id, placed }) => placed === undefined && id === idOf(name)));
  for (const [index, { id, placed }] of receipt.sheets.entries()) {
    const [plan, sheet] = [plans[index], next.find(({ name }) => idOf(name) === id)];
    if (placed === undefined || plan === undefined || sheet === undefined) continue;
    const at = movedCell(plan, sheet);
    if (at !== undefined) return err({ kind: "stale-edit", sheet: sheet.name, at });
    next = next.map((candidate) => (candidate === sheet ? withPlan(sheet, plan, () => null) : candidate));
  }
  return ok(next);
}

function withInserted(sheets: readonly Sheet[], edit: InsertRowsEdit): Sheets {
  const sheet = sheets.find(({ name }) => name === edit.sheet);
  if (sheet === undefined) return err({ kind: "sheet-missing", sheet: edit.sheet });
  const at = firstDifferent(sheet, edit.before, { row: edit.row - 1, column: edit.column });
  return at === undefined ? ok(sheets.map((candidate) => (candidate === sheet ? withRows(sheet, edit) : candidate))) : err({ kind: "stale-edit", sheet: edit.sheet, at });
}

/** Without the rows that a receipt put in, while they hold what was put in and nothing else. */
function withoutInserted(sheets: readonly Sheet[], { edits }: Receipt): Sheets {
  const edit = edits.find((candidate): candidate is InsertRowsEdit => candidate.kind === "insert-rows");
  if (edit === undefined) return ok(sheets);
  const sheet = sheets.find(({ name }) => name === edit.sheet);
  if (sheet === undefined) return err({ kind: "sheet-missing", sheet: edit.sheet });
  const blank = Array.from({ length: extent(sheet).lastColumn + 1 }, () => null);
  const whole = edit.contents.map((row) => blank.map((_, column) => row[column - edit.column] ?? null));
  const at = firstDifferent(sheet, [edit.before[0]], { row: edit.row - 1, column: edit.column }) ?? firstDifferent(sheet, whole, { row: edit.row, column: 0 });
  return at === undefined ? ok(sheets.map((candidate) => (candidate === sheet ? withoutRows(sheet, edit) : candidate))) : err({ kind: "stale-edit", sheet: edit.sheet, at });
}

function firstDifferent(sheet: Sheet, expected: readonly (readonly CellContent[])[], { row, column }: CellRef): CellRef | undefined {
  for (const [r, contents] of expected.entries()) {
    const c = contents.findIndex((content, index) => !sameState(cellStateAt(sheet, { row: row + r, column: column + index }), { content }));
    if (c >= 0) return { row: row + r, column: column + c };
  }
  return undefined;
}

function selectedValues(sheet: Sheet, area: Rect): CellValue[][] {
  const { lastRow, lastColumn } = extent(sheet);
  const [height, width] = [Math.min(area.bottom, lastRow) - area.top + 1, Math.min(area.right, lastColumn, area.left + 999) - area.left + 1];
  if (height <= 0 || width <= 0) return [];
  return Array.from({ length: height }, (_, row) => Array.from({ length: width }, (__, column) => valueAt(sheet, area.top + row, area.left + column)));
}

function withWrite(sheets: readonly Sheet[], { sheet: name, at, before, after, predicted }: WriteEdit): Sheets {
  const sheet = sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) return err({ kind: "sheet-missing", sheet: name });
  if (!sameState(cellStateAt(sheet, at), before)) return err({ kind: "stale-edit", sheet: name, at });
  return ok(sheets.map((candidate) => (candidate === sheet ? put(sheet, at, after, predicted) : candidate)));
}

function sameState(now: CellState, before: CellState): boolean {
  const sameFormat = before.numberFormat === undefined || before.numberFormat === now.numberFormat;
  return sameFormat && JSON.stringify(now.content) === JSON.stringify(before.content);
}

/** A new sheet with the cell changed; grown down and to the right where needed, as a used range grows. */
function put(sheet: Sheet, at: CellRef, { content, numberFormat }: CellState, predicted?: number | string): Sheet {
  const { lastRow, lastColumn } = extent(sheet);
  const height = Math.max(lastRow, at.row) + 1;
  const width = Math.max(lastColumn, at.column) + 1;
  const isTarget = (row: number, column: number) => row === at.row && column === at.column;
  const grid = <T>(pick: (row: number, column: number) => T) =>
    Array.from({ length: height }, (_, row) => Array.from({ length: width }, (__, column) => pick(row, column)));

  const key = formulaKey(at.row, at.column);
  const formulas = new Map(sheet.formulas);
  if (isFormula(content)) formulas.set(key, content.formula);
  else formulas.delete(key);

  const formats = sheet.formats;
  const formatOf = (row: number, column: number) =>
    typeof formats === "string" ? formats : formats[row - sheet.origin.row]?.[column - sheet.origin.column] ?? "General";
  return {
    ...sheet,
    origin: { row: 0, column: 0 },
    values: grid((row, column) => (isTarget(row, column) ? (isFormula(content) ? predicted ?? content.value ?? 0 : content) : valueAt(sheet, row, column))),
    formulas,
    formats: grid((row, column) => (isTarget(row, column) && numberFormat !== undefined ? numberFormat : formatOf(row, column))),
  };
}

function isFormula(content: CellContent): content is Extract<CellContent, { readonly formula: string }> {
  return typeof content === "object" && content !== null;
}
