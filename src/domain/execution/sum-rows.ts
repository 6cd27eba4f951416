import { sum, parseAmount, type Amount } from "../amount";
import { rectToA1, toA1, valueAt, type CellRef, type Sheet } from "../grid";
import type { AmountTable } from "../recognition/recognised";
import { unitsOf, type ExecutionColumns, type UnitRows } from "./columns";
import { freeRowsBelow } from "./free-rows";

/** A row of sums, there already or to be added, with the rows that it sums. */
export interface SumRow {
  readonly row: number;
  readonly label: string;
  readonly group: string | null;
  readonly added: boolean;
  readonly parts: readonly number[];
  /** Rows of single projects behind the parts. */
  readonly items: readonly number[];
}

export interface SumRows {
  readonly subtotals: readonly SumRow[];
  readonly total: SumRow;
}

/** 小计 of each unit and 合计, those that are missing placed in free rows below the table; undefined for a table without items. */
export function sumRows(table: AmountTable, columns: ExecutionColumns, sheet: Sheet): SumRows | undefined {
  const units = unitsOf(columns.section);
  const named = units.filter(({ name }) => name !== null);
  const total = columns.section.rows.find(({ kind }) => kind === "total");
  const missing = named.filter(({ subtotal }) => subtotal === undefined);
  const free = freeRowsBelow(table, sheet, missing.length + (total === undefined ? 1 : 0));

  const subtotals = named.map((unit) => subtotalRow(unit, unit.subtotal?.row ?? free + missing.indexOf(unit)));
  const items = units.flatMap((unit) => unit.items.map(({ row }) => row));
  if (items.length === 0) return undefined;
  return {
    subtotals,
    total: {
      row: total?.row ?? free + missing.length,
      label: total?.label ?? "合计",
      group: null,
      added: total === undefined,
      parts: named.length > 0 && named.length === units.length ? subtotals.map(({ row }) => row) : items,
      items,
    },
  };
}

function subtotalRow({ name, items, subtotal }: UnitRows, row: number): SumRow {
  const rows = items.map((item) => item.row);
  return { row, label: subtotal?.label ?? `${name ?? ""}小计`, group: name, added: subtotal === undefined, parts: rows, items: rows };
}

/** The sum of the rows' figures in a column; null when one of them is not a number, which SUM would pass over. */
export function sumOfRows(rows: readonly number[], column: number, sheet: Sheet): Amount | null {
  const figures: Amount[] = [];
  for (const row of rows) {
    const cell = parseAmount(valueAt(sheet, row, column));
    if (cell.kind === "blank" || cell.kind === "dash") continue;
    if (cell.kind !== "amount" || cell.fromText !== undefined) return null;
    figures.push(cell.value);
  }
  return sum(figures);
}

/** `=SUM(C4:C14,C16)`: neighbouring rows as areas, so that inserted rows count too. */
export function sumFormula(rows: readonly number[], column: number): string {
  const areas: { top: number; bottom: number }[] = [];
  for (const row of rows) {
    const last = areas.at(-1);
    if (last?.bottom === row - 1) last.bottom = row;
    else areas.push({ top: row, bottom: row });
  }
  return `=SUM(${areas.map(({ top, bottom }) => rectToA1({ top, bottom, left: column, right: column })).join(",")})`;
}

/**
 * Executed as a share of the budget, rounded half up at the decimals that are shown; blank without a budget. `hasDash`:
 * one of the cells holds a text, which N() takes for 0 and division would refuse.
 */
export function rateFormula(budget: CellRef, executed: CellRef, percentDecimals: number, hasDash: boolean): string {
  const [divisor, dividend] = [budget, executed].map((at) => (hasDash ? `N(${toA1(at)})` : toA1(at)));
  return `=IF(${String(divisor)}=0,"",ROUND(${String(dividend)}/${String(divisor)},${String(percentDecimals + 2)}))`;
}
