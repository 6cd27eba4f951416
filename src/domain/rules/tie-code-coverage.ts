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
    const covers = (code: string): TieClaim => atLeast([[codeOf(T3, "total", code)]], [kinds.map((id) => codeOf(id, "total", code))]);
    return [atLeast([[totalOf(T3, "total")]], [kinds.map((id) => totalOf(id, "total"))]), ...codesOf(set).map(covers)];
  },
});

/** Codes of the parts, as far as they have a row of their own. */
function codesOf({ tables }: TieSet): readonly string[] {
  const sections = KINDS.flatMap(tables).flatMap((table) => table.sections);
  return [...new Set(sections.flatMap((section) => [...rowIndexOf(section).codes.keys()]))];
}
