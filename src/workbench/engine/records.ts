/** A copy without one entry. */
export function without<V>(record: Readonly<Record<string, V>>, key: string): Record<string, V> {
  return Object.fromEntries(Object.entries(record).filter(([known]) => known !== key));
}

/** A copy without the entries that are undefined: the way to take something out of a style. */
export function compact<T extends object>(value: { readonly [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T;
}

/** A formula, or a number in its place, as text; empty for anything else. */
export function operandText(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
