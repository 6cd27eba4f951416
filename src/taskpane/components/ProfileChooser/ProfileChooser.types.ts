import type { ProfileChoice } from "../../hooks/useProfile";

export interface ProfileChooserProps {
  readonly choice: ProfileChoice;
}
