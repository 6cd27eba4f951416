import { ties } from "../../catalogue/ties";
import { atLeast, equal, expenditureLine, T4, totalOf } from "./claim";
import type { TieClaim } from "./claim";
import type { TieSet } from "./judged-ties";

/**
 * One kind of 财政拨款: its column of the 财政拨款收支总表 is its own table, 类 by 类 and in all. Where the kinds have no
 * columns, the whole is no less than the one kind.
 */
export function kindClaims({ prints }: TieSet, rule: string, kind: string, table: string): readonly TieClaim[] {
  const isPrinted = prints(T4, "expenditure", kind);
  const column = isPrinted ? kind : "total";
  const claim = isPrinted ? equal : atLeast;
  const totals = ["current-total", "grand-total"].map((line) => [expenditureLine(T4, line, column)]);
  const classes = ties.filter((tie) => tie.rule === rule).map(({ cell, from }) => claim([[{ ...cell, column }]], [[from]]));
  return [claim(totals, [[totalOf(table, "total")]]), ...classes];
}
