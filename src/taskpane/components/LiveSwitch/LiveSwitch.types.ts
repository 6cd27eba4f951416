import type { LiveChecking } from "../../hooks/useLiveCheck";

export interface LiveSwitchProps {
  readonly live: LiveChecking;
  readonly updating: boolean;
  /** When the result that is shown was made. */
  readonly at: Date;
}
