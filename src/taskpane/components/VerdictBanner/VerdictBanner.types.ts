import type { Ref } from "react";
import type { PaneVerdict } from "../../verdict";

export interface VerdictBannerProps {
  readonly verdict: PaneVerdict;
  readonly at: Date;
  readonly onAgain: () => void;
  /** The verdict takes the focus when a check is finished. */
  readonly focusRef: Ref<HTMLHeadingElement>;
}
