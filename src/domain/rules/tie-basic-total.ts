import { basicPart, basicTotal, PARTS } from "./ties/basic-expenditure";
import type { BasicPart } from "./ties/basic-expenditure";
import { atLeast, equal, expenditureLine, T1, T3, T5, T6, totalOf } from "./ties/claim";
import type { Reading, TieClaim } from "./ties/claim";
import type { TieSet } from "./ties/judged-ties";
import { defineTie } from "./ties/tie-rule";

/** 基本支出 of the 一般公共预算支出表 and 合计 of the 基本支出表, also by 人员经费 and 公用经费 where they are stated. */
export const tieBasicTotal = defineTie({
  id: "tie-basic-total",
  severity: "error",
  reads: [T1, T3, T5, T6],
  claims: (set) => [equal(basicOf(set), [basicTotal(set)]), ...PARTS.flatMap((part) => partClaims(set, part))],
});

/** Some places state only the two parts of 基本支出. */
function basicOf({ prints }: TieSet): readonly Reading[] {
  const isDivided = PARTS.every((key) => prints(T5, "main", key));
  return [...(isDivided && !prints(T5, "main", "basic") ? [] : [[totalOf(T5, "basic")]]), ...(isDivided ? [PARTS.map((key) => totalOf(T5, key))] : [])];
}

/** Tables of all money contain that of the 一般公共预算; 基本支出 may also be paid from other sources. */
function partClaims(set: TieSet, part: BasicPart): readonly TieClaim[] {
  const own = basicPart(set, part);
  if (own === undefined) return [];
  const summary = ["grand-total", "current-total"].map((line) => [expenditureLine(T1, line, part)]);
  return [
    ...(set.prints(T5, "main", part) ? [equal([[totalOf(T5, part)]], [own])] : []),
    ...(set.prints(T1, "expenditure", part) ? [atLeast(summary, [own])] : []),
    ...(set.prints(T3, "main", part) ? [atLeast([[totalOf(T3, part)]], [own])] : []),
  ];
}
