import { useCallback, useEffect, useRef, useState } from "react";
import type { LiveCheck, WorkbookError } from "../../app";
import type { Checked } from "../../domain/check";
import type { CheckActions } from "../checkActions";
import type { FormMemory } from "../formMemory";
import type { Check } from "./useCheck";

export interface LiveChecking {
  readonly on: boolean;
  /** Whether changes are being checked at this moment. */
  readonly checking: boolean;
  /** Why the workbook is not followed, or was not read the last time; null when all is well. */
  readonly failure: WorkbookError | null;
  readonly turn: (on: boolean) => void;
}

/** 边改边查: follows the workbook from a check on while it is switched on, and goes on from every newer check. */
export function useLiveCheck(
  { follow }: Pick<CheckActions, "follow">,
  checked: Checked,
  take: Check["take"],
  memory: Pick<FormMemory, "checksLive" | "keepChecksLive">,
): LiveChecking {
  const [on, setOn] = useState(() => memory.checksLive());
  const [checking, setChecking] = useState(false);
  const [failure, setFailure] = useState<WorkbookError | null>(null);
  const [crash, setCrash] = useState<{ readonly cause: unknown } | null>(null);
  const live = useRef<LiveCheck | null>(null);
  const newest = useRef(checked);
  if (crash !== null) throw crash.cause;

  useEffect(() => {
    newest.current = checked;
    live.current?.continueFrom(checked);
  }, [checked]);

  useEffect(() => {
    if (!on) return undefined;
    let isOver = false;
    const onChecked = (next: Checked): void => {
      setChecking(false);
      setFailure(null);
      take(next);
    };
    const onRefused = (error: WorkbookError): void => {
      setChecking(false);
      setFailure(error);
    };
    const stop = (following: LiveCheck): void => void following.stop().catch((cause: unknown) => setCrash({ cause }));
    follow(newest.current, { onStarted: () => setChecking(true), onChecked, onRefused }).then(
      (following) => {
        if (!following.ok) return isOver ? undefined : setFailure(following.error);
        if (isOver) return stop(following.value);
        live.current = following.value;
        following.value.continueFrom(newest.current);
      },
      (cause: unknown) => setCrash({ cause }),
    );
    return () => {
      isOver = true;
      setChecking(false);
      if (live.current !== null) stop(live.current);
      live.current = null;
    };
  }, [follow, on, take]);

  const turn = useCallback((next: boolean) => {
    setFailure(null);
    setOn(next);
    memory.keepChecksLive(next);
  }, [memory]);

  return { on, checking, failure, turn };
}
