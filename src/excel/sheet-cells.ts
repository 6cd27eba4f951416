import type { Sheet } from "../domain/grid";
import type { HostValue } from "./cells";

/** A sheet's name as Excel has it, with what formulas and lists need. */
export interface SheetHead {
  /** Survives renaming. */
  readonly id: string;
  readonly name: string;
  readonly visibility: Sheet["visibility"];
  readonly formatsLocked?: true;
}

/** What was read of one sheet. */
export interface SheetCells {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly HostValue[])[];
  readonly formulas: readonly (readonly HostValue[])[];
  readonly formats: readonly (readonly string[])[];
  /** Whether some of the cells are filled by formulas of more than one result. */
  readonly hasSpills: boolean;
}

/** What `cellsOf` needs of a range. */
export const CELL_PROPERTIES = "rowIndex,columnIndex,values,formulas,numberFormat,hasSpill";

/** What a range holds whose `CELL_PROPERTIES` were loaded. */
export function cellsOf(range: Excel.Range): SheetCells {
  return {
    top: range.rowIndex,
    left: range.columnIndex,
    values: range.values as HostValue[][],
    formulas: range.formulas as HostValue[][],
    formats: range.numberFormat as string[][],
    // Null says that some of the cells are.
    hasSpills: (range.hasSpill as boolean | null) !== false,
  };
}
