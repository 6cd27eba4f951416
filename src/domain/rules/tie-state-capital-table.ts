import { T4, T8 } from "./ties/claim";
import { kindClaims } from "./ties/kind-tie";
import { defineTie } from "./ties/tie-rule";

/** 国有资本经营预算财政拨款: its column of the 财政拨款收支总表 and its own table, which may be blank. */
export const tieStateCapitalTable = defineTie({
  id: "tie-state-capital-table",
  severity: "error",
  reads: [T4, T8],
  claims: (set) => kindClaims(set, "tie-state-capital-table", "state-capital", T8),
});
