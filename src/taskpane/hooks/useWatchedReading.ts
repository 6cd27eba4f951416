import { useCallback, useEffect, useRef, useState } from "react";
import type { OperationOptions, WorkbookError } from "../../app/ports";
import type { Result } from "../../domain/result";
import { useOperation } from "./useOperation";
import type { OperationState } from "./useOperation";
import { useWatch } from "./useWatch";
import type { Watch } from "./useWatch";

export interface WatchedReading<T> {
  readonly reading: OperationState<T>;
  /** What was read last; kept while it is read again, and when that fails. */
  readonly newest: T | null;
  /** Whether the workbook was changed since. */
  readonly stale: boolean;
  readonly read: () => void;
  readonly cancel: () => void;
}

/** Reads by a profile. */
export type Reader<T> = (profileId: string, options: OperationOptions) => Promise<Result<T, WorkbookError>>;

/** Reads when the view first comes to the front and when the profile is another; after that it only tells that what was read is out of date. */
export function useWatchedReading<T>(reader: Reader<T>, watch: Watch, profileId: string, active: boolean): WatchedReading<T> {
  const { state: reading, run, cancel } = useOperation<T>("abandon");
  const [newest, setNewest] = useState<T | null>(null);
  const [stale, setStale] = useState(false);
  const [turn, setTurn] = useState(0);
  const readFor = useRef<string | null>(null);
  useWatch(watch, turn, useCallback(() => setStale(true), []));

  const read = useCallback(() => {
    readFor.current = profileId;
    setStale(false);
    setTurn((count) => count + 1);
    void run((options) => reader(profileId, options)).then((result) => {
      if (result?.ok === true) setNewest(result.value);
    });
  }, [profileId, reader, run]);

  useEffect(() => {
    if (active && readFor.current !== profileId) read();
  }, [active, profileId, read]);

  return { reading, newest, stale, read, cancel };
}
