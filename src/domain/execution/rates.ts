import type { CellRef } from "../grid";

/** The execution rate of one row of a 项目预算执行情况表. Amounts are exact decimal texts in the table's unit. */
export interface RateRow {
  readonly sheet: string;
  /** The rate cell. */
  readonly at: CellRef;
  readonly label: string;
  readonly group: string | null;
  readonly budget: string;
  readonly executed: string;
  /** executed / budget to 6 decimals, half up; null when the budget is 0. */
  readonly rate: string | null;
  /** The rate as the sheet shows it, e.g. `96.3%`; null when the cell is blank. */
  readonly stated: string | null;
  /** `truncated`: the stated rate is the cut-off value, rounding gives another. */
  readonly status: "ok" | "truncated" | "mismatch" | "undefined";
}
