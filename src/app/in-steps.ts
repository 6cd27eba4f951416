/** Longer than this nobody else waits; Excel's pane is one of many that share a thread. */
const MOST_MILLISECONDS = 30;

/** What the steps come to; others may work in between. The first pause is made in any case: what called has worked, too. */
export async function inSteps<T>(steps: Generator<undefined, T>): Promise<T> {
  let since = Number.NEGATIVE_INFINITY;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - since < MOST_MILLISECONDS) continue;
    await new Promise((resolve) => setTimeout(resolve, 0));
    since = performance.now();
  }
}
