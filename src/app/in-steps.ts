import type { Steps } from "../domain/steps";
import { err, ok, type Result } from "../domain/result";

/** Longer than this nobody else waits; Excel's pane is one of many that share a thread. */
const MOST_MILLISECONDS = 30;

/** What the steps come to; others may work in between. The first pause is made in any case: what called has worked, too. */
export async function inSteps<T>(steps: Steps<T>): Promise<T> {
  let since = Number.NEGATIVE_INFINITY;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - since < MOST_MILLISECONDS) continue;
    await new Promise((resolve) => setTimeout(resolve, 0));
    since = performance.now();
  }
}

/** The steps as far as they are wanted. */
export function* unlessCancelled<T>(steps: Steps<T>, signal: AbortSignal | undefined): Steps<Result<T, { readonly kind: "cancelled" }>> {
  for (;;) {
    if (signal?.aborted === true) return err({ kind: "cancelled" });
    const step = steps.next();
    if (step.done === true) return ok(step.value);
    yield;
  }
}
