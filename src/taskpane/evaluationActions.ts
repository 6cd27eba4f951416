import type { EvaluationPreview, OperationOptions, Receipt, RevertOutcome, WorkbookError } from "../app";
import type { LayoutRefusal } from "../domain/layout";
import type { Result } from "../domain/result";

/** What the pane can do about 项目支出绩效自评表; everything that changes the workbook says so. */
export interface EvaluationActions {
  /** The projects that can be evaluated, with their figures. Changes nothing. */
  readonly preview: (profileId: string, options: OperationOptions) => Promise<Result<EvaluationPreview, WorkbookError>>;
  /** Adds the 自评表 of the chosen projects; all or none. */
  readonly insert: (request: ChosenEvaluations, options: OperationOptions) => Promise<Result<Receipt, WorkbookError | LayoutRefusal>>;
  /** Takes an insertion back; forms that the user has filled in since only with `force`. */
  readonly revert: (receipt: Receipt, force: boolean) => Promise<Result<RevertOutcome, WorkbookError>>;
}

export interface ChosenEvaluations {
  readonly profileId: string;
  /** Ids of the preview. */
  readonly projects: readonly string[];
  readonly arrangement: "sheets" | "stacked";
}
