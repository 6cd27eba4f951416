import type { OperationOptions, RatesPlan, Receipt, RevertOutcome, WorkbookError } from "../app";
import type { Result } from "../domain/result";
import type { Place } from "../domain/validation/finding";
import type { CheckReport } from "../domain/validation/report";

/** Everything the pane can do with the workbook; handed to the components, which import nothing that touches Excel. */
export interface PaneActions {
  readonly check: (options: OperationOptions) => Promise<Result<CheckReport, WorkbookError>>;
  readonly select: (place: Place) => Promise<Result<void, WorkbookError>>;
  readonly insertion: InsertionActions;
  readonly rates: RatesActions;
}

export interface InsertionActions {
  /** The sheets that an insertion would add; changes nothing. */
  readonly plan: (request: InsertionRequest, options: OperationOptions) => Promise<Result<readonly PlannedSheet[], WorkbookError>>;
  readonly insert: (request: InsertionRequest, options: OperationOptions) => Promise<Result<Receipt, WorkbookError>>;
  /** Takes an insertion back; sheets that the user has filled in since only with `force`. */
  readonly revert: (receipt: Receipt, force: boolean) => Promise<Result<RevertOutcome, WorkbookError>>;
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
  readonly preview: (options: OperationOptions) => Promise<Result<RatesPlan, WorkbookError>>;
  readonly write: (plan: RatesPlan, options: OperationOptions) => Promise<Result<Receipt, WorkbookError>>;
  readonly revert: (receipt: Receipt) => Promise<Result<RevertOutcome, WorkbookError>>;
}
