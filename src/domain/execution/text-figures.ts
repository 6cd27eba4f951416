import { parseAmount, toText } from "../amount";
import { cellStateAt, type WriteEdit } from "../edits";
import { formulaAt, valueAt, type CellRef, type Sheet } from "../grid";
import type { AmountTable } from "../recognition/recognised";
import type { ExecutionColumns } from "./columns";
import { figureFormat, TEXT_FORMAT } from "./number-formats";

/**
 * The edits that make numbers of figures typed as texts (`1,403.69`) in the rows of projects. Only what has one reading:
 * a figure in brackets or with another unit than the table's is left to its author.
 */
export function textFigures({ unit }: AmountTable, { section, amounts }: ExecutionColumns, sheet: Sheet): readonly WriteEdit[] {
  const items = section.rows.filter(({ kind }) => kind === "item");
  return items.flatMap(({ row }) => amounts.flatMap((column) => textFigure({ row, column }, unit?.value, sheet) ?? []));
}

function textFigure(at: CellRef, unit: string | undefined, sheet: Sheet): WriteEdit | undefined {
  const value = valueAt(sheet, at.row, at.column);
  if (typeof value !== "string") return undefined;
  const parsed = parseAmount(value);
  if (parsed.kind !== "amount" || parsed.fromText === undefined || formulaAt(sheet, at.row, at.column) !== undefined) return undefined;
  if (parsed.fromText.brackets === true || (parsed.fromText.unit !== undefined && parsed.fromText.unit !== unit)) return undefined;
  const before = cellStateAt(sheet, at);
  const format = before.numberFormat === TEXT_FORMAT ? { numberFormat: figureFormat(before.numberFormat) } : {};
  return { kind: "write", sheet: sheet.name, at, before, after: { content: Number(toText(parsed.value)), ...format } };
}
