import { useCallback, useState } from "react";
import { useWatch } from "./useWatch";
import type { Watch } from "./useWatch";

/** Counts how often the user has selected something else while `wanted`; stands still where Excel cannot tell. */
export function useSelectionMoves(watchSelection: Watch, wanted: boolean): number {
  const [moves, setMoves] = useState(0);
  useWatch(watchSelection, wanted ? 1 : 0, useCallback(() => setMoves((count) => count + 1), []));
  return moves;
}
