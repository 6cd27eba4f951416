import type { AmountTable } from "../../src/domain";
import { valueAt, type CellValue, type Sheet } from "../../src/domain/grid";
import { gridOf } from "./gridOf";

type Row = readonly CellValue[];

/** A table on its sheet, as the fixture prints it. */
export interface PrintedTable {
  readonly sheet: Sheet;
  readonly table: AmountTable;
}

/** Ways in which other places print the very same tables. */
export const LAYOUTS: Readonly<Record<string, (tables: readonly PrintedTable[]) => readonly Sheet[]>> = {
  "元, codes in three columns, 合计 last": (tables) => tables.map(inYuanByLevel),
  "stacked in one sheet": (tables) => [gridOf(tables.flatMap((one) => [...rowsOfTable(one), [], []]), { name: "预算表" })],
  "two side by side": (tables) =>
    tables.flatMap((one, index) => (index % 2 === 0 ? [gridOf(besides(tables.slice(index, index + 2).map(rowsOfTable)), { name: one.sheet.name })] : [])),
  "shifted, with spacer columns": (tables) => tables.map((one) => gridOf(rowsOfTable(one).map(spaced), { name: one.sheet.name, at: "C4" })),
  "line breaks in headings, figures as texts": (tables) => tables.map((one) => gridOf(typed(one), { name: one.sheet.name })),
};

function rowsOfTable({ sheet, table: { area } }: PrintedTable): readonly Row[] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_, row) =>
    Array.from({ length: area.right - area.left + 1 }, (__, column) => valueAt(sheet, area.top + row, area.left + column)),
  );
}

/** Cells of amounts, by row and column within the table. */
function figureCells({ table: { area, sections } }: PrintedTable): ReadonlySet<string> {
  const cells = sections.flatMap(({ spec, columns, rows }) =>
    spec.columns.filter(({ type }) => type === "amount").flatMap(({ key }) => rows.map(({ row }) => `${String(row - area.top)},${String((columns.get(key) ?? -1) - area.left)}`)),
  );
  return new Set(cells);
}

function mapped(one: PrintedTable, figure: (value: number) => CellValue, other: (value: CellValue, row: number) => CellValue): readonly Row[] {
  const figures = figureCells(one);
  return rowsOfTable(one).map((cells, row) =>
    cells.map((value, column) => (typeof value === "number" && figures.has(`${String(row)},${String(column)}`) ? figure(value) : other(value, row))),
  );
}

const inUnit = (value: CellValue): CellValue => (typeof value === "string" ? value.replace(/单位：万元/u, "单位：元") : value);

function inYuanByLevel(one: PrintedTable): Sheet {
  const { sheet, table } = one;
  // A table whose unit is part of a heading keeps it.
  const isStated = rowsOfTable(one).flat().some((value) => typeof value === "string" && /^单位：万元/u.test(value.trim()));
  const rows = isStated ? mapped(one, (value) => Math.round(value * 10_000), inUnit) : rowsOfTable(one);
  const [section] = table.sections;
  const code = section?.columns.get("code");
  if (section === undefined || code === undefined) return gridOf(rows, { name: sheet.name });

  const column = code - table.area.left;
  const split = rows.map((cells) => [...cells.slice(0, column), ...levels(cells[column] ?? null), ...cells.slice(column + 1)]);
  const totals = section.rows.filter(({ kind }) => kind === "total").map(({ row }) => row - table.area.top);
  const body = section.rows.map(({ row }) => row - table.area.top);
  const last = Math.max(-1, ...body);
  const ordered = split.flatMap((cells, row) => (totals.includes(row) && row !== last ? [] : row === last ? [cells, ...totals.flatMap((total) => (total === last ? [] : [split[total] ?? []]))] : [cells]));
  return gridOf(ordered, { name: sheet.name });
}

/** `2060701` in cells for 类, 款 and 项; a heading keeps the first. */
function levels(value: CellValue): Row {
  const parts = /^(\d{3})(\d{2})?(\d{2})?$/u.exec(String(value ?? ""));
  return parts === null ? [value, null, null] : [parts[1] ?? null, parts[2] ?? null, parts[3] ?? null];
}

/** All tables beside each other in one sheet, with so many blank columns between. */
export function inOneRow(tables: readonly PrintedTable[], gap: number): Sheet {
  return gridOf(besides(tables.map(rowsOfTable), gap), { name: "预算表" });
}

/** Tables of different heights, blank columns between them. */
function besides(tables: readonly (readonly Row[])[], gap = 1): readonly Row[] {
  const height = Math.max(...tables.map((rows) => rows.length));
  return Array.from({ length: height }, (_, row) =>
    tables.flatMap((rows) => {
      const width = Math.max(...rows.map((cells) => cells.length));
      return [...Array.from({ length: width }, (__, column) => rows[row]?.[column] ?? null), ...new Array<null>(gap).fill(null)];
    }),
  );
}

/** An empty column behind every third one. */
function spaced(cells: Row): Row {
  return cells.flatMap((value, column) => (column % 3 === 2 ? [value, null] : [value]));
}

function typed(one: PrintedTable): readonly Row[] {
  const first = Math.min(...one.table.sections.flatMap(({ rows }) => rows.map(({ row }) => row))) - one.table.area.top;
  const broken = (value: CellValue, row: number): CellValue =>
    typeof value === "string" && row > 1 && row < first && /^\p{Script=Han}{4,}$/u.test(value) ? `${value.slice(0, 2)}\n${value.slice(2)}` : value;
  return mapped(one, (value) => `${value.toLocaleString("en-US", { minimumFractionDigits: 2 })} `, broken);
}
