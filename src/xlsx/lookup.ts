/**
 * The entry of `table` under a key that comes from a file. Only the table's own entries count: a file that says
 * `constructor` must not get a function.
 */
export function lookup<T>(table: Readonly<Record<string, T>>, key: string | undefined): T | undefined {
  return key !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
}

/** The key under which `table` holds `value`. */
export function keyOf<T>(table: Readonly<Record<string, T>>, value: T): string | undefined {
  return Object.keys(table).find((key) => table[key] === value);
}
