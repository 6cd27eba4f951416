import { atLeast, T3, T5, T7, T8, totalOf } from "./ties/claim";
import { definePartTie } from "./ties/tie-rule";

const PROCUREMENT = "government-procurement";

/** Columns of 政府采购预算 with the table of the money that they are paid from. */
const SOURCES = [
  { column: "total", whole: T3 },
  { column: "general", whole: T5 },
  { column: "fund", whole: T7 },
  { column: "state-capital", whole: T8 },
] as const;

/** 政府采购预算 buys no more than the department spends, in all and from each kind of 财政拨款. */
export const tieProcurement = definePartTie({
  id: "tie-procurement",
  severity: "warning",
  reads: [PROCUREMENT, T3, T5, T7, T8],
  claims: ({ tables, prints }) =>
    tables(PROCUREMENT).length === 0
      ? []
      : SOURCES.filter(({ column }) => prints(PROCUREMENT, "main", column)).map(({ column, whole }) => atLeast([[totalOf(whole, "total")]], [[totalOf(PROCUREMENT, column)]])),
});
