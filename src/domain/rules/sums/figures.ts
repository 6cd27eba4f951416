import { convertUnit, decimalsOf, isDateFormat, parseAmount, printedDecimals, ZERO } from "../../amount";
import type { Amount } from "../../amount";
import { formatAt, valueAt } from "../../grid";
import type { CellRef, Sheet } from "../../grid";
import type { AmountTable } from "../../recognition/recognised";
import { amountCells, isUncalculated } from "../cells/amount-cells";

/** A figure as it is printed. */
export interface ReadFigure {
  readonly kind: "figure";
  /** In the table's unit. */
  readonly value: Amount;
  /** Printed decimals; null for blank and dashed cells, which count as zero and print nothing that could have been rounded. */
  readonly decimals: number | null;
}

/** What a cell of amounts says. */
export type Figure = ReadFigure | { readonly kind: "not-a-number" | "not-calculated" };

export type ReadsFigure = (at: CellRef) => Figure;

const readers = new WeakMap<AmountTable, { readonly sheet: Sheet; readonly read: ReadsFigure }>();

/** Reads the cells of a table as figures; all rules share one reader of a table. */
export function figuresOf(table: AmountTable, sheet: Sheet): ReadsFigure {
  const known = readers.get(table);
  if (known?.sheet === sheet) return known.read;
  const read = reader(table, sheet);
  readers.set(table, { sheet, read });
  return read;
}

function reader(table: AmountTable, sheet: Sheet): ReadsFigure {
  const usual = usualDecimals(table, sheet);
  const isCoarse = isFromTenThousands(table, sheet);
  return (at) => {
    const value = valueAt(sheet, at.row, at.column);
    if (isUncalculated(sheet, at)) return { kind: "not-calculated" };

    const parsed = parseAmount(value);
    if (parsed.kind === "blank" || parsed.kind === "dash") return { kind: "figure", value: ZERO, decimals: null };
    if (parsed.kind !== "amount") return { kind: "not-a-number" };

    const format = formatAt(sheet, at.row, at.column);
    // A date is shown, and the number behind it is the days since 1900.
    if (parsed.fromText === undefined && isDateFormat(format)) return { kind: "not-a-number" };

    const printed = parsed.fromText === undefined ? printedDecimals(format) : null;
    const written = parsed.fromText?.unit;
    const unit = table.unit?.value;
    const converted = written === undefined || unit === undefined ? parsed.value : convertUnit(parsed.value, written, unit);
    if (isCoarse) return { kind: "figure", value: converted, decimals: -COARSE_DIGITS };
    return { kind: "figure", value: converted, decimals: printed ?? Math.max(decimalsOf(converted), parsed.decimals, usual) };
  };
}

/** 万元 with two decimals are 元 that end in two zeroes. */
const COARSE_DIGITS = 2;
/** So many figures do not all end in zeroes by chance. */
const FEWEST_COARSE = 10;

/** Whether a table in 元 was converted from 万元 with two decimals: then its figures were rounded to hundreds. */
function isFromTenThousands(table: AmountTable, sheet: Sheet): boolean {
  if (table.unit?.value !== "元") return false;
  let count = 0;
  for (const { row, column } of amountCells(table)) {
    const parsed = parseAmount(valueAt(sheet, row, column));
    if (parsed.kind !== "amount" || parsed.value.eq(ZERO)) continue;
    if (!parsed.value.mod(10 ** COARSE_DIGITS).eq(ZERO)) return false;
    count += 1;
  }
  return count >= FEWEST_COARSE;
}

/** Money is printed with two decimals at most; a figure with more has them where it stands. */
const MOST_USUAL_DECIMALS = 2;

/**
 * The decimals of a figure without a format: 587.7 was 587.70 in a table whose other figures have two. A table of
 * whole figures has none.
 */
function usualDecimals(table: AmountTable, sheet: Sheet): number {
  const decimals = amountCells(table).map(({ row, column }) => {
    const parsed = parseAmount(valueAt(sheet, row, column));
    return parsed.kind === "amount" ? parsed.decimals : 0;
  });
  return Math.min(MOST_USUAL_DECIMALS, decimals.reduce((most, count) => Math.max(most, count), 0));
}
