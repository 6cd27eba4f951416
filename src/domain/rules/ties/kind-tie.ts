import { ties } from "../../catalogue/ties";
import { equal, expenditureLine, T4, totalOf } from "./claim";
import type { TieClaim } from "./claim";

/** One kind of 财政拨款: its column of the 财政拨款收支总表 is its own table, 类 by 类 and in all. */
export function kindClaims(rule: string, column: string, table: string): readonly TieClaim[] {
  const totals = ["current-total", "grand-total"].map((line) => [expenditureLine(T4, line, column)]);
  const classes = ties.filter((tie) => tie.rule === rule).map(({ cell, from }) => equal([[cell]], [[from]]));
  return [equal(totals, [[totalOf(table, "total")]]), ...classes];
}
