import type { Profile } from "../../../domain/spec";
import type { Check } from "../../hooks/useCheck";
import type { MandatoryActions } from "../../mandatoryActions";

export interface MandatoryPanelProps {
  readonly actions: MandatoryActions;
  /** With its own required indicators; another one is another panel (`key`). */
  readonly profile: Profile;
  readonly update: Check["update"];
}
