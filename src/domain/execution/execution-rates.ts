import { divide, parseAmount, toFixedText, toText, ZERO, type Amount } from "../amount";
import { formatAt, formulaAt, valueAt, type Sheet } from "../grid";
import type { AmountTable, TableRow } from "../recognition/recognised";
import { executionColumns, type ExecutionColumns } from "./columns";
import type { RateRow } from "./rates";
import { judgeStated, readStated } from "./stated";

const DECIMALS = 6;
/** Enough to cut off or round a percentage at any decimals that a sheet shows. */
const WORKING_DECIMALS = 20;

/**
 * The execution rate of each row with figures, 小计 and 合计 included, and how the stated one compares with it. A row
 * whose budget or executed figure is not a number is left out: that is another rule's matter.
 */
export function executionRates(table: AmountTable, sheet: Sheet): readonly RateRow[] {
  const columns = executionColumns(table);
  if (columns === undefined) return [];
  return columns.section.rows.flatMap((row) => rateOf(row, columns, sheet) ?? []);
}

/** Both figures of a row, blank as 0; undefined when one is no figure or was never calculated, or both are blank. */
export function figuresOf(row: number, columns: ExecutionColumns, sheet: Sheet): { readonly budget: Amount; readonly executed: Amount } | undefined {
  const places = [columns.budget, columns.executed];
  if (places.some((column) => valueAt(sheet, row, column) === null && formulaAt(sheet, row, column) !== undefined)) return undefined;
  const cells = places.map((column) => parseAmount(valueAt(sheet, row, column)));
  if (cells.every(({ kind }) => kind === "blank" || kind === "dash")) return undefined;
  const [budget, executed] = cells.map((cell) => (cell.kind === "amount" ? cell.value : cell.kind === "blank" || cell.kind === "dash" ? ZERO : undefined));
  return budget === undefined || executed === undefined ? undefined : { budget, executed };
}

function rateOf(row: TableRow, columns: ExecutionColumns, sheet: Sheet): RateRow | undefined {
  const figures = figuresOf(row.row, columns, sheet);
  if (figures === undefined) return undefined;
  const at = { row: row.row, column: columns.rate };
  const rate = divide(figures.executed, figures.budget, WORKING_DECIMALS);
  const stated = readStated(valueAt(sheet, at.row, at.column), formatAt(sheet, at.row, at.column), rate);
  return {
    sheet: sheet.name,
    at,
    label: row.label,
    group: row.group ?? null,
    budget: toText(figures.budget),
    executed: toText(figures.executed),
    rate: rate === null ? null : toFixedText(rate, DECIMALS),
    stated: stated?.text ?? null,
    status: rate === null ? "undefined" : stated === null ? "ok" : judgeStated(stated, rate),
  };
}
