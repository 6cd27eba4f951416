import { extent, textAt, valueAt } from "../../grid";
import type { CellRef, Sheet } from "../../grid";
import type { AmountTable } from "../../recognition/recognised";
import { foldText } from "../../text";

const UNIT = /(?:亿|万|千|百)?元(?![\u4e00-\u9fff])|(?:单位|金额)[^:]{0,6}:[^:]{0,6}元/u;
const LONGEST_STATEMENT = 60;
/** Rows above a table in which its unit may stand, apart from it. */
const ROWS_ABOVE = 3;

/**
 * Whether the table's unit is written somewhere around its figures in a form that recognition does not read: in a heading,
 * in a note, right above the table.
 */
export function mentionsUnit({ area, sections }: AmountTable, sheet: Sheet): boolean {
  const rows = new Set(sections.flatMap((section) => section.rows.map(({ row }) => row)));
  const { lastColumn } = extent(sheet);
  for (let row = Math.max(0, area.top - ROWS_ABOVE); row <= area.bottom; row += 1) {
    if (rows.has(row)) continue;
    for (let column = area.left; column <= Math.min(area.right + 1, lastColumn); column += 1) if (isUnit(sheet, { row, column })) return true;
  }
  return false;
}

function isUnit(sheet: Sheet, { row, column }: CellRef): boolean {
  if (typeof valueAt(sheet, row, column) !== "string") return false;
  const text = foldText(textAt(sheet, row, column));
  return text.length <= LONGEST_STATEMENT && UNIT.test(text);
}
