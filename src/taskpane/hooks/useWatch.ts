import { useEffect, useState } from "react";
import type { WorkbookError } from "../../app/ports";
import type { Result } from "../../domain/result";

/** Tells until the function it gives is called; refused where Excel cannot tell now. */
export type Watch = (onTold: () => void) => Promise<Result<() => Promise<void>, WorkbookError>>;

/** Watches while `turn` is not 0, anew with each other number: where it was refused, the next turn tries again. `onTold` must stay the same function. */
export function useWatch(watch: Watch, turn: number, onTold: () => void): void {
  const [crash, setCrash] = useState<{ readonly cause: unknown } | null>(null);
  if (crash !== null) throw crash.cause;

  useEffect(() => {
    if (turn === 0) return undefined;
    let over = false;
    const watching = watch(() => {
      if (!over) onTold();
    });
    watching.catch((cause: unknown) => setCrash({ cause }));
    return () => {
      over = true;
      watching.then((stop) => (stop.ok ? stop.value() : undefined)).catch((cause: unknown) => setCrash({ cause }));
    };
  }, [turn, watch, onTold]);
}
