import { equals, parseAmount, toText, type Amount } from "../amount";
import { cellStateAt, type WriteEdit } from "../edits";
import { formatAt, formulaAt, valueAt, type CellRef, type Sheet } from "../grid";
import { isGiven, isPartialBudget } from "./budget-column";
import type { ExecutionColumns } from "./columns";
import { sumFormula } from "./formulas";
import { figureFormat, TEXT_FORMAT } from "./number-formats";
import { NOTHING, type Outcome } from "./rate-plan";
import type { Steps } from "../steps";
import { sumOfRows, type SumRow } from "./sum-rows";

/**
 * The edits of one row of sums. A blank cell and one that already shows the sum become formulas; another figure stays
 * and is listed, because nobody but its author knows which of the two is wrong.
 */
export function* writeSums(sumRow: SumRow, columns: ExecutionColumns, sheet: Sheet): Steps<Outcome> {
  const label = sumRow.added ? [labelEdit(sumRow, columns, sheet)] : [];
  const cells: Outcome[] = [];
  for (const column of columns.amounts) {
    yield;
    cells.push(isLeftBlank(sumRow, column, columns, sheet) ? NOTHING : writeSum(sumRow, column, sheet));
  }
  return { edits: [...label, ...cells.flatMap(({ edits }) => edits)], kept: cells.flatMap(({ kept }) => kept) };
}

function isLeftBlank({ row, items }: SumRow, column: number, columns: ExecutionColumns, sheet: Sheet): boolean {
  if (valueAt(sheet, row, column) !== null) return false;
  const isOwn = column === columns.executed || columns.budgets.includes(column);
  return isPartialBudget(items, column, columns, sheet) || (!isOwn && !items.some((item) => isGiven(sheet, item, column)));
}

function writeSum(sumRow: SumRow, column: number, sheet: Sheet): Outcome {
  const at = { row: sumRow.row, column };
  const found = sumOfRows(sumRow.items, column, sheet);
  const expected = typeof found === "string" ? null : found;
  const value = valueAt(sheet, at.row, at.column);
  const current = parseAmount(value);
  if (sumRow.isUnclear) return current.kind === "blank" ? keep(sumRow, at, "unclear", "", null) : NOTHING;

  const hasFormula = formulaAt(sheet, at.row, at.column) !== undefined;
  const agrees = expected !== null && current.kind === "amount" && equals(current.value, expected);
  if (hasFormula && agrees) return NOTHING;
  if (expected !== null && !hasFormula && (agrees || current.kind === "blank")) return { edits: [sumEdit(sumRow, at, expected, sheet)], kept: [] };
  return keep(sumRow, at, typeof found === "string" ? found : hasFormula ? "formula" : "differs", String(value ?? ""), expected);
}

function keep({ label }: SumRow, at: CellRef, reason: Outcome["kept"][number]["reason"], actual: string, expected: Amount | null): Outcome {
  return { edits: [], kept: [{ at, label, reason, actual, expected: expected === null ? null : toText(expected) }] };
}

function sumEdit(sumRow: SumRow, at: CellRef, expected: Amount, sheet: Sheet): WriteEdit {
  const format = sumFormat(sumRow, at, sheet);
  return {
    kind: "write",
    sheet: sheet.name,
    at,
    before: cellStateAt(sheet, at),
    after: { content: { formula: sumFormula(sumRow.parts, at.column) }, ...(format === undefined ? {} : { numberFormat: format }) },
    predicted: Number(toText(expected)),
  };
}

/** A sum looks like the figures that it sums; undefined where the cell's own format stays. */
function sumFormat({ added, items }: SumRow, { row, column }: CellRef, sheet: Sheet): string | undefined {
  const [own, ofFigures] = [formatAt(sheet, row, column), formatAt(sheet, items[0] ?? 0, column)];
  if (added || own === TEXT_FORMAT) return figureFormat(ofFigures);
  return own === "General" && valueAt(sheet, row, column) === null && figureFormat(ofFigures) === ofFigures ? ofFigures : undefined;
}

function labelEdit({ row, label }: SumRow, columns: ExecutionColumns, sheet: Sheet): WriteEdit {
  const at = { row, column: columns.label };
  return { kind: "write", sheet: sheet.name, at, before: cellStateAt(sheet, at), after: { content: label } };
}
