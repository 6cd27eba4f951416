import { catalogue } from "../domain/catalogue";
import type { WriteEdit } from "../domain/edits";
import { executionRatesInSteps, figureColumns, guessFigures, planRates, sheetAfter, tableOfChoice } from "../domain/execution";
import type { FigureChoice, FigureColumn, RateOptions, RatePreview, RateRow } from "../domain/execution";
import { sheetsByName, type Sheet, type WorkbookSnapshot } from "../domain/grid";
import { recognise, type AmountTable, type RecognisedTable } from "../domain/recognition";
import { err, ok, type Result } from "../domain/result";
import type { Profile } from "../domain/spec";
import type { Steps } from "../domain/steps";
import { inSteps } from "./in-steps";
import type { OperationOptions, Receipt, WorkbookError, WorkbookPort } from "./ports";

/** What is computed, and what besides the rates. */
export interface RatesWanted {
  /** Figures that a person chose; the recognised tables of execution when absent. */
  readonly choice?: FigureChoice;
  /** Whether 未执行数 is computed, too. */
  readonly remainder?: boolean;
  /** Whether figures typed as texts become numbers where there is one reading. */
  readonly convertTexts?: boolean;
}

/** What computing the rates of a workbook would write. */
export interface RatesPlan {
  readonly tables: readonly RatesOfTable[];
  /** Tables that lack a column for what is wanted, and have no room for one at their right. */
  readonly noRoom: readonly { readonly sheet: string; readonly title: string }[];
  readonly edits: readonly WriteEdit[];
  /** Cells that get their formula and not its number format, because their sheet is protected. */
  readonly unformatted: number;
}

export interface RatesOfTable extends RatePreview {
  readonly sheet: string;
  /** "" for a table without a title. */
  readonly title: string;
  /** Unit that the amounts are stated in; null when the table does not say. */
  readonly unit: string | null;
  /** The rates as they are now, and how the stated ones compare with them. */
  readonly rows: readonly RateRow[];
}

/** Where the figures of the selected block seem to stand, and what there is to choose from. */
export interface FiguresGuess {
  readonly choice: FigureChoice;
  readonly columns: readonly FigureColumn[];
}

/** Rates, subtotals and totals of every table of execution, or of the chosen figures, as a preview. Changes nothing. */
export async function previewRates(workbook: Pick<WorkbookPort, "read">, profile: Profile, options: OperationOptions = {}, wanted: RatesWanted = {}): Promise<Result<RatesPlan, WorkbookError>> {
  const snapshot = await workbook.read(options);
  if (!snapshot.ok) return snapshot;
  const { choice } = wanted;
  const isThere = choice === undefined || snapshot.value.sheets.some(({ name }) => name === choice.sheet);
  return isThere ? ok(await inSteps(planRatesOf(snapshot.value, profile, wanted))) : err({ kind: "sheet-missing", sheet: choice.sheet });
}

/** Guesses the figures of what is selected: of the whole sheet when it is one cell. Changes nothing. */
export async function guessRates(workbook: WorkbookPort, options: OperationOptions = {}): Promise<Result<FiguresGuess, WorkbookError>> {
  const selected = await workbook.selection();
  if (!selected.ok) return selected;
  const snapshot = await workbook.read(options);
  if (!snapshot.ok) return snapshot;
  const sheet = snapshot.value.sheets.find(({ name }) => name === selected.value.sheet);
  if (sheet === undefined) return err({ kind: "sheet-missing", sheet: selected.value.sheet });
  const choice = guessFigures(sheet, selected.value.area);
  return ok({ choice, columns: figureColumns(sheet, choice) });
}

/** Writes a preview; a cell that was changed since refuses the whole (`stale-edit`). */
export function writeRates(workbook: WorkbookPort, plan: Pick<RatesPlan, "edits">, options: OperationOptions = {}): Promise<Result<Receipt, WorkbookError>> {
  if (options.signal?.aborted === true) return Promise.resolve(err({ kind: "cancelled" }));
  return workbook.apply(plan.edits, options);
}

function* planRatesOf(snapshot: WorkbookSnapshot, profile: Profile, wanted: RatesWanted): Steps<RatesPlan> {
  yield;
  const sheets = new Map(sheetsByName(snapshot));
  const planned: Planned[] = [];
  const all = tablesOf(snapshot, wanted);
  for (const table of all.filter((one) => one.shape === "amounts").filter(hasExecution)) {
    const sheet = sheets.get(table.sheet);
    yield;
    if (sheet === undefined) continue;
    const addSums = wanted.choice === undefined && !all.some((other) => isBelow(other, table));
    const made = yield* planOf(table, sheet, { sheets: [...sheets.values()], profile, addSums }, wanted);
    planned.push(made);
    // What one table takes of the free cells, another of the sheet cannot have.
    sheets.set(sheet.name, sheetAfter(sheet, made.edits));
  }
  const edits = planned.flatMap((made) => made.edits);
  return {
    tables: planned.flatMap(({ table }) => table ?? []),
    noRoom: planned.flatMap(({ noRoom }) => noRoom ?? []),
    edits,
    unformatted: edits.filter(({ sheet, after }) => after.numberFormat !== undefined && sheets.get(sheet)?.formatsLocked === true).length,
  };
}

function tablesOf(snapshot: WorkbookSnapshot, { choice }: RatesWanted): readonly RecognisedTable[] {
  if (choice === undefined) return recognise(snapshot, catalogue).tables;
  const sheet = snapshot.sheets.find(({ name }) => name === choice.sheet);
  const table = sheet && tableOfChoice(sheet, choice);
  return table === undefined ? [] : [table];
}

/** Rows added below another table would pass for rows of that one. */
function isBelow({ sheet, area }: RecognisedTable, above: RecognisedTable): boolean {
  return sheet === above.sheet && area.top > above.area.bottom && area.left <= above.area.right && area.right >= above.area.left;
}

function hasExecution({ sections }: AmountTable): boolean {
  return sections.some(({ columns, rows }) =>
    columns.has("executed") && (columns.has("adjusted") || columns.has("initial")) && rows.some(({ kind }) => kind === "item"));
}

interface Planned {
  readonly table?: RatesOfTable;
  readonly noRoom?: RatesPlan["noRoom"][number];
  readonly edits: readonly WriteEdit[];
}

function* planOf(table: AmountTable, sheet: Sheet, options: Pick<RateOptions, "sheets" | "profile" | "addSums">, { remainder = false, convertTexts = false }: RatesWanted): Steps<Planned> {
  const [title, unit] = [table.title?.value ?? "", table.unit?.value ?? null];
  const newColumns = remainder ? (["progress", "remainder"] as const) : (["progress"] as const);
  const plan = yield* planRates(table, sheet, { ...options, newColumns, remainder, convertTexts });
  if (plan === undefined) return { noRoom: { sheet: table.sheet, title }, edits: [] };
  return { table: { ...plan.preview, sheet: table.sheet, title, unit, rows: yield* executionRatesInSteps(plan.table, sheet) }, edits: plan.edits };
}
