import { useCallback, useEffect, useState } from "react";
import type { RowHelp } from "../../domain/help/row-help";
import type { PaneError } from "../paneActions";
import type { RowFollowing, RowHelpActions } from "../rowHelpActions";
import { useOperation } from "./useOperation";

export interface RowHelping {
  /** Whether it goes along with the selection. */
  readonly following: boolean;
  readonly turn: (following: boolean) => void;
  readonly look: () => void;
  readonly reading: boolean;
  /** Help for the row that was selected last; null when that is no indicator, undefined as long as nothing was read. */
  readonly help: RowHelp | null | undefined;
  /** Why nothing was read the last time; null when all is well. */
  readonly failure: PaneError | null;
}

/** Help for the selected row while `active`: along with the selection, or when it is asked for. */
export function useRowHelp({ look: lookUp, follow }: RowHelpActions, profileId: string, active: boolean): RowHelping {
  const [following, turn] = useState(true);
  const [help, setHelp] = useState<RowHelp | null>();
  const [failure, setFailure] = useState<PaneError | null>(null);
  const { state, run } = useOperation<RowHelp | null>("abandon");

  const take = useCallback((next: RowHelp | null) => {
    setFailure(null);
    setHelp(next);
  }, []);

  useFollowing(follow, active && following ? profileId : null, take, setFailure);

  const look = useCallback(() => {
    void run((options) => lookUp(profileId, options)).then((looked) => {
      if (looked === null) return;
      if (looked.ok) take(looked.value);
      else setFailure(looked.error);
    });
  }, [lookUp, profileId, run, take]);

  const isStarting = active && following && help === undefined && failure === null;
  return { following, turn, look, reading: isStarting || state.kind === "running", help, failure };
}

/** Follows by a profile until there is another, or none; `onRow` and `onRefused` must stay the same functions. */
function useFollowing(follow: RowHelpActions["follow"], profileId: string | null, onRow: RowFollowing["onRow"], onRefused: RowFollowing["onRefused"]): void {
  const [crash, setCrash] = useState<{ readonly cause: unknown } | null>(null);
  if (crash !== null) throw crash.cause;

  useEffect(() => {
    if (profileId === null) return undefined;
    let isOver = false;
    const unlessOver = <T>(tell: (value: T) => void) => (value: T) => {
      if (!isOver) tell(value);
    };
    const start = follow(profileId, { onRow: unlessOver(onRow), onRefused: unlessOver(onRefused) });
    start.then(unlessOver((started) => {
      if (!started.ok) onRefused(started.error);
    }), (cause: unknown) => setCrash({ cause }));
    return () => {
      isOver = true;
      start.then((started) => (started.ok ? started.value() : undefined)).catch((cause: unknown) => setCrash({ cause }));
    };
  }, [follow, onRefused, onRow, profileId]);
}
