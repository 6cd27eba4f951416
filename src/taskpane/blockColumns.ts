import { columnName, valueAt } from "../domain/grid";
import type { CellRef, Rect, Sheet, WorkbookSnapshot } from "../domain/grid";
import type { TableSpec } from "../domain/spec";

/** The headings of a block as they stand in the sheet, for a person who says what is what. */
export interface BlockHeadings {
  /** Every text of the heading rows; none when no heading was found. */
  readonly headings: readonly { readonly at: CellRef; readonly text: string }[];
  readonly columns: readonly SheetColumn[];
}

export interface SheetColumn {
  /** 0-based. */
  readonly column: number;
  /** Letters, `AB`. */
  readonly name: string;
  /** The lowest text over the column's figures; "" when there is none. */
  readonly heading: string;
}

/** A column that a table has, as it is corrected. */
export interface NamedColumn {
  /** Key of the correction: `section.column`. */
  readonly path: string;
  readonly title: string;
}

/** Rows of headings are seldom more, and a correction of more texts would hold for nothing. */
const MOST_HEADING_ROWS = 4;
/** Fewer texts side by side are a title, or department and unit. */
const FEWEST_HEADINGS = 3;

/** `top`: the first heading row where it is known; else the first row with several texts side by side. */
export function blockHeadings({ sheets }: WorkbookSnapshot, name: string, area: Rect, top?: number): BlockHeadings {
  const sheet = sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) return { headings: [], columns: [] };
  const rows = headingRows(sheet, area, top ?? firstHeadingRow(sheet, area));
  const headings = rows.flatMap((row) => textsOf(sheet, area, row));
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, index): SheetColumn => {
    const column = area.left + index;
    return { column, name: columnName(column), heading: headings.filter(({ at }) => at.column === column).at(-1)?.text ?? "" };
  });
  return { headings, columns };
}

/** The columns that can be mistaken; none for tables that are read by other means. */
export function namedColumns(spec: TableSpec): readonly NamedColumn[] {
  if (spec.shape === "amounts") {
    const titleOf = (heading: string | undefined, header: string) => (heading === undefined ? header : `${heading} ${header}`);
    return spec.sections.flatMap(({ key, heading, columns }) =>
      columns.map((column) => ({ path: `${key}.${column.key}`, title: titleOf(heading?.[0], column.headers[0]) })));
  }
  if (spec.shape !== "targets") return [];
  const columns = [...spec.variants.flatMap((variant) => variant.columns), ...spec.extras].map(({ key, headers }): [string, NamedColumn] => [key, { path: key, title: headers[0] }]);
  return [...new Map(columns).values()];
}

function firstHeadingRow(sheet: Sheet, area: Rect): number | undefined {
  for (let row = area.top; row <= area.bottom; row += 1) if (textsOf(sheet, area, row).length >= FEWEST_HEADINGS) return row;
  return undefined;
}

/** From the first heading row down to the row before the first figure. */
function headingRows(sheet: Sheet, area: Rect, top: number | undefined): readonly number[] {
  if (top === undefined) return [];
  const rows: number[] = [];
  for (let row = top; row <= Math.min(area.bottom, top + MOST_HEADING_ROWS - 1); row += 1) {
    if (row > top && (hasFigure(sheet, area, row) || textsOf(sheet, area, row).length === 0)) break;
    rows.push(row);
  }
  return rows;
}

function textsOf(sheet: Sheet, area: Rect, row: number): { at: CellRef; text: string }[] {
  return cellsOf(area, row).flatMap((at) => {
    const value = valueAt(sheet, at.row, at.column);
    return typeof value === "string" && value.trim() !== "" ? [{ at, text: value }] : [];
  });
}

function hasFigure(sheet: Sheet, area: Rect, row: number): boolean {
  return cellsOf(area, row).some((at) => {
    const value = valueAt(sheet, at.row, at.column);
    return typeof value === "number" || (typeof value === "string" && /^[\d,.\s]+$/u.test(value) && value.trim() !== "");
  });
}

function cellsOf({ left, right }: Rect, row: number): readonly CellRef[] {
  return Array.from({ length: right - left + 1 }, (_, index) => ({ row, column: left + index }));
}
