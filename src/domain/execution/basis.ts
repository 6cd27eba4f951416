import { parseAmount, ZERO, type Amount } from "../amount";
import { formulaAt, valueAt, type Sheet } from "../grid";
import type { ExecutionColumns } from "./columns";

/** What a rate is made of, or why it cannot be made. */
export type Basis =
  /** `hasText`: one of them stands in the sheet as a text, which a formula would read differently than its author. */
  | { readonly kind: "figures"; readonly budget: Amount; readonly executed: Amount; readonly hasText: boolean }
  /** Neither is given. */
  | { readonly kind: "nothing" }
  /** One is no figure, or was never calculated. */
  | { readonly kind: "not-a-number" }
  /** No single cell holds the budget. */
  | { readonly kind: "no-rate" };

/** Both figures of a row as its cells give them; a blank or dashed one is 0. */
export function basisOf(row: number, budgetColumn: number, columns: ExecutionColumns, sheet: Sheet): Basis {
  const places = [budgetColumn, columns.executed];
  if (places.some((column) => valueAt(sheet, row, column) === null && formulaAt(sheet, row, column) !== undefined)) return { kind: "not-a-number" };
  const cells = places.map((column) => parseAmount(valueAt(sheet, row, column)));
  if (cells.every(({ kind }) => kind === "blank" || kind === "dash")) return { kind: "nothing" };
  const [budget, executed] = cells.map((cell) => (cell.kind === "amount" ? cell.value : cell.kind === "blank" || cell.kind === "dash" ? ZERO : undefined));
  if (budget === undefined || executed === undefined) return { kind: "not-a-number" };
  return { kind: "figures", budget, executed, hasText: cells.some((cell) => cell.kind === "amount" && cell.fromText !== undefined) };
}
