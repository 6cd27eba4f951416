import { useCallback } from "react";
import type { RatesPlan } from "../../app";
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

/** Reads execution rates, writes them as formulas, takes that back. Reads again after the workbook was changed. */
export function useRates(actions: RatesActions, profileId: string): Rates {
  const { state: reading, run, cancel: cancelReading } = useOperation<RatesPlan>("abandon");
  const read = useCallback(() => void run((options) => actions.preview(profileId, options)), [actions, profileId, run]);
  return { ...useWriting(actions, read), reading, read, cancelReading };
}
