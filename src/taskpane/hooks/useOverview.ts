import { useCallback, useEffect, useRef, useState } from "react";
import type { ProjectOverview } from "../../domain/projects/overview";
import type { TargetActions } from "../targetActions";
import { useOperation } from "./useOperation";
import type { OperationState } from "./useOperation";
import { useWatch } from "./useWatch";

export interface Overview {
  readonly reading: OperationState<ProjectOverview>;
  /** What was read last; kept while it is read again, and when that fails. */
  readonly newest: ProjectOverview | null;
  /** Whether the workbook was changed since. */
  readonly stale: boolean;
  readonly read: () => void;
  readonly cancel: () => void;
}

/** Reads the projects when the view first comes to the front and when the profile is another; after that it only tells that they are out of date. */
export function useOverview({ overview, watch }: TargetActions, profileId: string, active: boolean): Overview {
  const { state: reading, run, cancel } = useOperation<ProjectOverview>("abandon");
  const [newest, setNewest] = useState<ProjectOverview | null>(null);
  const [stale, setStale] = useState(false);
  const [turn, setTurn] = useState(0);
  const readFor = useRef<string | null>(null);
  useWatch(watch, turn, useCallback(() => setStale(true), []));

  const read = useCallback(() => {
    readFor.current = profileId;
    setStale(false);
    setTurn((count) => count + 1);
    void run((options) => overview(profileId, options)).then((result) => {
      if (result?.ok === true) setNewest(result.value);
    });
  }, [overview, profileId, run]);

  useEffect(() => {
    if (active && readFor.current !== profileId) read();
  }, [active, profileId, read]);

  return { reading, newest, stale, read, cancel };
}
