import { useCallback } from "react";
import type { RatesPlan, RatesWanted } from "../../app";
import type { RatesActions } from "../paneActions";
import { useOperation } from "./useOperation";
import type { OperationState } from "./useOperation";
import { useWriting } from "./useWriting";
import type { Writing } from "./useWriting";

export interface Rates extends Writing<RatesPlan> {
  readonly reading: OperationState<RatesPlan>;
  readonly read: () => void;
  readonly cancelReading: () => void;
}

/**
 * Reads execution rates, writes them as formulas, takes that back. Reads again after the workbook was changed. While
 * nothing is wanted (`null`), nothing is read.
 */
export function useRates(actions: RatesActions, profileId: string, wanted: RatesWanted | null): Rates {
  const { state: reading, run, reset, cancel: cancelReading } = useOperation<RatesPlan>("abandon");
  const read = useCallback(() => {
    if (wanted === null) reset();
    else void run((options) => actions.preview(profileId, options, wanted));
  }, [actions, profileId, reset, run, wanted]);
  return { ...useWriting(actions, read), reading, read, cancelReading };
}
