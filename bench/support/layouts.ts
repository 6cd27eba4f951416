import type { Sample } from "../../src/workbench/samples";
import { blocksOf, mergedHeadings, type Block } from "./block";
import { place, type LaidOut, type Placed } from "./place";
import { blanksBetween, codesInThreeColumns, dashes, filledHeadings, inThousands, otherWords, repeatedHeadings, totalLast, typedCodes, withoutSequence } from "./rewrites";

/** A way in which the tables of one published document may stand in a workbook of another department. */
export interface Layout {
  readonly name: string;
  readonly layOut: (sample: Sample) => LaidOut;
}

/**
 * Five layouts, each with other liberties. Figures keep their published roundings: a unit is changed together with the
 * printed decimals (千元 with one), because 元 would print figures that the document does not state.
 */
export const LAYOUTS: readonly Layout[] = [
  { name: "one below the other", layOut: (sample) => place(belowEachOther(blocksOf(sample))) },
  { name: "side by side", layOut: (sample) => place(sideBySide(blocksOf(sample))) },
  { name: "spacer rows and columns", layOut: (sample) => place(sheetEach(blocksOf(sample).map(blanksBetween))) },
  {
    name: "类 款 项 apart, 合计 last, 千元 typed as text",
    layOut: (sample) => place(sheetEach(blocksOf(sample).map((block) => inThousands(codesInThreeColumns(totalLast(withoutSequence(block))))))),
  },
  {
    name: "other words, headings filled and repeated",
    layOut: (sample) => place(sheetEach(blocksOf(sample).map((block, index) =>
      dashes(typedCodes(repeatedHeadings(otherWords(filledHeadings(block, mergedHeadings(sample, block.sheet)), index + 1))))))),
  },
];

/** Away from A1, where no table is expected to begin. */
const CORNER = { row: 6, column: 2 };

/** A blank row between two tables. */
function belowEachOther(blocks: readonly Block[]): readonly Placed[] {
  const tops = blocks.reduce<readonly number[]>((all, { rows }) => [...all, (all.at(-1) ?? 0) + rows.length + 1], [CORNER.row]);
  return blocks.map((block, index) => ({ sheet: "预算公开", block, at: { row: tops[index] ?? 0, column: CORNER.column } }));
}

/** A blank column between two tables, which begin a row lower each. */
function sideBySide(blocks: readonly Block[]): readonly Placed[] {
  const widths = blocks.map(({ rows }) => Math.max(...rows.map(({ cells }) => cells.length)));
  const lefts = widths.reduce<readonly number[]>((all, width) => [...all, (all.at(-1) ?? 0) + width + 1], [CORNER.column]);
  return blocks.map((block, index) => ({ sheet: "预算公开", block, at: { row: index, column: lefts[index] ?? 0 } }));
}

/** Sheets whose names say nothing. */
function sheetEach(blocks: readonly Block[]): readonly Placed[] {
  return blocks.map((block, index) => ({ sheet: `Sheet${String(index + 1)}`, block, at: { row: index % 3, column: index % 4 } }));
}
