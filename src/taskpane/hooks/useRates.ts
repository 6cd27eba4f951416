import { useCallback, useState } from "react";
import type { RatesPlan, Receipt, RevertOutcome } from "../../app";
import type { RatesActions } from "../paneActions";
import { useOperation } from "./useOperation";
import type { OperationState } from "./useOperation";

export interface Rates {
  readonly reading: OperationState<RatesPlan>;
  readonly writing: OperationState<Receipt>;
  readonly reverting: OperationState<RevertOutcome>;
  /** The newest writing that was not taken back. */
  readonly receipt: Receipt | null;
  readonly read: () => void;
  readonly cancelReading: () => void;
  readonly write: (plan: RatesPlan) => void;
  readonly cancelWriting: () => void;
  readonly revert: () => void;
}

/** Reads execution rates, writes them as formulas, takes that back. Reads again after the workbook was changed. */
export function useRates(actions: RatesActions, profileId: string): Rates {
  const reading = useOperation<RatesPlan>("abandon");
  const writing = useOperation<Receipt>("wait");
  const reversal = useOperation<RevertOutcome>("wait");
  const [receipts, setReceipts] = useState<readonly Receipt[]>([]);
  const receipt = receipts.at(-1) ?? null;
  const { run: runReading } = reading;
  const { run: runWriting, reset: resetWriting } = writing;
  const { run: runReversal, reset: resetReversal } = reversal;

  const read = useCallback(() => void runReading((options) => actions.preview(profileId, options)), [actions, profileId, runReading]);

  const write = useCallback((plan: RatesPlan) => {
    resetReversal();
    void runWriting((options) => actions.write(plan, options)).then((result) => {
      if (result?.ok !== true) return;
      setReceipts((former) => [...former, result.value]);
      read();
    });
  }, [actions, read, resetReversal, runWriting]);

  const revert = useCallback(() => {
    if (receipt === null) return;
    void runReversal(() => actions.revert(receipt)).then((result) => {
      if (result?.ok !== true) return;
      setReceipts((former) => former.filter((other) => other !== receipt));
      resetWriting();
      read();
    });
  }, [actions, read, receipt, resetWriting, runReversal]);

  return {
    reading: reading.state,
    writing: writing.state,
    reverting: reversal.state,
    receipt,
    read,
    cancelReading: reading.cancel,
    write,
    cancelWriting: writing.cancel,
    revert,
  };
}
