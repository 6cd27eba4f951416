import type { ChangedSheet, OperationOptions, Receipt, WorkbookError, WorkbookPort } from "../../src/app/ports";
import { cellStateAt, inverse } from "../../src/domain/edits";
import type { AddSheetEdit, CellContent, CellState, SheetPlan, WorkbookEdit, WriteEdit } from "../../src/domain/edits";
import { extent, formulaKey, valueAt } from "../../src/domain/grid";
import type { CellRef, CellValue, Rect, Sheet, WorkbookSnapshot } from "../../src/domain/grid";
import { err, ok } from "../../src/domain/result";
import type { Result } from "../../src/domain/result";

/** A workbook without Excel: keeps the port's promises (all or nothing, `before` as precondition, revert) on a snapshot. */
export interface MemoryWorkbook extends WorkbookPort {
  current(): WorkbookSnapshot;
  readonly selected: readonly { readonly sheet: string; readonly area: Rect }[];
  /** What a user does: types a value into a cell. */
  type(sheet: string, at: CellRef, value: CellValue): void;
  /** The next operation is refused with this error. */
  refuseNext(error: WorkbookError): void;
  /** Lets every operation wait, as a busy Excel does, until the returned function is called. */
  hold(): () => void;
}

export function memoryWorkbook(snapshot: WorkbookSnapshot): MemoryWorkbook {
  let sheets: readonly Sheet[] = snapshot.sheets;
  let refusal: WorkbookError | null = null;
  let gate: Promise<void> = Promise.resolve();
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

  function applied(edits: readonly WorkbookEdit[]): Result<readonly Sheet[], WorkbookError> {
    let next = sheets;
    for (const edit of edits) {
      const result = edit.kind === "add-sheet" ? withSheet(next, edit) : withWrite(next, edit);
      if (!result.ok) return result;
      next = result.value;
    }
    return ok(next);
  }

  return {
    current: () => ({ sheets }),
    selected,
    type(name, at, value) {
      sheets = sheets.map((sheet) => (sheet.name === name ? put(sheet, at, { content: typeof value === "boolean" ? String(value) : value }) : sheet));
    },
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
    apply: (edits, options) => attempt(() => {
      const next = applied(edits);
      if (!next.ok) return next;
      sheets = next.value;
      const added = edits.filter((edit): edit is AddSheetEdit => edit.kind === "add-sheet");
      return ok({ edits, sheets: added.map(({ plan }) => ({ id: `{${plan.name}}`, name: plan.name })) });
    }, options),
    changesSince: (receipt) => attempt(() => ok(changesOf(receipt, sheets))),
    revert: (receipt) => attempt(() => {
      const writes = receipt.edits.filter((edit): edit is WriteEdit => edit.kind === "write");
      const back = applied(inverse(writes));
      if (!back.ok) return back;
      sheets = back.value.filter(({ name }) => !receipt.sheets.some((sheet) => sheet.name === name));
      return ok(undefined);
    }),
    select: (sheet, area) => attempt(() => {
      const found = sheets.find(({ name }) => name === sheet);
      if (found === undefined) return err({ kind: "sheet-missing", sheet });
      if (found.visibility !== "visible") return err({ kind: "sheet-hidden", sheet });
      selected.push({ sheet, area });
      return ok(undefined);
    }),
  };
}

function withSheet(sheets: readonly Sheet[], { plan }: AddSheetEdit): Result<readonly Sheet[], WorkbookError> {
  if (sheets.some(({ name }) => name.toLowerCase() === plan.name.toLowerCase())) return err({ kind: "sheet-exists", sheet: plan.name });
  return ok([...sheets, sheetOfPlan(plan)]);
}

function sheetOfPlan({ name, contents }: SheetPlan): Sheet {
  const blank: Sheet = { name, visibility: "visible", origin: { row: 0, column: 0 }, values: [], formulas: new Map(), formats: "General" };
  return contents.reduce((sheet, cells, row) => cells.reduce((filled, content, column) => put(filled, { row, column }, { content }), sheet), blank);
}

function withWrite(sheets: readonly Sheet[], { sheet: name, at, before, after, predicted }: WriteEdit): Result<readonly Sheet[], WorkbookError> {
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
    values: grid((row, column) => (isTarget(row, column) ? (isFormula(content) ? predicted ?? 0 : content) : valueAt(sheet, row, column))),
    formulas,
    formats: grid((row, column) => (isTarget(row, column) && numberFormat !== undefined ? numberFormat : formatOf(row, column))),
  };
}

function isFormula(content: CellContent): content is { readonly formula: string } {
  return typeof content === "object" && content !== null;
}

function changesOf(receipt: Receipt, sheets: readonly Sheet[]): readonly ChangedSheet[] {
  return receipt.edits.flatMap((edit) => {
    const sheet = edit.kind === "add-sheet" ? sheets.find(({ name }) => name === edit.plan.name) : undefined;
    if (edit.kind !== "add-sheet" || sheet === undefined) return [];
    const cells = changedCells(sheetOfPlan(edit.plan), sheet);
    return cells === 0 ? [] : [{ name: sheet.name, cells }];
  });
}

function changedCells(planned: Sheet, now: Sheet): number {
  const [was, is] = [extent(planned), extent(now)];
  let changed = 0;
  for (let row = 0; row <= Math.max(was.lastRow, is.lastRow); row += 1) {
    for (let column = 0; column <= Math.max(was.lastColumn, is.lastColumn); column += 1) {
      const same = JSON.stringify(cellStateAt(planned, { row, column }).content) === JSON.stringify(cellStateAt(now, { row, column }).content);
      if (!same) changed += 1;
    }
  }
  return changed;
}
