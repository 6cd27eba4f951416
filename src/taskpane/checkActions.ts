import type { LiveCheck, OperationOptions, Receipt, WorkbookError } from "../app";
import type { Checked } from "../domain/check";
import type { FixEdit } from "../domain/edits";
import type { WorkbookSnapshot } from "../domain/grid";
import type { Correction } from "../domain/recognition";
import type { Result } from "../domain/result";
import type { Locale } from "../i18n/locale";
import type { CheckReport, Finding, Waiver } from "../domain/validation";

/** A check that goes on from another one: what is shown next, or why it stays as it is. */
export type NextCheck = Promise<Result<Checked, WorkbookError>>;

/** The profile (口径) that a check is made by. */
export interface ProfileInForce {
  readonly id: string;
  /** Whether the user chose it in this pane: then the workbook is to hold all its tables, and those it lacks are an error. */
  readonly isChosen: boolean;
}

/** What the pane can do about a check; everything that changes the workbook says so. */
export interface CheckActions {
  /** Reads and checks the workbook. Changes nothing. */
  readonly begin: (profile: ProfileInForce, options: OperationOptions) => NextCheck;
  /** Reads the workbook as it is now and goes on. Changes nothing. */
  readonly again: (checked: Checked, options: OperationOptions) => NextCheck;
  /** Follows the workbook's changes until stopped. Changes nothing. */
  readonly follow: (checked: Checked, followers: CheckFollowers) => Promise<Result<LiveCheck, WorkbookError>>;
  /** Writes fixes into the cells; all or nothing. */
  readonly fix: (edits: readonly FixEdit[], options: OperationOptions) => Promise<Result<Receipt, WorkbookError>>;
  readonly revertFix: (receipt: Receipt) => Promise<Result<unknown, WorkbookError>>;
  /** Lets the workbook remember that somebody takes responsibility for a finding. */
  readonly waive: (checked: Checked, finding: Finding, reason: string) => NextCheck;
  readonly withdraw: (checked: Checked, waivers: readonly Waiver[]) => NextCheck;
  /** Lets the workbook remember what a block is. */
  readonly correct: (checked: Checked, correction: Correction) => NextCheck;
  readonly withdrawCorrection: (checked: Checked, block: Pick<Correction, "sheet" | "area">) => NextCheck;
  /** Lets the workbook remember the result, to compare with. */
  readonly keep: (checked: Checked) => NextCheck;
  /** Writes the report as a sheet, in place of an earlier one, and lets the workbook remember the result. */
  readonly writeReport: (checked: Checked, locale: Locale, options: OperationOptions) => NextCheck;
  /** Deletes the sheet with the report, if it is there; gives how many sheets went. */
  readonly removeReport: (checked: Checked, locale: Locale) => Promise<Result<number, WorkbookError>>;
  /** The check of another workbook, by the rules of this check. */
  readonly checkOther: (checked: Checked, snapshot: WorkbookSnapshot) => Promise<CheckReport>;
}

export interface CheckFollowers {
  readonly onStarted: () => void;
  readonly onChecked: (checked: Checked) => void;
  readonly onRefused: (error: WorkbookError) => void;
}
