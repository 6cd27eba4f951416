import type { Check } from "../../hooks/useCheck";
import type { ProfileChoice } from "../../hooks/useProfile";
import type { MandatoryActions } from "../../mandatoryActions";

export interface ProfileBarProps {
  readonly choice: ProfileChoice;
  readonly actions: MandatoryActions;
  /** Lets a check that is in view go on. */
  readonly update: Check["update"];
}
