import type { Ref } from "react";
import type { OverallVerdict } from "../../../domain/validation/report";

export interface VerdictBannerProps {
  readonly verdict: OverallVerdict;
  readonly at: Date;
  readonly onAgain: () => void;
  /** The verdict takes the focus when a check is finished. */
  readonly focusRef: Ref<HTMLHeadingElement>;
}
