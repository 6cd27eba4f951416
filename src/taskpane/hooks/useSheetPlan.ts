import { useEffect } from "react";
import type { InsertionActions, InsertionRequest, PlannedSheet } from "../paneActions";
import { useOperation } from "./useOperation";
import type { OperationState } from "./useOperation";
import { useSelectionMoves } from "./useSelectionMoves";

/** Typing must not read the workbook at every stroke. */
const PAUSE_MS = 400;

/**
 * The sheets that a request would add, looked up when the user pauses; idle while there is nothing to ask. A table that is
 * wanted at the selection is looked up again whenever that moves.
 */
export function useSheetPlan({ plan, watchSelection }: Pick<InsertionActions, "plan" | "watchSelection">, request: InsertionRequest | null): OperationState<readonly PlannedSheet[]> {
  const { state, run, reset } = useOperation<readonly PlannedSheet[]>("abandon");
  const key = request === null ? null : JSON.stringify(request);
  const moves = useSelectionMoves(watchSelection, request?.atSelection === true);

  useEffect(() => {
    if (key === null) return reset();
    const timer = setTimeout(() => void run((options) => plan(JSON.parse(key) as InsertionRequest, options)), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [key, moves, plan, run, reset]);

  return state;
}
