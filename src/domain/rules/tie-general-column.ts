import { T4, T5 } from "./ties/claim";
import { kindClaims } from "./ties/kind-tie";
import { defineTie } from "./ties/tie-rule";

/** 一般公共预算财政拨款: its column of the 财政拨款收支总表 and its own table. */
export const tieGeneralColumn = defineTie({
  id: "tie-general-column",
  severity: "error",
  reads: [T4, T5],
  claims: (set) => kindClaims(set, "tie-general-column", "general", T5),
});
