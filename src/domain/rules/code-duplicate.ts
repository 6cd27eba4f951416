import { textAt } from "../grid";
import type { Sheet } from "../grid";
import type { AmountTable } from "../recognition/recognised";
import { foldText } from "../text";
import { defineAmountRule } from "../validation";
import { addressList, oneLine, places } from "./cells/cell-list";
import { codeBlocks, codeSections, goesByCode } from "./codes/coded-rows";
import type { CodedRow, CodeSection } from "./codes/coded-rows";

/** Each code stands once in a table, or once for each unit that the table lists. */
export const codeDuplicate = defineAmountRule({
  meta: {
    id: "code-duplicate",
    category: "codes",
    severity: "error",
    fixable: "no",
    messages: { repeated: ["code", "count", "cells", "names"] },
  },

  applies: goesByCode,

  *check({ table, sheet }) {
    for (const codes of codeSections(table)) {
      const beside = columnsBeside(table, codes);
      for (const block of codeBlocks(codes, sheet)) {
        for (const [first, ...others] of repeated(block, sheet, beside)) {
          const all = [first, ...others];
          const names = [...new Set(all.map(({ label }) => oneLine(label)))].filter((name) => name !== "").join("\n");
          const data = { code: first.code, count: String(all.length), cells: addressList(all.map(({ at }) => at)), names };
          yield { messageId: "repeated", at: first.at, data, related: places(sheet.name, others.map(({ at }) => at)) };
        }
      }
    }
  },
});

/** Rows of one code that nothing else tells apart: a column with the unit or the project may. */
function repeated(block: readonly CodedRow[], sheet: Sheet, beside: readonly number[]): readonly (readonly [CodedRow, ...CodedRow[]])[] {
  const groups = new Map<string, [CodedRow, ...CodedRow[]]>();
  for (const row of block) {
    const key = [row.code, ...beside.map((column) => foldText(textAt(sheet, row.row, column)))].join("\n");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

/** Columns of the table that no spec knows and that hold words. */
function columnsBeside({ area }: AmountTable, { section }: CodeSection): readonly number[] {
  const known = new Set(section.columns.values());
  const all = Array.from({ length: area.right - area.left + 1 }, (_, index) => area.left + index);
  return all.filter((column) => !known.has(column));
}
