import type { TieEnd } from "../../catalogue/ties";
import type { CellRef } from "../../grid";
import type { AmountTable, TableRow, TableSection } from "../../recognition/recognised";
import { rowName } from "../sums/sum-check";
import { rowIndexOf, type RowIndex } from "./row-index";

/** Where the figure of an end stands: its cells add up to it. None, where the table has no such row and it counts as zero. */
export interface EndCells {
  readonly kind: "cells";
  readonly cells: readonly CellRef[];
  /** The rows as the sheet names them, else as the spec does. */
  readonly rows: readonly string[];
  readonly column: string;
}

/** What the table does not print, so that the end cannot be read in it. */
export interface EndGap {
  readonly kind: "gap";
  readonly reasonId: "column-missing" | "row-missing";
  readonly text: string;
}

/**
 * The ways to find the end's figure in its table: one, or, where a table has several 合计, each of them and all together.
 * `isFilled` tells whether a cell holds a figure.
 */
export function cellsOfEnd({ section: key, column: columnKey, row }: TieEnd, table: AmountTable, isFilled: (at: CellRef) => boolean): readonly (EndCells | EndGap)[] {
  const section = table.sections.find(({ spec }) => spec.key === key);
  const column = section?.columns.get(columnKey);
  const heading = headingOf(table, key, columnKey);
  if (section === undefined || column === undefined) return [{ kind: "gap", reasonId: "column-missing", text: heading }];

  const index = rowIndexOf(section);
  const found = (rows: readonly TableRow[], name: string): EndCells => ({
    kind: "cells",
    cells: rows.map((one) => ({ row: one.row, column })),
    rows: rows.length === 0 ? [name] : rows.map(rowName),
    column: heading,
  });
  const isUnclear = index.unknown.some((one) => isFilled({ row: one.row, column }));

  if ("line" in row) {
    const line = index.lines.get(row.line);
    const name = labelOf(section, row.line);
    if (line !== undefined) return [found([line], name)];
    return [isInList(section, row.line) && !isUnclear ? found([], name) : { kind: "gap", reasonId: "row-missing", text: name }];
  }
  if ("code" in row) {
    const rows = index.codes.get(row.code) ?? index.parts.get(row.code) ?? [];
    if (rows.length > 0 || (!isUnclear && printsLevel(index, row.code))) return [found(rows, row.code)];
    return [{ kind: "gap", reasonId: "row-missing", text: row.code }];
  }
  const wholes = totals(index);
  if (wholes.length > 0) return wholes.map((rows) => found(rows, totalLabel(section)));
  return [isUnclear ? { kind: "gap", reasonId: "row-missing", text: totalLabel(section) } : found([], totalLabel(section))];
}

/** A table without 合计 is the sum of its 类; one of several units may have a 合计 for each. */
function totals({ totals: printed, roots }: RowIndex): readonly (readonly TableRow[])[] {
  if (printed.length > 1) return [...printed.map((row) => [row]), printed];
  if (printed.length === 1) return [printed];
  return roots.length > 0 ? [roots] : [];
}

/** A table of 类 alone says nothing about a 款; a table without any code says that there is none. */
function printsLevel({ lengths }: RowIndex, code: string): boolean {
  return lengths.size === 0 || [...lengths].some((length) => length >= code.length);
}

/** Many places print only the classes, sources and kinds in use. 结转 is not one of a list: without its row it may be in any other. */
function isInList({ spec: { rows } }: TableSection, key: string): boolean {
  if (rows.kind !== "lines" || key.startsWith("carryover")) return false;
  return rows.lines.some(({ sum }) => sum?.includes(key)) && !rows.lines.some((line) => line.key === key && line.sum !== undefined);
}

function headingOf({ spec, sections }: AmountTable, section: string, column: string): string {
  const all = [...sections.map((one) => one.spec), ...spec.sections];
  const found = all.filter(({ key }) => key === section).flatMap(({ columns }) => columns.filter(({ key }) => key === column));
  return found[0]?.headers[0] ?? column;
}

function labelOf({ spec: { rows } }: TableSection, key: string): string {
  return (rows.kind === "lines" ? rows.lines.find((line) => line.key === key)?.labels[0] : undefined) ?? key;
}

function totalLabel({ spec: { rows } }: TableSection): string {
  return rows.kind === "lines" ? "合计" : rows.totalLabels[0];
}
