import { equal, expenditureLine, T1, T3, totalOf } from "./ties/claim";
import { defineTie } from "./ties/tie-rule";

/** 收支总表 and 支出总表: 支出总计 and 合计; the 支出总表 has no 年终结转. */
export const tieExpenditureTotal = defineTie({
  id: "tie-expenditure-total",
  severity: "error",
  reads: [T1, T3],
  claims: () => [equal([[expenditureLine(T1, "grand-total")], [expenditureLine(T1, "current-total")]], [[totalOf(T3, "total")]])],
});
