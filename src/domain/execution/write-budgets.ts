import { equals, parseAmount, sum, toText, ZERO, type Amount } from "../amount";
import { cellStateAt, type WriteEdit } from "../edits";
import { formatAt, formulaAt, valueAt, type CellRef, type Sheet } from "../grid";
import type { TableRow } from "../recognition/recognised";
import { budgetColumn, budgetTerms, isGiven, type BudgetTerm } from "./budget-column";
import type { ExecutionColumns } from "./columns";
import { exactTerms } from "./formulas";
import { figureFormat } from "./number-formats";
import { NOTHING, type KeptReason, type Outcome } from "./rate-plan";
import { mapInSteps, type Steps } from "../steps";

/** 调整预算 = 年初 + 调增 − 调减: written where the cell is blank, compared where it is stated. */
export function* writeAdjusted(columns: ExecutionColumns, sheet: Sheet): Steps<Outcome> {
  const { adjustment, section } = columns;
  if (adjustment?.adjusted === undefined) return NOTHING;
  const { adjusted, initial } = adjustment;
  const terms = budgetTerms(initial, columns);
  return joined(yield* mapInSteps(itemsOf(section), (row) => (isUnchanged(row, adjusted, terms, sheet) ? NOTHING : writeTerms(row, adjusted, terms, sheet))));
}

/** A dash as the 调整预算数 of a row in which nothing was added or taken off. */
function isUnchanged({ row }: TableRow, adjusted: number, [, ...changes]: readonly BudgetTerm[], sheet: Sheet): boolean {
  const isDash = parseAmount(valueAt(sheet, row, adjusted)).kind === "dash";
  return isDash && changes.every(({ column }) => ["blank", "dash"].includes(parseAmount(valueAt(sheet, row, column)).kind));
}

/** 未执行数 = budget − executed in each row of a project: written where the cell is blank or shows it, compared where it does not. */
export function* writeRemainders(columns: ExecutionColumns, sheet: Sheet): Steps<Outcome> {
  const { remainder, section, executed } = columns;
  if (remainder === undefined) return NOTHING;
  return joined(yield* mapInSteps(itemsOf(section), (row) => {
    const terms = [...budgetTerms(budgetColumn(row.row, columns, sheet), columns), { column: executed, sign: -1 } as const];
    return writeTerms(row, remainder, terms, sheet);
  }));
}

function itemsOf({ rows }: ExecutionColumns["section"]): readonly TableRow[] {
  return rows.filter(({ kind }) => kind === "item");
}

function joined(outcomes: readonly Outcome[]): Outcome {
  return { edits: outcomes.flatMap(({ edits }) => edits), kept: outcomes.flatMap(({ kept }) => kept) };
}

function writeTerms({ row, label }: TableRow, column: number, terms: readonly BudgetTerm[], sheet: Sheet): Outcome {
  if (!terms.some((term) => isGiven(sheet, row, term.column))) return NOTHING;
  const at = { row, column };
  const value = valueAt(sheet, row, column);
  const current = parseAmount(value);
  const expected = sumOfTerms(row, terms, sheet);
  const keep = (reason: KeptReason): Outcome =>
    ({ edits: [], kept: [{ at, label, reason, actual: String(value ?? ""), expected: typeof expected === "string" ? null : toText(expected) }] });

  const hasFormula = formulaAt(sheet, row, column) !== undefined;
  if (typeof expected === "string") return current.kind === "blank" && !hasFormula ? keep(expected) : NOTHING;
  const agrees = current.kind === "amount" && equals(current.value, expected);
  if (agrees || (current.kind === "dash" && equals(expected, ZERO))) return NOTHING;
  if (hasFormula) return keep("formula");
  return current.kind === "blank" ? { edits: [termsEdit(at, terms, expected, sheet)], kept: [] } : keep("differs");
}

function sumOfTerms(row: number, terms: readonly BudgetTerm[], sheet: Sheet): Amount | "not-a-number" | "text-number" {
  const figures: Amount[] = [];
  let hasText = false;
  for (const { column, sign } of terms) {
    const cell = parseAmount(valueAt(sheet, row, column));
    const isUnknown = cell.kind === "blank" && formulaAt(sheet, row, column) !== undefined;
    if (isUnknown || cell.kind === "not-a-number" || cell.kind === "excel-error") return "not-a-number";
    if (cell.kind !== "amount") continue;
    hasText ||= cell.fromText !== undefined;
    figures.push(cell.value.times(sign));
  }
  return hasText ? "text-number" : sum(figures);
}

function termsEdit(at: CellRef, terms: readonly BudgetTerm[], expected: Amount, sheet: Sheet): WriteEdit {
  const hasDash = terms.some(({ column }) => typeof valueAt(sheet, at.row, column) === "string");
  const before = cellStateAt(sheet, at);
  const format = figureFormat(formatAt(sheet, at.row, terms[0]?.column ?? at.column));
  return {
    kind: "write",
    sheet: sheet.name,
    at,
    before,
    after: { content: { formula: `=${exactTerms(at.row, terms, hasDash)}` }, ...(figureFormat(before.numberFormat) === before.numberFormat ? {} : { numberFormat: format }) },
    predicted: Number(toText(expected)),
  };
}
