import { useCallback, useState } from "react";
import type { OperationOptions, Receipt, RevertOutcome } from "../../app";
import type { Result } from "../../domain/result";
import type { InsertionActions, InsertionRequest, PaneError } from "../paneActions";
import { useOperation } from "./useOperation";
import type { OperationState } from "./useOperation";

/** Of requests of one kind. */
export interface Insertion<R = InsertionRequest> {
  readonly inserting: OperationState<Receipt>;
  readonly reverting: OperationState<RevertOutcome>;
  /** The newest insertion that was not taken back. */
  readonly receipt: Receipt | null;
  readonly insert: (request: R) => void;
  readonly cancel: () => void;
  /** Takes the insertion back but for the tables that the user has filled in since; these stay as `receipt` (`reverting` names them). */
  readonly revert: () => void;
  /** Takes back what stayed, with what the user has filled in. */
  readonly confirmRevert: () => void;
  readonly keep: () => void;
  /** The form was changed: what was said about the last attempt is no longer of interest. */
  readonly edited: () => void;
}

/** What inserts tables and takes them back. */
interface Inserter<R> extends Pick<InsertionActions, "revert"> {
  readonly insert: (request: R, options: OperationOptions) => Promise<Result<Receipt, PaneError>>;
}

/** Inserts tables and takes them back; `onInserted` hears of each insertion that succeeded. */
export function useInsertion<R = InsertionRequest>(actions: Inserter<R>, onInserted: () => void): Insertion<R> {
  const insertion = useOperation<Receipt>("wait");
  const reversal = useOperation<RevertOutcome>("wait");
  const [receipts, setReceipts] = useState<readonly Receipt[]>([]);
  const receipt = receipts.at(-1) ?? null;
  const { run: runInsertion, reset: resetInsertion, cancel } = insertion;
  const { run: runReversal, reset: keep } = reversal;

  const insert = useCallback((request: R) => {
    keep();
    void runInsertion((options) => actions.insert(request, options)).then((result) => {
      if (result?.ok !== true) return;
      setReceipts((former) => [...former, result.value]);
      onInserted();
    });
  }, [actions, keep, onInserted, runInsertion]);

  const takeBack = useCallback((force: boolean) => {
    if (receipt === null) return;
    void runReversal(() => actions.revert(receipt, force)).then((result) => {
      if (result?.ok !== true) return;
      const rest = result.value.remaining === null ? [] : [result.value.remaining];
      setReceipts((former) => former.flatMap((other) => (other === receipt ? rest : [other])));
      resetInsertion();
    });
  }, [actions, receipt, resetInsertion, runReversal]);

  const revert = useCallback(() => takeBack(false), [takeBack]);
  const confirmRevert = useCallback(() => takeBack(true), [takeBack]);

  const edited = useCallback(() => {
    resetInsertion();
    keep();
  }, [keep, resetInsertion]);

  return { inserting: insertion.state, reverting: reversal.state, receipt, insert, cancel, revert, confirmRevert, keep, edited };
}
