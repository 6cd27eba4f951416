import type { FiguresGuess, OperationOptions, RatesPlan, RatesWanted, Receipt, RevertOutcome, Selection, WorkbookError } from "../app";
import type { CarriedStructure } from "../domain/carry";
import type { WorkbookSnapshot } from "../domain/grid";
import type { LayoutOptions, LayoutRefusal } from "../domain/layout";
import type { Result } from "../domain/result";
import type { Place } from "../domain/validation/finding";
import type { ChartActions } from "./chartActions";
import type { CheckActions } from "./checkActions";
import type { EvaluationActions } from "./evaluationActions";
import type { MandatoryActions } from "./mandatoryActions";
import type { NarrativeActions } from "./narrativeActions";
import type { RowHelpActions } from "./rowHelpActions";
import type { TargetActions } from "./targetActions";

/** Why something that the pane was asked for was not done: the workbook refused, or the layout. */
export type PaneError = WorkbookError | LayoutRefusal;

/** Everything the pane can do with the workbook; handed to the components, which import nothing that touches Excel. */
export interface PaneActions {
  readonly check: CheckActions;
  readonly select: (place: Place) => Promise<Result<void, WorkbookError>>;
  readonly profile: ProfileActions;
  readonly mandatory: MandatoryActions;
  readonly insertion: InsertionActions;
  readonly rates: RatesActions;
  readonly evaluation: EvaluationActions;
  readonly chart: ChartActions;
  readonly narrative: NarrativeActions;
  readonly targets: TargetActions;
  readonly rowHelp: RowHelpActions;
}

/** The profile (口径) that the workbook itself remembers. */
export interface ProfileActions {
  /** null when it remembers none. */
  readonly recall: () => Promise<Result<string | null, WorkbookError>>;
  readonly remember: (profileId: string) => Promise<Result<void, WorkbookError>>;
}

export interface InsertionActions {
  /** What an insertion would add, and where; changes nothing. */
  readonly plan: (request: InsertionRequest, options: OperationOptions) => Promise<Result<readonly PlannedSheet[], PaneError>>;
  readonly insert: (request: InsertionRequest, options: OperationOptions) => Promise<Result<Receipt, PaneError>>;
  /** Takes an insertion back; tables that the user has filled in since only with `force`. */
  readonly revert: (receipt: Receipt, force: boolean) => Promise<Result<RevertOutcome, WorkbookError>>;
  /** What is selected in the sheet now. */
  readonly selection: () => Promise<Result<Selection, WorkbookError>>;
  /** Tells whenever something else is selected, until the returned function is called. */
  readonly watchSelection: (onMove: () => void) => Promise<Result<() => Promise<void>, WorkbookError>>;
  /** The structure of a workbook of another year, moved to `year`: of the open workbook when `source` is null. */
  readonly carry: (source: WorkbookSnapshot | null, year: number, options: OperationOptions) => Promise<Result<CarriedStructure, WorkbookError>>;
}

export interface InsertionRequest extends Omit<LayoutOptions, "profile" | "sheetNames" | "place" | "unit"> {
  readonly specIds: readonly string[];
  readonly unit: "万元" | "元";
  readonly profileId: string;
  /** Puts the one table at what is selected when it is inserted, instead of into a new sheet. */
  readonly atSelection: boolean;
}

export interface PlannedSheet {
  readonly specId: string;
  readonly name: string;
  /** Differs from `name` when a sheet of the workbook has that name already. */
  readonly wantedName: string;
  /** Rows that the table takes. */
  readonly rows: number;
  /** Where the table begins, in A1, in a sheet that is there already; absent for a new sheet. */
  readonly at?: string;
}

export interface RatesActions {
  /** Where the figures of what is selected seem to stand; changes nothing. */
  readonly guess: (options: OperationOptions) => Promise<Result<FiguresGuess, WorkbookError>>;
  /** The execution tables of the workbook, or the chosen figures, with computed rates; changes nothing. */
  readonly preview: (profileId: string, options: OperationOptions, wanted?: RatesWanted) => Promise<Result<RatesPlan, WorkbookError>>;
  readonly write: (plan: RatesPlan, options: OperationOptions) => Promise<Result<Receipt, WorkbookError>>;
  readonly revert: (receipt: Receipt) => Promise<Result<RevertOutcome, WorkbookError>>;
}
