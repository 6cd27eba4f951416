import type { FormMemory } from "../../formMemory";
import type { InsertionActions } from "../../paneActions";

export interface InsertViewProps {
  readonly actions: InsertionActions;
  readonly memory: FormMemory;
}
