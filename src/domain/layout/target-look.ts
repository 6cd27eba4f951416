import type { CellStyle } from "../edits";
import { AMOUNT_FORMAT, heightFor, LOOK } from "./look";

/** How the parts of a 项目绩效目标表 look. */
export const TARGET_LOOK = {
  sheet: { ...LOOK.sheet, ...LOOK.prose },
  center: LOOK.center,
  left: LOOK.left,
  heading: LOOK.heading,
  grid: LOOK.grid,
  text: { numberFormat: "@" },
  /** Labels and figures take turns on one line. */
  funding: { horizontal: "Center", numberFormat: AMOUNT_FORMAT },
  /** 25 and 25% typed are both shown as 25%, which a heading with （%） does not contradict. */
  share: { horizontal: "Center", numberFormat: "0%" },
  names: { horizontal: "Center", numberFormat: "@" },
} as const satisfies Record<string, CellStyle>;

/** Excel's own limit is 409 points. */
const TALLEST = 400;
const LINE = 14;
const EDGES = 4;
/** The title's letters are 16 points high, those that columns are measured in 10. */
const TITLE = { scale: 0.6, line: 24, edges: 6 } as const;

/** Height in points of a row that holds the text, with its own line breaks, in a cell of that width; at least `least`. */
export function textHeight(text: string, width: number, least: number): number {
  return Math.min(TALLEST, Math.max(least, EDGES + LINE * linesOf(text, width)));
}

/** Height in points of a title over that width. */
export function titleHeight(text: string, width: number): number {
  return Math.min(TALLEST, TITLE.edges + TITLE.line * linesOf(text, width * TITLE.scale));
}

function linesOf(text: string, width: number): number {
  return text.split("\n").reduce((lines, line) => lines + (heightFor([{ text: line, width }]) - EDGES) / LINE, 0);
}
