import type { ErrorCode } from "./protocol/errors";

/**
 * What no source says and the stand-in had to decide. Each entry has a test that names it
 * (`test/workbench/host/assumptions.test.ts`); when a real Excel shows otherwise, this is the place to change.
 */
export const ASSUMPTIONS = {
  /** Code for deleting the only visible sheet. */
  deleteLastSheet: "InvalidOperation" satisfies ErrorCode as ErrorCode,
  /** Code for hiding the only visible sheet. */
  hideLastSheet: "InvalidOperation" satisfies ErrorCode as ErrorCode,
  /** A value written to a cell that a merged area covers is dropped without an error. */
  writeToCoveredCell: "ignored",
  /** Texts in `values` are read as if typed into an English Excel: "007" is 7, "1,234" is 1234, "50%" is 0.5. */
  parseTextAsTyped: true,
  /** `address` does not quote a sheet name for being Chinese: `预算!A1`, but `'预算 2025'!A1`. */
  quoteChineseSheetNames: false,
  /** Code for a wrong password given to `unprotect`. */
  wrongPassword: "BadPassword" satisfies ErrorCode as ErrorCode,
  /** Code for using a kept range whose sheet or cells were deleted. */
  lostRange: "InvalidReference" satisfies ErrorCode as ErrorCode,
} as const;
