import type { ChangedSheet, OperationOptions, Receipt, WorkbookError } from "../app/ports";
import type { WorkbookEdit } from "../domain/edits";
import type { KeptCell, PlannedSum, RateRow } from "../domain/execution";
import type { Result } from "../domain/result";
import type { Place } from "../domain/validation/finding";
import type { CheckReport } from "../domain/validation/report";

/** Everything the pane can do with the workbook; handed to the components, which import nothing that touches Excel. */
export interface PaneActions {
  check(options: OperationOptions): Promise<Result<CheckReport, WorkbookError>>;
  select(place: Place): Promise<Result<void, WorkbookError>>;
  readonly insertion: InsertionActions;
  readonly rates: RatesActions;
}

export interface InsertionActions {
  /** The tables that can be inserted, in the order of a disclosure. */
  readonly tables: readonly { readonly specId: string; readonly title: string }[];
  /** The profiles (口径), the default first. */
  readonly profiles: readonly { readonly id: string; readonly name: string }[];
  /** The sheets that an insertion would add; changes nothing. */
  plan(request: InsertionRequest, options: OperationOptions): Promise<Result<readonly PlannedSheet[], WorkbookError>>;
  insert(request: InsertionRequest, options: OperationOptions): Promise<Result<Receipt, WorkbookError>>;
  /** Which of the inserted sheets the user has filled in since. */
  changesSince(receipt: Receipt): Promise<Result<readonly ChangedSheet[], WorkbookError>>;
  revert(receipt: Receipt): Promise<Result<void, WorkbookError>>;
}

export interface InsertionRequest {
  readonly specIds: readonly string[];
  readonly department: { readonly code?: string; readonly name: string };
  readonly year: number;
  readonly unit: "万元" | "元";
  readonly profileId: string;
}

export interface PlannedSheet {
  readonly specId: string;
  readonly name: string;
}

export interface RatesActions {
  /** The execution tables of the workbook with computed rates; changes nothing. */
  preview(options: OperationOptions): Promise<Result<RatesPreview, WorkbookError>>;
  write(preview: RatesPreview, options: OperationOptions): Promise<Result<Receipt, WorkbookError>>;
  revert(receipt: Receipt): Promise<Result<void, WorkbookError>>;
}

export interface RatesPreview {
  readonly tables: readonly RatesTable[];
  readonly edits: readonly WorkbookEdit[];
  /** How many formulas writing would put in, and how many typed figures they replace. */
  readonly formulas: number;
  readonly constants: number;
}

export interface RatesTable {
  readonly sheet: string;
  readonly title: string;
  /** Single projects and, where the sheet has them, 小计 and 合计 rows. */
  readonly rows: readonly RateRow[];
  /** 小计 per unit, then 合计, with the figures that they will show. */
  readonly sums: readonly PlannedSum[];
  /** Cells that are left as they are, and why. */
  readonly kept: readonly KeptCell[];
}
