import { equals, parseAmount, toText, ZERO, type Amount } from "../amount";
import { cellStateAt, type WriteEdit } from "../edits";
import { formatAt, formulaAt, valueAt, type CellRef, type Sheet } from "../grid";
import { isPartialBudget } from "./budget-column";
import type { ExecutionColumns } from "./columns";
import type { Outcome } from "./rate-plan";
import { sumFormula, sumOfRows, type SumRow } from "./sum-rows";

const MONEY_FORMAT = "#,##0.00";

/** What is written into a cell of this format becomes a text, a formula too. */
const TEXT_FORMAT = "@";

/**
 * The edits of one row of sums. A blank cell and one that already shows the sum become formulas; another figure stays
 * and is listed, because nobody but its author knows which of the two is wrong.
 */
export function writeSums(sumRow: SumRow, columns: ExecutionColumns, sheet: Sheet): Outcome {
  const label = sumRow.added ? [labelEdit(sumRow, columns, sheet)] : [];
  const cells = columns.amounts.map((column) => (isLeftBlank(sumRow, column, columns, sheet) ? NOTHING : writeSum(sumRow, column, sheet)));
  return { edits: [...label, ...cells.flatMap(({ edits }) => edits)], kept: cells.flatMap(({ kept }) => kept) };
}

/** What the cell of a sum will show once the plan is written: the sum, or the figure that stays. */
export function shownSum(sumRow: SumRow, column: number, sheet: Sheet): Amount | null {
  const expected = sumOfRows(sumRow.items, column, sheet);
  const current = parseAmount(valueAt(sheet, sumRow.row, column));
  if (current.kind === "blank") return expected;
  if (current.kind === "dash") return ZERO;
  return current.kind === "amount" && current.fromText === undefined ? current.value : null;
}

function isLeftBlank({ row, items }: SumRow, column: number, columns: ExecutionColumns, sheet: Sheet): boolean {
  return valueAt(sheet, row, column) === null && isPartialBudget(items, column, columns, sheet);
}

function writeSum(sumRow: SumRow, column: number, sheet: Sheet): Outcome {
  const at = { row: sumRow.row, column };
  const expected = sumOfRows(sumRow.items, column, sheet);
  const current = parseAmount(valueAt(sheet, at.row, at.column));
  const hasFormula = formulaAt(sheet, at.row, at.column) !== undefined;
  const agrees = expected !== null && current.kind === "amount" && equals(current.value, expected);
  if (hasFormula && agrees) return NOTHING;
  if (expected !== null && !hasFormula && (agrees || current.kind === "blank")) return { edits: [sumEdit(sumRow, at, expected, sheet)], kept: [] };

  const reason = expected === null ? "not-a-number" : hasFormula ? "formula" : "differs";
  const actual = String(valueAt(sheet, at.row, at.column) ?? "");
  return { edits: [], kept: [{ at, label: sumRow.label, reason, actual, expected: expected === null ? null : toText(expected) }] };
}

const NOTHING: Outcome = { edits: [], kept: [] };

function sumEdit(sumRow: SumRow, at: CellRef, expected: Amount, sheet: Sheet): WriteEdit {
  const isText = formatAt(sheet, at.row, at.column) === TEXT_FORMAT;
  const format = sumRow.added || isText ? moneyFormat(sumRow, at.column, sheet) : undefined;
  return {
    kind: "write",
    sheet: sheet.name,
    at,
    before: cellStateAt(sheet, at),
    after: { content: { formula: sumFormula(sumRow.parts, at.column) }, ...(format === undefined ? {} : { numberFormat: format }) },
    predicted: Number(toText(expected)),
  };
}

function labelEdit({ row, label }: SumRow, columns: ExecutionColumns, sheet: Sheet): WriteEdit {
  const at = { row, column: columns.label };
  return { kind: "write", sheet: sheet.name, at, before: cellStateAt(sheet, at), after: { content: label } };
}

/** A sum looks like the figures that it sums. */
function moneyFormat({ items }: SumRow, column: number, sheet: Sheet): string {
  const format = formatAt(sheet, items[0] ?? 0, column);
  return format === "General" || format === TEXT_FORMAT ? MONEY_FORMAT : format;
}
