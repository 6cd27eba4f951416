import type { ChangedSheet } from "../../../app/ports";

export interface RevertConfirmationProps {
  /** What the user has filled in and would lose; not empty. */
  readonly changes: readonly ChangedSheet[];
  readonly onConfirm: () => void;
  readonly onKeep: () => void;
}
