import type { EvaluationPreview } from "../../../app";

export interface EvaluationListProps extends Pick<EvaluationPreview, "projects" | "unit"> {
  /** Ids. */
  readonly chosen: readonly string[];
  readonly disabled: boolean;
  readonly onChoose: (ids: readonly string[], isChosen: boolean) => void;
}
