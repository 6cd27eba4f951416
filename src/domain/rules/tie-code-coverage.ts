import { rowIndexOf } from "./ties/row-index";
import { atLeast, codeOf, T3, T5, T7, T8, totalOf } from "./ties/claim";
import type { TieClaim } from "./ties/claim";
import type { TieSet } from "./ties/judged-ties";
import { definePartTie } from "./ties/tie-rule";

/** Tables of the kinds of 财政拨款, each a part of the 支出总表. */
const KINDS = [T5, T7, T8] as const;

/** 支出总表 covers the tables of 财政拨款, code by code and in all. */
export const tieCodeCoverage = definePartTie({
  id: "tie-code-coverage",
  severity: "error",
  reads: [T3, ...KINDS],
  claims: (set) => {
    const kinds = KINDS.filter((id) => set.tables(id).length > 0);
    if (kinds.length === 0) return [];
    const covers = (code: string): TieClaim => {
      const parts = kinds.filter((id) => deepest(set, id) >= code.length);
      return atLeast([[codeOf(T3, "total", code)]], [parts.map((id) => codeOf(id, "total", code))]);
    };
    const codes = codesOf(set).filter((code) => code.length <= deepest(set, T3));
    return [atLeast([[totalOf(T3, "total")]], [kinds.map((id) => totalOf(id, "total"))]), ...codes.map(covers)];
  },
});

/** Digits of the longest codes that a table prints; a level that one of the two does not print cannot be compared. */
function deepest({ tables }: TieSet, id: string): number {
  const lengths = tables(id).flatMap((table) => table.sections).flatMap((section) => [...rowIndexOf(section).lengths]);
  return Math.max(0, ...lengths);
}

/** Codes of the parts, as far as they have a row of their own. */
function codesOf({ tables }: TieSet): readonly string[] {
  const sections = KINDS.flatMap(tables).flatMap((table) => table.sections);
  return [...new Set(sections.flatMap((section) => [...rowIndexOf(section).codes.keys()]))];
}
