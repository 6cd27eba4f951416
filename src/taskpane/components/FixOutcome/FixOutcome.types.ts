import type { PaneTexts } from "../../../i18n/pane";
import type { Fixes } from "../../hooks/useFixes";

export interface FixOutcomeProps {
  readonly fixes: Omit<Fixes, "write">;
  readonly onAgain: () => void;
  /** Words for what was done, where it is no fix. */
  readonly texts?: OutcomeTexts;
}

export interface OutcomeTexts extends Pick<PaneTexts["check"]["fix"], "running" | "reverting" | "done" | "revert" | "reverted" | "stale" | "staleText"> {
  /** On the button after a cell was changed in the meantime. */
  readonly again: string;
}
