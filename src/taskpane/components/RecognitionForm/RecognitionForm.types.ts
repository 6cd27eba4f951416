import type { Rect } from "../../../domain/grid";
import type { CheckPartProps } from "../../checkWork";

/** A block as it was recognised, or refused. */
export interface CorrectedBlock {
  readonly sheet: string;
  readonly area: Rect;
  /** First row of the headings, where it is known. */
  readonly top?: number;
  /** The table that it is, or comes closest to. */
  readonly specId: string;
  /** Sheet columns (0-based) that were found, by the path of a correction. */
  readonly columns: ReadonlyMap<string, number>;
}

export interface RecognitionFormProps extends CheckPartProps {
  readonly block: CorrectedBlock;
  readonly onClose: () => void;
}

export interface ColumnChoiceProps extends Pick<RecognitionFormProps, "block" | "checked"> {
  readonly specId: string;
  /** Sheet columns that were chosen, by path. */
  readonly chosen: Readonly<Record<string, number>>;
  readonly onChoose: (path: string, column: number | null) => void;
}
