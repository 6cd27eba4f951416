import type { Comparison } from "../../../domain/memory";
import type { CheckPartProps } from "../../checkWork";

export interface ComparePanelProps extends CheckPartProps {
  /** With the result that the workbook keeps; null when it keeps none. */
  readonly comparison: Comparison | null;
}
