import { useCallback, useState } from "react";
import type { FiguresGuess } from "../../app";
import type { FigureChoice } from "../../domain/execution";
import type { RatesActions } from "../paneActions";
import { useOperation } from "./useOperation";
import type { OperationState } from "./useOperation";

/** Which figures are computed: those of the recognised tables, or of columns that the user says. */
export interface Figures {
  readonly isChosen: boolean;
  /** Guesses from the selection as soon as columns are to be chosen. */
  readonly choose: (isChosen: boolean) => void;
  readonly guessing: OperationState<FiguresGuess>;
  /** Guesses once more, from what is selected now. */
  readonly guess: () => void;
  /** The guess as the user changed it; null before the first one. */
  readonly choice: FigureChoice | null;
  readonly change: (choice: FigureChoice) => void;
}

/** Keeps the choice of figures, which begins as a guess. */
export function useFigures(actions: Pick<RatesActions, "guess">): Figures {
  const [isChosen, setChosen] = useState(false);
  const [choice, change] = useState<FigureChoice | null>(null);
  const { state: guessing, run } = useOperation<FiguresGuess>("abandon");

  const guess = useCallback(() => {
    void run((options) => actions.guess(options)).then((result) => {
      if (result?.ok === true) change(result.value.choice);
    });
  }, [actions, run]);
  const choose = useCallback((wanted: boolean) => {
    setChosen(wanted);
    if (wanted) guess();
  }, [guess]);

  return { isChosen, choose, guessing, guess, choice, change };
}
