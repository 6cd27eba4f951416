import type { Sample } from "../../src/workbench/samples";
import { blocksOf, mergedHeadings, type Block } from "./block";
import { place, type LaidOut, type Placed } from "./place";
import { blanksBetween, codesInThreeColumns, dashes, filledHeadings, inThousands, inYuan, otherWords, repeatedHeadings, totalLast, typedCodes, withoutSequence } from "./rewrites";

/** A way in which the tables of one published document may stand in a workbook of another department. */
export interface Layout {
  readonly name: string;
  /** What a figure is mistyped by: 1.00 in the unit that the document publishes, since 1 元 is within its roundings. */
  readonly slip: number;
  readonly layOut: (sample: Sample) => LaidOut;
}

/** Each layout takes other liberties. The published roundings stay: 千元 has one decimal, 元 ends in 00. */
export const LAYOUTS: readonly [Layout, ...Layout[]] = [
  { name: "one below the other", slip: 1, layOut: (sample) => place(belowEachOther(blocksOf(sample))) },
  { name: "side by side", slip: 1, layOut: (sample) => place(sideBySide(blocksOf(sample), 1)) },
  { name: "spacer rows and columns", slip: 1, layOut: (sample) => place(sheetEach(blocksOf(sample).map(blanksBetween))) },
  {
    name: "类 款 项 apart, 合计 last, 千元 typed as text",
    slip: 1,
    layOut: (sample) => place(sheetEach(blocksOf(sample).map((block) => inThousands(codesInThreeColumns(totalLast(withoutSequence(block))))))),
  },
  { name: "类 款 项 apart, 合计 last, 元", slip: 10_000, layOut: (sample) => place(sheetEach(blocksOf(sample).map((block) => inYuan(codesInThreeColumns(totalLast(block)))))) },
  {
    name: "other words, headings filled and repeated",
    slip: 1,
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

/** Blank columns between two tables, which begin a row lower each. */
export function sideBySide(blocks: readonly Block[], gap: number): readonly Placed[] {
  const widths = blocks.map(({ rows }) => Math.max(...rows.map(({ cells }) => cells.length)));
  const lefts = widths.reduce<readonly number[]>((all, width) => [...all, (all.at(-1) ?? 0) + width + gap], [CORNER.column]);
  return blocks.map((block, index) => ({ sheet: "预算公开", block, at: { row: index, column: lefts[index] ?? 0 } }));
}

/** Sheets whose names say nothing. */
function sheetEach(blocks: readonly Block[]): readonly Placed[] {
  return blocks.map((block, index) => ({ sheet: `Sheet${String(index + 1)}`, block, at: { row: index % 3, column: index % 4 } }));
}
