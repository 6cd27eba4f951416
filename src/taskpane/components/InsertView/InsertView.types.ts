import type { FormMemory } from "../../formMemory";
import type { InsertionActions } from "../../paneActions";

export interface InsertViewProps {
  readonly actions: InsertionActions;
  readonly memory: FormMemory;
  readonly profileId: string;
  /** Hears of each insertion that succeeded. */
  readonly onInserted: () => void;
}
