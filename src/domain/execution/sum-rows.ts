import { parseAmount, sum, type Amount } from "../amount";
import { extent, formulaAt, textAt, valueAt, type Sheet } from "../grid";
import type { AmountTable, TableRow } from "../recognition/recognised";
import { unitsOf, type ExecutionColumns, type UnitRows } from "./columns";
import { freeRowsBelow } from "./free-rows";

/** A row of sums, there already or to be added, with the rows that it sums. */
export interface SumRow {
  readonly row: number;
  readonly label: string;
  readonly group: string | null;
  readonly added: boolean;
  /** Several rows say to be this sum: what this one sums cannot be told. */
  readonly isUnclear: boolean;
  readonly parts: readonly number[];
  /** Rows of single projects behind the parts. */
  readonly items: readonly number[];
}

export interface SumRows {
  readonly subtotals: readonly SumRow[];
  /** One; none where the table has none and none is to be added, several where several rows say to be it. */
  readonly totals: readonly SumRow[];
}

/** 小计 of each unit and 合计; those that are missing are placed in free rows below the table when they are wanted. Undefined for a table without items. */
export function sumRows(table: AmountTable, columns: ExecutionColumns, sheet: Sheet, addMissing: boolean): SumRows | undefined {
  const units = unitsOf(columns.section);
  const items = units.flatMap((unit) => unit.items.map(({ row }) => row)).sort((a, b) => a - b);
  if (items.length === 0) return undefined;
  const totals = columns.section.rows.filter(({ kind }) => kind === "total");
  const missing = addMissing ? units.filter(({ name, subtotal }) => name !== null && subtotal === undefined) : [];
  const wanted = [...missing.map(labelOf), ...(addMissing && totals.length === 0 ? [TOTAL] : [])];
  const standing = wanted.length === 0 ? new Map<string, number>() : labelsBelow(table, columns, sheet);
  const added = wanted.filter((label) => !standing.has(label));
  const free = added.length === 0 ? 0 : freeRowsBelow(table, sheet, added.length);
  const places = new Map<string, Place>([
    ...added.map((label, index) => [label, { row: free + index, added: true }] as const),
    ...wanted.flatMap((label) => (standing.has(label) ? [[label, { row: standing.get(label) ?? 0, added: false }] as const] : [])),
  ]);

  const subtotals = units.flatMap((unit) => subtotalsOf(unit, addMissing ? places.get(labelOf(unit)) : undefined));
  const isWhole = units.every((unit) => unit.name !== null && unit.others.length === 0 && (unit.subtotal !== undefined || addMissing));
  const parts = isWhole ? subtotals.map(({ row }) => row) : items;
  const total = { group: null, added: false, isUnclear: totals.length > 1, parts, items };
  if (totals.length > 0) return { subtotals, totals: totals.map(({ row, label }) => ({ ...total, row, label })) };
  const place = places.get(TOTAL);
  return { subtotals, totals: place === undefined ? [] : [{ ...total, ...place, label: TOTAL }] };
}

const TOTAL = "合计";

/** Where a row of sums that the table lacks goes, or stands since it was added. */
type Place = Pick<SumRow, "row" | "added">;

function labelOf({ name }: UnitRows): string {
  return `${name ?? ""}小计`;
}

/** Rows of sums below the table by their labels: those that were added below a note are not read as its rows. */
function labelsBelow({ area }: AmountTable, columns: ExecutionColumns, sheet: Sheet): ReadonlyMap<string, number> {
  const labels = new Map<string, number>();
  for (let row = extent(sheet).lastRow; row > area.bottom; row -= 1) {
    if (formulaAt(sheet, row, columns.executed) !== undefined) labels.set(textAt(sheet, row, columns.label).trim(), row);
  }
  return labels;
}

function subtotalsOf(unit: UnitRows, place: Place | undefined): readonly SumRow[] {
  const { name, items, subtotal, others } = unit;
  const rows = items.map((item) => item.row);
  const sums = { group: name, isUnclear: others.length > 0, parts: rows, items: rows };
  const stated = [...(subtotal === undefined ? [] : [subtotal]), ...others];
  if (stated.length > 0) return stated.map(({ row, label }: TableRow) => ({ ...sums, row, label, added: false }));
  return name === null || place === undefined ? [] : [{ ...sums, ...place, label: labelOf(unit) }];
}

/** The sum of the rows' figures in a column; why there is none when one of them is not a number, which SUM would pass over. */
export function sumOfRows(rows: readonly number[], column: number, sheet: Sheet): Amount | "not-a-number" | "text-number" {
  const figures: Amount[] = [];
  let hasText = false;
  for (const row of rows) {
    const cell = parseAmount(valueAt(sheet, row, column));
    if (cell.kind === "blank" || cell.kind === "dash") continue;
    if (cell.kind !== "amount") return "not-a-number";
    hasText ||= cell.fromText !== undefined;
    figures.push(cell.value);
  }
  return hasText ? "text-number" : sum(figures);
}
