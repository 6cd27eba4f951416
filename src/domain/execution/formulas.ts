import { rectToA1, toA1, type CellRef } from "../grid";
import type { BudgetTerm } from "./budget-column";

/** `=SUM(C4:C14,C16)`: neighbouring rows as areas, so that inserted rows count too. */
export function sumFormula(rows: readonly number[], column: number): string {
  const areas: { top: number; bottom: number }[] = [];
  for (const row of rows) {
    const last = areas.at(-1);
    if (last?.bottom === row - 1) last.bottom = row;
    else areas.push({ top: row, bottom: row });
  }
  return `=SUM(${areas.map(({ top, bottom }) => rectToA1({ top, bottom, left: column, right: column })).join(",")})`;
}

/**
 * Executed as a share of the budget, rounded half up at the decimals that are shown; blank without a budget. `hasDash`:
 * one of the cells holds a text, which N() takes for 0 and division would refuse.
 */
export function rateFormula(budget: CellRef, executed: CellRef, percentDecimals: number, hasDash: boolean): string {
  return rateOfTerms(budget.row, [{ column: budget.column, sign: 1 }], executed.column, percentDecimals, hasDash);
}

/** As `rateFormula`, with a budget that may be made of several cells of the row. */
export function rateOfTerms(row: number, budget: readonly BudgetTerm[], executed: number, percentDecimals: number, hasDash: boolean): string {
  const [divisor, dividend] = [exactTerms(row, budget, hasDash), exactTerms(row, [{ column: executed, sign: 1 }], hasDash)];
  return `=IF(${divisor}=0,"",ROUND(${dividend}/${divisor},${String(percentDecimals + 2)}))`;
}

/** Binary addition leaves a rest far below any amount, which would pass for a budget. */
const AMOUNT_DECIMALS = 6;

/** `C4`, or `ROUND(C4+D4-E4,6)`. */
export function exactTerms(row: number, terms: readonly BudgetTerm[], hasDash: boolean): string {
  const text = terms
    .map(({ column, sign }, index) => `${sign === -1 ? "-" : index === 0 ? "" : "+"}${cellText({ row, column }, hasDash)}`)
    .join("");
  return terms.length === 1 ? text : `ROUND(${text},${String(AMOUNT_DECIMALS)})`;
}

function cellText(at: CellRef, hasDash: boolean): string {
  return hasDash ? `N(${toA1(at)})` : toA1(at);
}
