import type { ComparedStatement } from "../../../domain/narrative";
import type { TextPiece } from "../../comparedText";
import type { TextComparisonProps } from "../TextComparison/TextComparison.types";

export interface ComparedItemProps extends Pick<TextComparisonProps, "unit" | "selection"> {
  /** The whole text that was compared. */
  readonly text: string;
  readonly compared: ComparedStatement;
}

export interface MarkedTextProps {
  readonly pieces: readonly TextPiece[];
}
