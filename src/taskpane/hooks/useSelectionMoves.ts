import { useEffect, useState } from "react";
import type { InsertionActions } from "../paneActions";

/** Counts how often the user has selected something else while `wanted`; stands still where Excel cannot tell. */
export function useSelectionMoves(watchSelection: InsertionActions["watchSelection"], wanted: boolean): number {
  const [moves, setMoves] = useState(0);
  const [crash, setCrash] = useState<{ readonly cause: unknown } | null>(null);
  if (crash !== null) throw crash.cause;

  useEffect(() => {
    if (!wanted) return undefined;
    let over = false;
    const watching = watchSelection(() => {
      if (!over) setMoves((count) => count + 1);
    });
    watching.catch((cause: unknown) => setCrash({ cause }));
    return () => {
      over = true;
      watching.then((stop) => (stop.ok ? stop.value() : undefined)).catch((cause: unknown) => setCrash({ cause }));
    };
  }, [wanted, watchSelection]);

  return moves;
}
