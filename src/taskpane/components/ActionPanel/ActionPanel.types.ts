import type { ReactNode } from "react";

export interface ActionPanelProps {
  /** What is about to be done. */
  readonly label: string;
  /** Words on the button that does it. */
  readonly confirm: string;
  /** Of the buttons: `…-confirm` and `…-cancel`. */
  readonly testId: string;
  readonly busy: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}
