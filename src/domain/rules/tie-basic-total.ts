import { atLeast, equal, expenditureLine, T1, T3, T5, T6, totalOf } from "./ties/claim";
import type { Reading, TieClaim } from "./ties/claim";
import type { TieSet } from "./ties/judged-ties";
import { defineTie } from "./ties/tie-rule";

const PARTS = ["personnel", "public"] as const;

/** 基本支出 of the 一般公共预算支出表 and 合计 of the 基本支出表, also by 人员经费 and 公用经费 where they are stated. */
export const tieBasicTotal = defineTie({
  id: "tie-basic-total",
  severity: "error",
  reads: [T1, T3, T5, T6],
  claims: (set) => [equal(basicOf(set), [[totalOf(T6, "total")]]), ...parts(set), ...wholes(set)],
});

/** Some places state only the two parts of 基本支出. */
function basicOf({ prints }: TieSet): readonly Reading[] {
  const isDivided = PARTS.every((key) => prints(T5, "main", key));
  return [...(isDivided && !prints(T5, "main", "basic") ? [] : [[totalOf(T5, "basic")]]), ...(isDivided ? [PARTS.map((key) => totalOf(T5, key))] : [])];
}

function parts({ prints }: TieSet): readonly TieClaim[] {
  return PARTS.filter((key) => prints(T5, "main", key)).map((key) => equal([[totalOf(T5, key)]], [[totalOf(T6, key)]]));
}

/** Tables of all money contain that of the 一般公共预算; 基本支出 may also be paid from other sources. */
function wholes({ prints }: TieSet): readonly TieClaim[] {
  const inSummary = PARTS.filter((key) => prints(T1, "expenditure", key));
  const inExpenditure = PARTS.filter((key) => prints(T3, "main", key));
  return [
    ...inSummary.map((key) => atLeast([[expenditureLine(T1, "grand-total", key)], [expenditureLine(T1, "current-total", key)]], [[totalOf(T6, key)]])),
    ...inExpenditure.map((key) => atLeast([[totalOf(T3, key)]], [[totalOf(T6, key)]])),
  ];
}
