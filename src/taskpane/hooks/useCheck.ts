import { useCallback, useState } from "react";
import type { OperationOptions, WorkbookError } from "../../app/ports";
import type { Result } from "../../domain/result";
import type { CheckReport } from "../../domain/validation/report";
import { useOperation } from "./useOperation";
import type { OperationState } from "./useOperation";

/** A finished check and when it was finished. */
export interface CheckOutcome {
  readonly report: CheckReport;
  readonly at: Date;
}

export interface Check {
  readonly state: OperationState<CheckReport>;
  /** The newest result; kept when a later check fails or is cancelled. */
  readonly outcome: CheckOutcome | null;
  readonly start: () => void;
  readonly cancel: () => void;
}

/** Checks the workbook on demand and keeps the newest result. */
export function useCheck(check: (options: OperationOptions) => Promise<Result<CheckReport, WorkbookError>>): Check {
  const { state, run, cancel } = useOperation<CheckReport>("abandon");
  const [outcome, setOutcome] = useState<CheckOutcome | null>(null);

  const start = useCallback(() => {
    void run(check).then((result) => {
      if (result?.ok === true) setOutcome({ report: result.value, at: new Date() });
    });
  }, [run, check]);

  return { state, outcome, start, cancel };
}
