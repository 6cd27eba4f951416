/** Gives the value in its shape, or undefined when it is of another; extra fields are left out. */
export type Reader<T> = (value: unknown) => T | undefined;

/** A text of bounded length. */
export function textUpTo(longest: number): Reader<string> {
  return (value) => (typeof value === "string" && value.length <= longest ? value : undefined);
}

/** A text that the pattern matches. */
export function textLike(pattern: RegExp): Reader<string> {
  return (value) => (typeof value === "string" && pattern.test(value) ? value : undefined);
}

/** A whole number from 0 on, below a limit. */
export function indexBelow(limit: number): Reader<number> {
  return (value) => (typeof value === "number" && Number.isInteger(value) && value >= 0 && value < limit ? value : undefined);
}

/** One of these texts. */
export function oneOf<const T extends string>(...values: readonly T[]): Reader<T> {
  return (value) => values.find((candidate) => candidate === value);
}

/** Null, or a value in its shape. */
export function orNull<T>(read: Reader<T>): Reader<T | null> {
  return (value) => (value === null ? null : read(value));
}

/** An object with all of these fields. */
export function fieldsOf<T extends object>(readers: { readonly [K in keyof T]-?: Reader<T[K]> }): Reader<T> {
  return (value) => {
    if (!isObject(value)) return undefined;
    const entries = Object.entries<Reader<unknown>>(readers).map(([key, read]) => [key, Object.hasOwn(value, key) ? read(value[key]) : undefined] as const);
    return entries.some(([, field]) => field === undefined) ? undefined : (Object.fromEntries(entries) as T);
  };
}

/** An object of plain names, every value in its shape. */
export function recordOf<T>(read: Reader<T>): Reader<Readonly<Record<string, T>>> {
  return (value) => {
    const known = knownOf(read)(value);
    return known !== undefined && isObject(value) && Object.keys(known).length === Object.keys(value).length ? known : undefined;
  };
}

/** Those fields of an object that have plain names and values in their shape. */
export function knownOf<T>(read: Reader<T>): Reader<Readonly<Record<string, T>>> {
  return (value) => {
    if (!isObject(value)) return undefined;
    return Object.fromEntries(Object.entries(value).flatMap(([key, field]): [string, T][] => {
      const known = read(field);
      return known !== undefined && NAME.test(key) ? [[key, known]] : [];
    }));
  };
}

/** A list whose every entry is in its shape. */
export function listOf<T>(read: Reader<T>): Reader<readonly T[]> {
  return (value) => {
    const known = partsOf(read)(value);
    return known !== undefined && Array.isArray(value) && known.length === value.length ? known : undefined;
  };
}

/** Those entries of a list that are in their shape. */
export function partsOf<T>(read: Reader<T>): Reader<readonly T[]> {
  return (value) => (Array.isArray(value) ? value.flatMap((entry) => read(entry) ?? []) : undefined);
}

/** Names of our own making: keys of columns, placeholders. */
const NAME = /^[a-z][a-z0-9.-]{0,99}$/iu;

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
