import { T4, T7 } from "./ties/claim";
import { kindClaims } from "./ties/kind-tie";
import { defineTie } from "./ties/tie-rule";

/** 政府性基金预算财政拨款: its column of the 财政拨款收支总表 and its own table, which may be blank. */
export const tieFundTable = defineTie({
  id: "tie-fund-table",
  severity: "error",
  reads: [T4, T7],
  claims: (set) => kindClaims(set, "tie-fund-table", "fund", T7),
});
