import { without } from "../../engine/records";
import { HostError } from "../protocol/errors";
import { wrap, type Arguments, type ClassTable, type HostObject } from "../protocol/table";
import type { HostState } from "../state";
import { asText } from "./support";

/** Entries by key, wherever they are kept. `T` says of which collection. */
export interface Keyed<T> {
  entries(owner: T, host: HostState): Readonly<Record<string, unknown>>;
  replace(owner: T, entries: Readonly<Record<string, unknown>>, host: HostState): void;
  /** A value as it may be kept; refuses what may not. */
  parse(value: unknown): unknown;
  /** Refuses a key that may not be. */
  requireKey(key: string): void;
}

interface EntryTarget<T> {
  readonly owner: T;
  readonly key: string;
}

/**
 * The classes of a collection of keys and values: custom properties of sheets and of the workbook, settings. Keys that
 * differ only in case are the same, as in Excel.
 */
export function keyedCollection<T>(
  names: { readonly collection: string; readonly item: string },
  keyed: Keyed<T>,
  more: { readonly scalars?: ClassTable<EntryTarget<T>>["scalars"]; readonly methods?: ClassTable<T>["methods"] } = {},
): ClassTable<T> {
  const entries = (owner: T, host: HostState): Readonly<Record<string, unknown>> => keyed.entries(owner, host);
  const replace = (owner: T, next: Readonly<Record<string, unknown>>, host: HostState): void => keyed.replace(owner, next, host);
  const keyOf = (owner: T, key: string, host: HostState): string | undefined =>
    Object.keys(entries(owner, host)).find((known) => known.toLowerCase() === key.toLowerCase());

  const item: ClassTable<EntryTarget<T>> = {
    name: names.item,
    identity: ({ key }) => ({ _Id: key, Key: key }),
    scalars: {
      Key: { get: ({ key }) => key },
      Value: {
        get: ({ owner, key }, host) => entries(owner, host)[key],
        set: ({ owner, key }, value, host) => replace(owner, { ...entries(owner, host), [key]: keyed.parse(value) }, host),
      },
      ...more.scalars,
    },
    methods: {
      Delete: ({ owner, key }, _args, host) => replace(owner, without(entries(owner, host), key), host),
    },
  };

  const find = (owner: T, key: unknown, host: HostState): HostObject | null => {
    const known = keyOf(owner, asText(key), host);
    return known === undefined ? null : wrap(item, { owner, key: known });
  };

  const add = (owner: T, [key, value]: Arguments, host: HostState): HostObject | null => {
    const name = asText(key);
    keyed.requireKey(name);
    replace(owner, { ...entries(owner, host), [keyOf(owner, name, host) ?? name]: keyed.parse(value) }, host);
    return find(owner, name, host);
  };

  return {
    name: names.collection,
    items: (owner, host) => Object.keys(entries(owner, host)).map((key) => wrap(item, { owner, key })),
    item: find,
    methods: {
      Add: add,
      GetCount: (owner, _args, host) => Object.keys(entries(owner, host)).length,
      GetItem: (owner, [key], host) => {
        const found = find(owner, key, host);
        if (found === null) throw new HostError("ItemNotFound");
        return found;
      },
      GetItemOrNullObject: (owner, [key], host) => find(owner, key, host),
      ...more.methods,
    },
  };
}
