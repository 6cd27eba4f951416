import type { Sheet } from "../domain/grid";
import type { HostValue } from "./cells";

/** A sheet's name as Excel has it, with what formulas and lists need. */
export interface SheetHead {
  /** Survives renaming. */
  readonly id: string;
  readonly name: string;
  readonly visibility: Sheet["visibility"];
}

/** What was read of one sheet. */
export interface SheetCells {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly HostValue[])[];
  readonly formulas: readonly (readonly HostValue[])[];
  readonly formats: readonly (readonly string[])[];
}

/** What a loaded range holds. */
export function cellsOf(range: Excel.Range): SheetCells {
  return {
    top: range.rowIndex,
    left: range.columnIndex,
    values: range.values as HostValue[][],
    formulas: range.formulas as HostValue[][],
    formats: range.numberFormat as string[][],
  };
}
