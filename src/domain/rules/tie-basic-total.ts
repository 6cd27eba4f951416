import { basicPart, basicTotal, namesItsMoney, PARTS } from "./ties/basic-expenditure";
import type { BasicPart } from "./ties/basic-expenditure";
import { atLeast, equal, expenditureLine, T1, T3, T5, T6, totalOf } from "./ties/claim";
import type { Reading, TieClaim } from "./ties/claim";
import type { TieSet } from "./ties/judged-ties";
import { defineTie } from "./ties/tie-rule";

/**
 * 基本支出 of the 一般公共预算支出表 and 合计 of the 基本支出表, also by 人员经费 and 公用经费 where they are stated. A
 * 基本支出表 that does not name its money may agree with the 支出总表 instead, which is of all money.
 */
export const tieBasicTotal = defineTie({
  id: "tie-basic-total",
  severity: "error",
  reads: [T1, T3, T5, T6],
  claims: (set) => [equal(basicOf(set), [basicTotal(set)]), ...PARTS.flatMap((part) => partClaims(set, part))],
});

function basicOf(set: TieSet): readonly Reading[] {
  return [...basicIn(T5, set), ...(namesItsMoney(set) ? [] : basicIn(T3, set))];
}

/** Some places state only the two parts of 基本支出. */
function basicIn(table: string, { prints }: TieSet): readonly Reading[] {
  const isDivided = PARTS.every((key) => prints(table, "main", key));
  return [...(isDivided && !prints(table, "main", "basic") ? [] : [[totalOf(table, "basic")]]), ...(isDivided ? [PARTS.map((key) => totalOf(table, key))] : [])];
}

/** Tables of all money contain that of the 一般公共预算; 基本支出 may also be paid from other sources. */
function partClaims(set: TieSet, part: BasicPart): readonly TieClaim[] {
  const own = basicPart(set, part);
  if (own === undefined) return [];
  const summary = ["grand-total", "current-total"].map((line) => [expenditureLine(T1, line, part)]);
  return [
    ...(set.prints(T5, "main", part) ? [equal([[totalOf(T5, part)], ...(namesItsMoney(set) ? [] : [[totalOf(T3, part)]])], [own])] : []),
    ...(set.prints(T1, "expenditure", part) ? [atLeast(summary, [own])] : []),
    ...(set.prints(T3, "main", part) ? [atLeast([[totalOf(T3, part)]], [own])] : []),
  ];
}
