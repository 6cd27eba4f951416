import type { Ref } from "react";
import type { OverallVerdict } from "../../../domain/validation/report";

export interface VerdictBannerProps {
  readonly verdict: OverallVerdict;
  readonly at: Date;
  /** Whether changes are checked by themselves. */
  readonly live: boolean;
  readonly onAgain: () => void;
  /** The verdict takes the focus when a check is finished. */
  readonly focusRef: Ref<HTMLHeadingElement>;
}
