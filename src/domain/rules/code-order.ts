import { defineAmountRule } from "../validation";
import { addressList, places } from "./cells/cell-list";
import { codeBlocks, codeSections, goesByCode } from "./codes/coded-rows";
import type { CodedRow } from "./codes/coded-rows";

/** Codes ascend, each 款 below its 类 and each 项 below its 款. */
export const codeOrder = defineAmountRule({
  meta: {
    id: "code-order",
    category: "codes",
    severity: "warning",
    fixable: "no",
    messages: { unordered: ["count", "cells", "codes"] },
  },

  applies: goesByCode,

  *check({ table, sheet }) {
    const unordered = codeSections(table).flatMap((codes) => codeBlocks(codes, sheet).flatMap(outOfOrder));
    const [first, ...others] = unordered;
    if (first === undefined) return;

    const data = {
      count: String(unordered.length),
      cells: addressList(unordered.map(({ at }) => at)),
      codes: [...new Set(unordered.map(({ code }) => code))].join("\n"),
    };
    yield { messageId: "unordered", at: first.at, data, related: places(sheet.name, others.map(({ at }) => at)) };
  },
});

/** The fewest rows that would have to move: those outside of the longest ascending run through the block. */
function outOfOrder(block: readonly CodedRow[]): readonly CodedRow[] {
  if (block.every(({ code }, index) => index === 0 || (block[index - 1]?.code ?? "") <= code)) return [];
  const kept = longestAscending(block.map(({ code }) => code));
  return block.filter((_, index) => !kept.has(index));
}

/** Indices of a longest run that never descends, not necessarily of neighbours (patience sorting). */
function longestAscending(codes: readonly string[]): ReadonlySet<number> {
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  codes.forEach((code, index) => {
    const length = firstAbove(ends, codes, code);
    before[index] = ends[length - 1];
    ends[length] = index;
  });
  const kept = new Set<number>();
  for (let index = ends.at(-1); index !== undefined; index = before[index]) kept.add(index);
  return kept;
}

/** How many of the ends, which ascend, are no higher than the code. */
function firstAbove(ends: readonly number[], codes: readonly string[], code: string): number {
  let [from, to] = [0, ends.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if ((codes[ends[middle] ?? 0] ?? "") > code) to = middle;
    else from = middle + 1;
  }
  return from;
}
