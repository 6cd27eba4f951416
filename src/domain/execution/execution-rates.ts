import { divide, toFixedText, toText, type Amount } from "../amount";
import { formatAt, valueAt, type Sheet } from "../grid";
import type { AmountTable, TableRow } from "../recognition/recognised";
import { rememberedOf } from "../text";
import { basisOf } from "./basis";
import { judgedBudgetColumn } from "./budget-column";
import { executionColumns, type ExecutionColumns } from "./columns";
import type { RateRow } from "./rates";
import { judgeStated, readStated } from "./stated";
import { atOnce, mapInSteps, type Steps } from "../steps";

const DECIMALS = 6;
/** Enough to cut off or round a percentage at any decimals that a sheet shows. */
const WORKING_DECIMALS = 20;

/**
 * The execution rate of each row with figures, 小计 and 合计 included, and how the stated one compares with it. A row
 * whose budget or executed figure is not a number is left out: that is another rule's matter.
 */
export function executionRates(table: AmountTable, sheet: Sheet): readonly RateRow[] {
  return atOnce(executionRatesInSteps(table, sheet));
}

/** As `executionRates`, with pauses. For the same table and sheet the rows are the same as before: several rules ask. */
export function* executionRatesInSteps(table: AmountTable, sheet: Sheet): Steps<readonly RateRow[]> {
  const ofSheet = known(sheet);
  const already = ofSheet.get(table);
  if (already !== undefined) return already;
  const columns = executionColumns(table);
  const rows = columns === undefined ? [] : (yield* mapInSteps(columns.section.rows, (row) => rateOf(row, columns, sheet) ?? [])).flat();
  ofSheet.set(table, rows);
  return rows;
}

const known = rememberedOf((_sheet: Sheet) => new WeakMap<AmountTable, readonly RateRow[]>());

/** Both figures of a row, blank as 0; undefined when one is no figure or was never calculated, or both are blank. */
function figuresOf(row: TableRow, columns: ExecutionColumns, sheet: Sheet): { readonly budget: Amount; readonly executed: Amount } | undefined {
  const column = judgedBudgetColumn(row, columns, sheet);
  if (column === undefined) return undefined;
  const basis = basisOf(row.row, column, columns, sheet);
  return basis.kind === "figures" ? basis : undefined;
}

function rateOf(row: TableRow, columns: ExecutionColumns, sheet: Sheet): RateRow | undefined {
  const figures = figuresOf(row, columns, sheet);
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
