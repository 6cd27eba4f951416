import { HostError } from "../protocol/errors";
import { wrap, type ClassTable, type HostObject } from "../protocol/table";
import type { HostState } from "../state";
import { asText } from "./support";

interface Entry {
  readonly sheetId: string;
  readonly key: string;
}

function entries(sheetId: string, host: HostState): Readonly<Record<string, string>> {
  return host.engine.sheets.side(sheetId).customProperties;
}

/** Keys differ not only in their case. */
function keyOf(sheetId: string, key: unknown, host: HostState): string | undefined {
  const wanted = asText(key).toLowerCase();
  return Object.keys(entries(sheetId, host)).find((known) => known.toLowerCase() === wanted);
}

function find(sheetId: string, key: unknown, host: HostState): HostObject | null {
  const known = keyOf(sheetId, key, host);
  return known === undefined ? null : wrap(customProperty, { sheetId, key: known });
}

function replace(sheetId: string, customProperties: Readonly<Record<string, string>>, host: HostState): void {
  host.engine.sheets.setSide(sheetId, { ...host.engine.sheets.side(sheetId), customProperties });
}

const customProperty: ClassTable<Entry> = {
  name: "WorksheetCustomProperty",
  identity: ({ key }) => ({ Key: key }),
  scalars: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ sheetId, key }, host) => entries(sheetId, host)[key],
      set: ({ sheetId, key }, value, host) => replace(sheetId, { ...entries(sheetId, host), [key]: asText(value) }, host),
    },
  },
  methods: {
    Delete: ({ sheetId, key }, _args, host) => {
      const { [key]: _, ...rest } = entries(sheetId, host);
      replace(sheetId, rest, host);
    },
  },
};

/** `Excel.WorksheetCustomPropertyCollection`; the target is the sheet's id. */
export const customProperties: ClassTable<string> = {
  name: "WorksheetCustomPropertyCollection",
  items: (sheetId, host) => Object.keys(entries(sheetId, host)).map((key) => wrap(customProperty, { sheetId, key })),
  item: find,
  methods: {
    Add: (sheetId, [key, value], host) => {
      const name = asText(key);
      if (name === "" || name.length > 255) throw new HostError("InvalidArgument");
      const known = keyOf(sheetId, name, host) ?? name;
      replace(sheetId, { ...entries(sheetId, host), [known]: asText(value) }, host);
      return find(sheetId, name, host);
    },
    GetCount: (sheetId, _args, host) => Object.keys(entries(sheetId, host)).length,
    GetItem: (sheetId, [key], host) => {
      const item = find(sheetId, key, host);
      if (item === null) throw new HostError("ItemNotFound");
      return item;
    },
    GetItemOrNullObject: (sheetId, [key], host) => find(sheetId, key, host),
  },
};
