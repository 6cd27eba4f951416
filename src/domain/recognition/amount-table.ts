import type { Rect } from "../grid";
import type { Band } from "./band";
import { readBody } from "./body";
import { evidenceOf } from "./evidence";
import type { HeaderMatch } from "./match-columns";
import type { Masthead } from "./masthead";
import type { Matchers } from "./matchers";
import type { AmountTable } from "./recognised";
import type { SheetView } from "./view";

export interface AmountTableInput {
  readonly view: SheetView;
  readonly matchers: Matchers;
  readonly band: Band;
  readonly match: HeaderMatch;
  readonly masthead: Masthead;
}

/** The table of a heading: its rows, and why it was taken for this table. */
export function amountTableOf(input: AmountTableInput): AmountTable {
  const { view, match, masthead } = input;
  const { title } = masthead;
  const body = readBody(input);
  return {
    shape: "amounts",
    spec: match.arrangement.spec,
    sheet: view.sheet.name,
    area: areaOf(input, body.bottom),
    title: title === null ? null : { value: view.shown(title.at.row, title.at.column), at: title.at },
    unit: masthead.unit,
    year: masthead.year,
    department: masthead.department,
    sections: body.sections,
    evidence: evidenceOf({ ...input, body }),
  };
}

/** From the title to the last row, as wide as the heading and what stands above it. */
export function areaOf({ masthead, match }: Pick<AmountTableInput, "masthead" | "match">, bottom: number): Rect {
  return { top: masthead.top, left: Math.min(masthead.left, match.left), bottom, right: Math.max(masthead.right, match.right) };
}
