import type { ChangedSheet } from "../../../app/ports";

export interface RevertConfirmationProps {
  /** The tables that were not taken back, with the reasons; not empty. */
  readonly kept: readonly ChangedSheet[];
  readonly onConfirm: () => void;
  readonly onKeep: () => void;
}
