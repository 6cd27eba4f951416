import { textAt, type Sheet } from "../grid";
import { monthIn } from "../goals";
import type { AmountTable } from "../recognition/recognised";

/** Dates on which the form was filled in say nothing of its figures. */
const FILLED_IN = /填报|填表|编制|制表|打印|报送/u;

/**
 * The month (1 to 12) up to whose end a table of execution tells, as its title, the lines below it, its headings or the
 * name of its sheet say: 截至9月底, 前三季度, 1-9月. Undefined when none of them says so.
 */
export function monthOfExecution(table: AmountTable, sheet: Sheet): number | undefined {
  const { area, sections, title } = table;
  const first = Math.min(area.bottom + 1, ...sections.flatMap(({ rows }) => rows.map(({ row }) => row)));
  const texts = [title?.value ?? ""];
  for (let row = area.top; row < first; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) texts.push(textAt(sheet, row, column));
  }
  for (const text of [...texts, sheet.name]) {
    const month = FILLED_IN.test(text) ? undefined : monthIn(text);
    if (month !== undefined) return month;
  }
  return undefined;
}
