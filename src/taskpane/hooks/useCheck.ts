import { useCallback, useRef, useState } from "react";
import type { OperationOptions, WorkbookError } from "../../app/ports";
import type { Checked } from "../../domain/check";
import { ok } from "../../domain/result";
import type { CheckActions, ProfileInForce, NextCheck } from "../checkActions";
import { useOperation } from "./useOperation";
import type { OperationState } from "./useOperation";

/** A finished check and when it was finished. */
export interface CheckOutcome {
  readonly checked: Checked;
  readonly at: Date;
  readonly profileId: string;
}

export interface Check {
  readonly state: OperationState<CheckOutcome>;
  /** The newest result; kept when a later check fails or is cancelled. */
  readonly outcome: CheckOutcome | null;
  readonly start: () => void;
  readonly cancel: () => void;
  /** Whether the result is being brought up to date while it stays in view. */
  readonly updating: boolean;
  /** Goes on from the newest result while it stays in view; gives why it could not, null when it could or was overtaken. */
  readonly update: (work: (checked: Checked, options: OperationOptions) => NextCheck) => Promise<WorkbookError | null>;
  /** Takes over a result that came without being asked for. */
  readonly take: (checked: Checked) => void;
}

/** Checks the workbook on demand, by the profile that is in force then, and keeps the newest result. */
export function useCheck({ begin }: Pick<CheckActions, "begin">, inForce: () => Promise<ProfileInForce>): Check {
  const { state, run, cancel } = useOperation<CheckOutcome>("abandon");
  const { state: updateState, run: runUpdate, reset: stopUpdate } = useOperation<Checked>("abandon");
  const [outcome, setOutcome] = useState<CheckOutcome | null>(null);
  const newest = useRef<CheckOutcome | null>(null);

  const show = useCallback((next: CheckOutcome) => {
    newest.current = next;
    setOutcome(next);
  }, []);

  const start = useCallback(() => {
    stopUpdate();
    const work = async (options: OperationOptions) => {
      const profile = await inForce();
      const checked = await begin(profile, options);
      return checked.ok ? ok({ checked: checked.value, at: new Date(), profileId: profile.id }) : checked;
    };
    void run(work).then((result) => {
      if (result?.ok === true) show(result.value);
    });
  }, [begin, inForce, run, show, stopUpdate]);

  const take = useCallback((checked: Checked) => {
    const before = newest.current;
    if (before !== null) show({ ...before, checked, at: new Date() });
  }, [show]);

  const update = useCallback<Check["update"]>(async (work) => {
    const before = newest.current;
    if (before === null) return null;
    const refusal: { error: WorkbookError | null } = { error: null };
    const result = await runUpdate(async (options) => {
      const next = await work(before.checked, options);
      if (!next.ok) refusal.error = next.error;
      return next;
    });
    if (result?.ok === true) take(result.value);
    return result === null ? null : refusal.error;
  }, [runUpdate, take]);

  return { state, outcome, start, cancel, updating: updateState.kind === "running", update, take };
}
