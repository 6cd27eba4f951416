import type { RatesPlan } from "../../../app";
import type { PaneActions } from "../../paneActions";

export interface RatesPreviewProps {
  readonly preview: RatesPlan;
  readonly busy: boolean;
  readonly extras: RateExtras;
  readonly onExtras: (extras: RateExtras) => void;
  readonly onWrite: (preview: RatesPlan) => void;
  readonly onSelect: PaneActions["select"];
}

/** What is computed or changed besides the rates. */
export interface RateExtras {
  readonly remainder: boolean;
  readonly convertTexts: boolean;
}
