import type { TextComparisonProps } from "../TextComparison/TextComparison.types";
import type { TextOutcome } from "../../hooks/useComparison";

export interface ComparedListProps extends Pick<TextComparisonProps, "unit" | "selection"> {
  readonly outcome: TextOutcome;
}
