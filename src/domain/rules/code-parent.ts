import { defineAmountRule } from "../validation";
import { addressList, oneLine, places } from "./cells/cell-list";
import { codedRows, codeSections, goesByCode } from "./codes/coded-rows";
import type { CodedRow } from "./codes/coded-rows";

/** The 款 of each 项 and the 类 of each 款 is printed, and they stand below it, as far as the table prints that level at all. */
export const codeParent = defineAmountRule({
  meta: {
    id: "code-parent",
    category: "codes",
    severity: "error",
    fixable: "no",
    messages: {
      missing: ["parent", "count", "cells", "codes"],
      elsewhere: ["code", "label", "cell", "parent", "parentCell", "above", "aboveCell"],
    },
  },

  applies: goesByCode,

  *check({ table, sheet }) {
    for (const codes of codeSections(table)) {
      const rows = codedRows(codes, sheet);
      const children = childrenOf(rows);

      for (const [parent, orphans] of groupedByParent(children.filter(({ parents }) => parents.length === 0))) {
        const [first, ...others] = orphans;
        if (first === undefined) continue;
        const data = { parent, count: String(orphans.length), cells: addressList(orphans.map(({ at }) => at)), codes: [...new Set(orphans.map(({ code }) => code))].join("\n") };
        yield { messageId: "missing", at: first.at, data, related: places(sheet.name, others.map(({ at }) => at)) };
      }

      for (const { row, parents: [parent], above } of misplaced(children)) {
        if (parent === undefined || above === undefined) continue;
        const { code, label, at } = row;
        const data = { code, label: oneLine(label), cell: addressList([at]), parent: parent.code, parentCell: addressList([parent.at]), above: above.code, aboveCell: addressList([above.at]) };
        yield { messageId: "elsewhere", at, data, related: places(sheet.name, [parent.at, above.at]) };
      }
    }
  },
});

interface Child {
  readonly row: CodedRow;
  readonly parentCode: string;
  readonly parents: readonly CodedRow[];
  /** The row of the parent's level that stands nearest above. */
  readonly above: CodedRow | undefined;
}

/** The rows whose next higher level is printed in the table; places leave out 款, or 类, throughout. */
function childrenOf(rows: readonly CodedRow[]): readonly Child[] {
  const printed = new Set(rows.map(({ code }) => code.length));
  const byCode = new Map<string, CodedRow[]>();
  for (const row of rows) byCode.set(row.code, [...(byCode.get(row.code) ?? []), row]);

  const above = new Map<number, CodedRow>();
  return rows.flatMap((row): readonly Child[] => {
    const { length: own } = row.code;
    const level = [own - 2, own - 4].find((length) => printed.has(length));
    const nearest = level === undefined ? undefined : above.get(level);
    above.set(own, row);
    if (level === undefined) return [];
    const parentCode = row.code.slice(0, level);
    return [{ row, parentCode, parents: byCode.get(parentCode) ?? [], above: nearest }];
  });
}

function groupedByParent(children: readonly Child[]): ReadonlyMap<string, readonly CodedRow[]> {
  const groups = new Map<string, CodedRow[]>();
  for (const { row, parentCode } of children) groups.set(parentCode, [...(groups.get(parentCode) ?? []), row]);
  return groups;
}

/** In a table that lists level by level, or the parts before the whole, most rows stand elsewhere: there that says nothing. */
function misplaced(children: readonly Child[]): readonly Child[] {
  const strays = children.filter(({ parentCode, parents, above }) => parents.length > 0 && above !== undefined && above.code !== parentCode);
  return strays.length * 2 < children.length ? strays : [];
}
