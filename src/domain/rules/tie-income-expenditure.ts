import { equal, expenditureLine, incomeLine, T1, T2, T3, totalOf } from "./ties/claim";
import { defineTie } from "./ties/tie-rule";

const INCOME = totalOf(T2, "total");
const EXPENDITURE = totalOf(T3, "total");
const FROM_LAST_YEAR = incomeLine(T1, "carryover");
const TO_NEXT_YEAR = expenditureLine(T1, "carryover");

/** 收入总表 and 支出总表: the same 合计, but for 结转 that only the 收支总表 states. */
export const tieIncomeExpenditure = defineTie({
  id: "tie-income-expenditure",
  severity: "error",
  reads: [T1, T2, T3],
  claims: () => [equal([[INCOME], [INCOME, FROM_LAST_YEAR]], [[EXPENDITURE], [EXPENDITURE, TO_NEXT_YEAR]])],
});
