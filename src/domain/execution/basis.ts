import { parseAmount, sum, ZERO, type Amount } from "../amount";
import { formulaAt, valueAt, type Sheet } from "../grid";
import { budgetTerms } from "./budget-column";
import type { ExecutionColumns } from "./columns";

/** What a rate is made of, or why it cannot be made. */
export type Basis =
  | Figures
  /** Neither is given. */
  | { readonly kind: "nothing" }
  /** One is no figure, or was never calculated. */
  | { readonly kind: "not-a-number" }
  /** What the cell shows is no budget. */
  | { readonly kind: "no-rate" }
  /** Of a sum: some rows have their budget in one column, some in another, so that no cell holds that of all. */
  | { readonly kind: "mixed-budgets" };

/** `hasText`: one of them stands in the sheet as a text, which a formula would read differently than its author. */
export interface Figures {
  readonly kind: "figures";
  readonly budget: Amount;
  readonly executed: Amount;
  readonly hasText: boolean;
}

/** Both figures of a row as its cells give them; a blank or dashed one is 0. */
export function basisOf(row: number, budgetColumn: number, columns: ExecutionColumns, sheet: Sheet): Basis {
  const terms = [...budgetTerms(budgetColumn, columns), { column: columns.executed, sign: 1 } as const];
  if (terms.some(({ column }) => valueAt(sheet, row, column) === null && formulaAt(sheet, row, column) !== undefined)) return { kind: "not-a-number" };
  const cells = terms.map(({ column, sign }) => ({ cell: parseAmount(valueAt(sheet, row, column)), sign }));
  if (cells.every(({ cell: { kind } }) => kind === "blank" || kind === "dash")) return { kind: "nothing" };

  const figures: Amount[] = [];
  for (const { cell, sign } of cells) {
    if (cell.kind === "amount") figures.push(cell.value.times(sign));
    else if (cell.kind === "blank" || cell.kind === "dash") figures.push(ZERO);
    else return { kind: "not-a-number" };
  }
  const hasText = cells.some(({ cell }) => cell.kind === "amount" && cell.fromText !== undefined);
  return { kind: "figures", budget: sum(figures.slice(0, -1)), executed: figures.at(-1) ?? ZERO, hasText };
}
