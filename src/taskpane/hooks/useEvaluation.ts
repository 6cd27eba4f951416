import { useCallback, useMemo, useState } from "react";
import type { EvaluationPreview } from "../../app";
import type { ChosenEvaluations, EvaluationActions } from "../evaluationActions";
import { useInsertion } from "./useInsertion";
import type { Insertion } from "./useInsertion";
import { useOperation } from "./useOperation";
import type { OperationState } from "./useOperation";

export interface Evaluation {
  readonly reading: OperationState<EvaluationPreview>;
  readonly read: () => void;
  readonly cancelReading: () => void;
  /** Ids of the chosen projects, in the order of the preview: all that have no 自评表 yet, until the user says otherwise. */
  readonly chosen: readonly string[];
  readonly choose: (ids: readonly string[], isChosen: boolean) => void;
  readonly insertion: Insertion<ChosenEvaluations>;
}

/** Reads which projects can be evaluated, inserts their forms, takes that back. Reads again after the workbook was changed. */
export function useEvaluation(actions: EvaluationActions, profileId: string): Evaluation {
  const { state: reading, run, cancel: cancelReading } = useOperation<EvaluationPreview>("abandon");
  const [choices, setChoices] = useState<ReadonlyMap<string, boolean>>(new Map());
  const read = useCallback(() => void run((options) => actions.preview(profileId, options)), [actions, profileId, run]);
  const insertion = useInsertion<ChosenEvaluations>(actions, useCallback(() => {
    setChoices(new Map());
    read();
  }, [read]));
  const chosen = useMemo(() => (reading.kind !== "done" ? [] : reading.value.projects
    .filter(({ id, isEvaluated }) => choices.get(id) ?? !isEvaluated)
    .map(({ id }) => id)), [choices, reading]);
  const choose = useCallback((ids: readonly string[], isChosen: boolean) => {
    setChoices((former) => new Map([...former, ...ids.map((id) => [id, isChosen] as const)]));
  }, []);
  return { reading, read, cancelReading, chosen, choose, insertion };
}
