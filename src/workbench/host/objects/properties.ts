import { CUSTOM_PROPERTY } from "../../../xlsx/document/customProperty";
import { HostError } from "../protocol/errors";
import { wrap, type ClassTable, type Scalar } from "../protocol/table";
import type { HostState } from "../state";
import { keyedCollection } from "./keyed";
import { asText } from "./support";

function isCustom(key: string): boolean {
  return key.startsWith(CUSTOM_PROPERTY);
}

function setAll(properties: Readonly<Record<string, string>>, host: HostState): void {
  host.engine.side = { ...host.engine.side, properties };
}

function text(key: string): Scalar<null> {
  return {
    get: (_, { engine }) => engine.side.properties[key] ?? "",
    set: (_, value, host) => setAll({ ...host.engine.side.properties, [key]: asText(value) }, host),
  };
}

const custom = keyedCollection<null>(
  { collection: "CustomPropertyCollection", item: "CustomProperty" },
  {
    entries: (_, { engine }) =>
      Object.fromEntries(Object.entries(engine.side.properties).flatMap(([key, value]) => (isCustom(key) ? [[key.slice(CUSTOM_PROPERTY.length), value]] : []))),
    replace: (_, entries, host) => {
      const others = Object.entries(host.engine.side.properties).filter(([key]) => !isCustom(key));
      const own = Object.entries(entries).map(([key, value]) => [CUSTOM_PROPERTY + key, value as string] as const);
      setAll(Object.fromEntries([...others, ...own]), host);
    },
    parse: (value) => {
      if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") throw new HostError("InvalidArgument");
      return String(value).slice(0, 255);
    },
    requireKey: (key) => {
      if (key === "" || key.length > 255) throw new HostError("InvalidArgument");
    },
  },
  {
    scalars: { Type: { get: () => "String" } },
    methods: {
      DeleteAll: (_, _args, host) => setAll(Object.fromEntries(Object.entries(host.engine.side.properties).filter(([key]) => !isCustom(key))), host),
    },
  },
);

/** `Excel.DocumentProperties`. */
export const documentProperties: ClassTable<null> = {
  name: "DocumentProperties",
  scalars: {
    Title: text("title"),
    Subject: text("subject"),
    Author: text("author"),
    Keywords: text("keywords"),
    Comments: text("comments"),
    Category: text("category"),
    Manager: text("manager"),
    Company: text("company"),
    LastAuthor: { get: (_, { engine }) => engine.side.properties["lastAuthor"] ?? "" },
  },
  objects: { Custom: () => wrap(custom, null) },
};
