import { useCallback, useState } from "react";
import type { OperationOptions } from "../../app/ports";
import { ok } from "../../domain/result";
import type { CheckReport } from "../../domain/validation/report";
import type { PaneActions } from "../paneActions";
import { useOperation } from "./useOperation";
import type { OperationState } from "./useOperation";

/** A finished check and when it was finished. */
export interface CheckOutcome {
  readonly report: CheckReport;
  readonly at: Date;
  readonly profileId: string;
}

export interface Check {
  readonly state: OperationState<CheckOutcome>;
  /** The newest result; kept when a later check fails or is cancelled. */
  readonly outcome: CheckOutcome | null;
  readonly start: () => void;
  readonly cancel: () => void;
}

/** Checks the workbook on demand, by the profile that is in force then, and keeps the newest result. */
export function useCheck(check: PaneActions["check"], profileId: () => Promise<string>): Check {
  const { state, run, cancel } = useOperation<CheckOutcome>("abandon");
  const [outcome, setOutcome] = useState<CheckOutcome | null>(null);

  const start = useCallback(() => {
    const work = async (options: OperationOptions) => {
      const id = await profileId();
      const report = await check(id, options);
      return report.ok ? ok({ report: report.value, at: new Date(), profileId: id }) : report;
    };
    void run(work).then((result) => {
      if (result?.ok === true) setOutcome(result.value);
    });
  }, [run, check, profileId]);

  return { state, outcome, start, cancel };
}
