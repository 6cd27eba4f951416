import type { ReactNode } from "react";
import type { ProfileChoice } from "../../hooks/useProfile";

export interface ProfileChooserProps {
  readonly choice: ProfileChoice;
  /** Beside the choice: what goes with a profile. */
  readonly aside?: ReactNode;
}
