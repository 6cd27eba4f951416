import { compare, amount } from "../amount";
import { ties } from "../catalogue/ties";
import { defineWorkbookRule } from "../validation";
import { basicCodes, namesItsMoney } from "./ties/basic-expenditure";
import { equal, T6, T9 } from "./ties/claim";
import type { Reading, TieClaim } from "./ties/claim";
import { judgedTies } from "./ties/judged-ties";
import type { TieSet } from "./ties/judged-ties";
import type { Disagreement } from "./ties/judge-claim";
import { absences, areBothThere, comparison, PART_MESSAGES } from "./ties/tie-rule";

/** “三公”经费 and 基本支出表: each item contains the basic expenditure of its 款; what it has above that is project money. */
export const tieThreePublic = defineWorkbookRule({
  meta: {
    id: "tie-three-public",
    category: "ties",
    severity: "error",
    fixable: "no",
    messages: { ...PART_MESSAGES, more: ["table", "otherTable", "unit", "cells"] },
  },

  reads: [T6, T9],

  *check(context) {
    const found = judgedTies(context, claims);
    const less = found.filter(isLess);
    for (const one of less.filter(areBothThere)) yield { messageId: "less", ...comparison(one) };
    yield* absences(less);

    const bySheet = new Map<string, Disagreement[]>();
    for (const one of found.filter((other) => !isLess(other))) {
      const { sheet } = comparison(one);
      bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), one]);
    }
    for (const more of bySheet.values()) yield* grouped(more);
  },
});

function isLess({ actual, expected }: Disagreement): boolean {
  return compare(amount(actual), amount(expected)) === -1;
}

/** One finding a table, however many of its items have project money. */
function* grouped(all: readonly Disagreement[]) {
  const facts = all.map(comparison);
  const [first] = facts;
  if (first === undefined) return;
  const { sheet, at, data } = first;
  const lines = facts.map(({ data: { cells, actual, expected, difference } }) => `${cells} ${actual} / ${expected} (${difference})`);
  const others = facts.flatMap((fact, index) => [...(index === 0 ? [] : [{ sheet: fact.sheet, at: fact.at }]), ...fact.related]);
  const said = { table: data.table, otherTable: data.otherTable, unit: data.unit, cells: lines.join("\n") };
  yield { messageId: "more", severity: "info", sheet, at, data: said, related: others } as const;
}

const PARTS = ties.flatMap(({ rule, cell, from }) => ("line" in cell.row && "code" in from.row && rule === "tie-three-public" ? [{ line: cell.row.line, code: from.row.code }] : []));
/** Lines that some places print only as one, 公务用车购置及运维费. */
const VEHICLES = ["vehicle-purchase", "vehicle-running"];

function claims(set: TieSet): readonly TieClaim[] {
  const areDivided = isByColumn(set) || VEHICLES.some((line) => set.hasLine(T9, line));
  const claim = (line: string, codes: readonly string[]): TieClaim => equal(itemsOf(set, line), [basicCodes(set, codes)]);
  const divided = PARTS.filter(({ line }) => areDivided || !VEHICLES.includes(line)).map(({ line, code }) => claim(line, [code]));
  const vehicles = PARTS.filter(({ line }) => VEHICLES.includes(line)).map(({ code }) => code);
  return areDivided ? divided : [...divided, claim("vehicles", vehicles)];
}

/** The table's items are rows, or columns over one row of figures; of all money where the 基本支出表 may be, too. */
function itemsOf(set: TieSet, line: string): readonly Reading[] {
  if (isByColumn(set)) return [[{ table: T9, section: "main", column: line, row: { line: "budget" } }]];
  const ofRow = (column: string): Reading => [{ table: T9, section: "main", column, row: { line } }];
  if (!set.prints(T9, "main", "general")) return [ofRow("total")];
  return namesItsMoney(set) ? [ofRow("general")] : [ofRow("general"), ofRow("total")];
}

function isByColumn({ prints }: TieSet): boolean {
  return prints(T9, "main", "reception");
}
