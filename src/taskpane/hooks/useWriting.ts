import { useCallback, useState } from "react";
import type { OperationOptions, Receipt, WorkbookError } from "../../app/ports";
import type { Result } from "../../domain/result";
import { useOperation } from "./useOperation";
import type { OperationState } from "./useOperation";

/** Something written into the workbook that can be taken back. */
export interface Writing<P> {
  readonly writing: OperationState<Receipt>;
  readonly reverting: OperationState<unknown>;
  /** The newest writing that was not taken back. */
  readonly receipt: Receipt | null;
  readonly write: (plan: P) => void;
  readonly cancelWriting: () => void;
  readonly revert: () => void;
}

/** What writes a plan and takes it back. */
export interface Writer<P> {
  readonly write: (plan: P, options: OperationOptions) => Promise<Result<Receipt, WorkbookError>>;
  readonly revert: (receipt: Receipt) => Promise<Result<unknown, WorkbookError>>;
}

/** Writes plans and takes them back, newest first; `onWritten` hears each time that the workbook was changed. */
export function useWriting<P>({ write: writePlan, revert: takeBack }: Writer<P>, onWritten: () => void): Writing<P> {
  const { state: writing, run: runWriting, reset: resetWriting, cancel } = useOperation<Receipt>("wait");
  const { state: reverting, run: runReversal, reset: resetReversal } = useOperation<unknown>("wait");
  const [receipts, setReceipts] = useState<readonly Receipt[]>([]);
  const receipt = receipts.at(-1) ?? null;

  const write = useCallback((plan: P) => {
    resetReversal();
    void runWriting((options) => writePlan(plan, options)).then((result) => {
      if (result?.ok !== true) return;
      setReceipts((former) => [...former, result.value]);
      onWritten();
    });
  }, [onWritten, resetReversal, runWriting, writePlan]);

  const revert = useCallback(() => {
    if (receipt === null) return;
    void runReversal(() => takeBack(receipt)).then((result) => {
      if (result?.ok !== true) return;
      setReceipts((former) => former.filter((other) => other !== receipt));
      resetWriting();
      onWritten();
    });
  }, [onWritten, receipt, resetWriting, runReversal, takeBack]);

  return { writing, reverting, receipt, write, cancelWriting: cancel, revert };
}
