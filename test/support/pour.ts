import { formulaAt, valueAt, type CellRef, type CellValue, type Sheet } from "../../src/domain/grid";
import type { AmountTable, TableRow, TableSection } from "../../src/domain/recognition";

/** A figure of a published table and the cell of the laid-out table that is for it. */
export interface PouredCell {
  readonly spec: string;
  readonly row: string;
  readonly column: string;
  readonly at: CellRef;
  readonly published: CellValue;
  /** Whether the laid-out table computes the cell itself. */
  readonly computed: boolean;
}

/**
 * Every figure of the published table with its cell in the laid-out one, found by section, row (code, line or place
 * among the items) and column. A figure without a cell is an error: the template would have no room for it.
 */
export function pour(published: AmountTable, from: Sheet, template: AmountTable, into: Sheet): readonly PouredCell[] {
  return published.sections.flatMap((section) => {
    const room = template.sections.find(({ spec }) => spec.key === section.spec.key);
    if (room === undefined) throw new Error(`${published.spec.id} was laid out without its section ${section.spec.key}`);
    const rows = new Map(keyed(room).map(([key, row]) => [key, row]));
    return keyed(section).flatMap(([key, { row }]) => {
      const target = rows.get(key);
      return figures(section).flatMap(([column, at]) => {
        const value = valueAt(from, row, at);
        const place = room.columns.get(column);
        if (value === null || value === "") return [];
        if (target === undefined || place === undefined) throw new Error(`${published.spec.id} has no room for ${key} ${column}`);
        const cell = { row: target.row, column: place };
        return [{ spec: published.spec.id, row: key, column, at: cell, published: value, computed: formulaAt(into, cell.row, cell.column) !== undefined }];
      });
    });
  });
}

/** Rows with a name that is the same in both tables. */
function keyed({ rows }: TableSection): readonly (readonly [string, TableRow])[] {
  let item = 0;
  return rows.map((row) => {
    if (row.kind === "item") item += 1;
    return [row.key ?? row.code ?? (row.kind === "item" ? `item ${String(item)}` : `${row.kind} ${row.group ?? ""}`), row] as const;
  });
}

/** Columns that hold figures: all but names, codes and numbers of rows. */
function figures({ spec, columns }: TableSection): readonly (readonly [string, number])[] {
  const wanted = spec.columns.filter(({ type }) => type === "amount" || type === "quantity").map(({ key }) => key);
  return [...columns].filter(([key]) => wanted.includes(key));
}
