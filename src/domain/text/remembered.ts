/** More texts than this are forgotten together; a workbook of thousands of projects has fewer short ones. */
const MOST_TEXTS = 200_000;
const LONGEST_TEXT = 120;

/** A pure function of a text, worked out once for each text: the cells of a sheet say the same things again and again. */
export function remembered<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST_TEXT) return work(text);
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    if (known.size >= MOST_TEXTS) known.clear();
    const result = work(text);
    known.set(text, result);
    return result;
  };
}

/**
 * A pure function of an object that never changes, worked out once as long as the object is there. `given`: what it
 * needs besides, which must say the same whenever the object is the same.
 */
export function rememberedOf<K extends object, A extends readonly unknown[], T>(work: (of: K, ...given: A) => T): (of: K, ...given: A) => T {
  const known = new WeakMap<K, { readonly result: T }>();
  return (of, ...given) => {
    const before = known.get(of);
    if (before !== undefined) return before.result;
    const result = work(of, ...given);
    known.set(of, { result });
    return result;
  };
}
