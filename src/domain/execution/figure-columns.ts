import { columnName, extent, textAt, type Sheet } from "../grid";
import type { FigureChoice } from "./figure-choice";

/** A column of a sheet, for a person who says what it is. */
export interface FigureColumn {
  readonly column: number;
  /** Letters, `AB`. */
  readonly name: string;
  /** Its texts in the heading rows, from top to bottom; "" when there are none. */
  readonly heading: string;
}

/** The columns that the figures may stand in: all used ones of the sheet, and the free one at their right. */
export function figureColumns(sheet: Sheet, { heading }: Pick<FigureChoice, "heading">): readonly FigureColumn[] {
  const left = sheet.origin.column;
  const right = Math.max(left, extent(sheet).lastColumn + 1);
  return Array.from({ length: right - left + 1 }, (_, index) => {
    const column = left + index;
    return { column, name: columnName(column), heading: headingOf(sheet, heading, column) };
  });
}

function headingOf(sheet: Sheet, heading: FigureChoice["heading"], column: number): string {
  if (heading === null) return "";
  const rows = Array.from({ length: heading.bottom - heading.top + 1 }, (_, index) => heading.top + index);
  return rows.map((row) => textAt(sheet, row, column).trim()).filter((text) => text !== "").join(" ");
}
