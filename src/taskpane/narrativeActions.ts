import type { OperationOptions, Receipt, RevertOutcome, ToldTable, WorkbookError } from "../app";
import type { ComparedText } from "../domain/narrative";
import type { Result } from "../domain/result";
import type { Locale } from "../i18n/locale";

/** What the pane can do about the sentences that tell of an execution; everything that changes the workbook says so. */
export interface NarrativeActions {
  /** Every table of execution with the sentences on it. Changes nothing. */
  readonly tell: (profileId: string, options: OperationOptions) => Promise<Result<readonly ToldTable[], WorkbookError>>;
  /** Holds a text against a table. Changes nothing. */
  readonly compare: (text: string, table: ToldTable) => Promise<ComparedText>;
  /** Tells of each change to the workbook until the function it gives is called. */
  readonly watch: (onChange: () => void) => Promise<Result<() => Promise<void>, WorkbookError>>;
  /** Adds a sheet of the paragraphs. */
  readonly insert: (request: ParagraphsRequest, options: OperationOptions) => Promise<Result<Receipt, WorkbookError>>;
  /** Takes that sheet back; one that the user has written into since only with `force`. */
  readonly revert: (receipt: Receipt, force: boolean) => Promise<Result<RevertOutcome, WorkbookError>>;
}

export interface ParagraphsRequest {
  readonly paragraphs: readonly string[];
  readonly locale: Locale;
  readonly profileId: string;
}
