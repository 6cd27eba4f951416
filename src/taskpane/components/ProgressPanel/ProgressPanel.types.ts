import type { Progress } from "../../../app/ports";

export interface ProgressPanelProps {
  readonly label: string;
  /** null while the amount of work is unknown. */
  readonly progress: Progress | null;
  /** Without it the work cannot be cancelled. */
  readonly onCancel?: () => void;
  readonly cancelling?: boolean;
}
