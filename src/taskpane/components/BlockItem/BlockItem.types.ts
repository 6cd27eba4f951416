import type { ReactNode } from "react";
import type { CheckPartProps } from "../../checkWork";
import type { Selection } from "../../hooks/useSelection";
import type { CorrectedBlock } from "../RecognitionForm/RecognitionForm.types";

export interface BlockItemProps extends CheckPartProps {
  readonly selection: Selection;
  readonly block: CorrectedBlock;
  /** What the sheet calls it. */
  readonly title: string;
  /** What it was taken for, and why. */
  readonly children: ReactNode;
}
