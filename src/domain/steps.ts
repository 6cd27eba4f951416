/** Work that pauses now and then, so that a large workbook freezes nothing; ends with what it comes to. */
export type Steps<T> = Generator<undefined, T>;

/** So many rows take a few milliseconds. */
const ROWS = 500;

/** `map` of each item, with a pause after every so many; so many rows, unless told. */
export function* mapInSteps<T, R>(items: readonly T[], map: (item: T) => R, every = ROWS): Steps<R[]> {
  const results: R[] = [];
  for (const [index, item] of items.entries()) {
    if (index > 0 && index % every === 0) yield;
    results.push(map(item));
  }
  return results;
}

/** What the steps come to, without a pause. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
