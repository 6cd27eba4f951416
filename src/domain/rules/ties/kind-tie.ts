import { ties } from "../../catalogue/ties";
import { atLeast, equal, expenditureLine, incomeLine, T4, totalOf } from "./claim";
import type { TieClaim } from "./claim";
import type { TieSet } from "./judged-ties";

/**
 * One kind of 财政拨款: its column of the 财政拨款收支总表 is its own table, 类 by 类 and in all. Where the kinds have no
 * columns, the whole is no less than the one kind.
 */
export function kindClaims(set: TieSet, rule: string, kind: string, table: string): readonly TieClaim[] {
  const isPrinted = set.prints(T4, "expenditure", kind);
  const column = isPrinted ? kind : "total";
  const claim = isPrinted ? equal : atLeast;
  const totals = ["current-total", "grand-total"].map((line) => [expenditureLine(T4, line, column)]);
  const total = totalOf(table, "total");
  const whole = claim(totals, [[total]]);
  const ofClasses = (of: typeof claim): readonly TieClaim[] =>
    ties.filter((tie) => tie.rule === rule).map(({ cell, from }) => of([[{ ...cell, column }]], [[from]]));

  // A table of the current year's money lacks what was carried over, and nobody says of which 类 that is.
  const carriedOver = [`carryover-${kind}`, "carryover"].map((line) => claim(totals, [[total, incomeLine(T4, line)]]));
  if (isPrinted && !set.holds(whole) && carriedOver.some(set.holds)) return ofClasses(atLeast);
  return [whole, ...ofClasses(claim)];
}
