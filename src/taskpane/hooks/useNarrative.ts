import { useMemo } from "react";
import type { Receipt, ToldTable } from "../../app";
import type { NarrativeActions, ParagraphsRequest } from "../narrativeActions";
import { useInsertion } from "./useInsertion";
import type { Insertion } from "./useInsertion";
import { useWatchedReading } from "./useWatchedReading";
import type { WatchedReading } from "./useWatchedReading";

export interface Narrative extends WatchedReading<readonly ToldTable[]> {
  readonly insertion: Insertion<ParagraphsRequest>;
}

/** Reads the tables of execution with their sentences, writes these into a sheet, takes that back. Reads again after either. */
export function useNarrative({ tell, watch, insert, revert }: NarrativeActions, profileId: string, active: boolean): Narrative {
  const watched = useWatchedReading(tell, watch, profileId, active);
  const { read } = watched;
  const inserter = useMemo(() => ({
    insert,
    async revert(receipt: Receipt, force: boolean) {
      const reverted = await revert(receipt, force);
      if (reverted.ok) read();
      return reverted;
    },
  }), [insert, read, revert]);
  return { ...watched, insertion: useInsertion(inserter, read) };
}
