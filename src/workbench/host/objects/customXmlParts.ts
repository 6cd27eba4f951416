import { HostError } from "../protocol/errors";
import { wrap, type ClassTable, type HostObject } from "../protocol/table";
import type { HostState } from "../state";
import { asText } from "./support";

function parts(host: HostState, namespace?: string): readonly { readonly id: string; readonly xml: string }[] {
  const all = host.engine.side.customXmlParts;
  return namespace === undefined ? all : all.filter((part) => namespaceOf(part.xml) === namespace);
}

const ROOT = /<(?:([A-Za-z_][\w.-]*):)?[A-Za-z_][\w.-]*(\s[^>]*)?>/;

/** Namespace of the root element, "" when it has none. */
function namespaceOf(xml: string): string {
  const [, prefix, attributes = ""] = ROOT.exec(xml.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->/g, "")) ?? [];
  const name = prefix === undefined ? "xmlns" : `xmlns:${prefix}`;
  return new RegExp(`\\s${name}\\s*=\\s*(["'])(.*?)\\1`).exec(attributes)?.[2] ?? "";
}

function requireXml(value: unknown): string {
  const xml = asText(value);
  if (!/^\s*</.test(xml) || !/>\s*$/.test(xml)) throw new HostError("InvalidArgument");
  return xml;
}

function find(id: unknown, host: HostState, namespace?: string): HostObject | null {
  const found = parts(host, namespace).find((part) => part.id === asText(id));
  return found === undefined ? null : wrap(customXmlPart, found.id);
}

function get(id: unknown, host: HostState, namespace?: string): HostObject {
  const found = find(id, host, namespace);
  if (found === null) throw new HostError("ItemNotFound");
  return found;
}

function xmlOf(id: string, host: HostState): string {
  const found = parts(host).find((part) => part.id === id);
  if (found === undefined) throw new HostError("ItemNotFound");
  return found.xml;
}

function replace(host: HostState, customXmlParts: HostState["engine"]["side"]["customXmlParts"]): void {
  host.engine.side = { ...host.engine.side, customXmlParts };
}

const customXmlPart: ClassTable<string> = {
  name: "CustomXmlPart",
  identity: (id) => ({ Id: id }),
  scalars: { Id: { get: (id) => id }, NamespaceUri: { get: (id, host) => namespaceOf(xmlOf(id, host)) } },
  methods: {
    GetXml: (id, _args, host) => xmlOf(id, host),
    SetXml: (id, [xml], host) => {
      xmlOf(id, host);
      const next = requireXml(xml);
      replace(host, parts(host).map((part) => (part.id === id ? { id, xml: next } : part)));
    },
    Delete: (id, _args, host) => replace(host, parts(host).filter((part) => part.id !== id)),
  },
};

const ofNamespace: ClassTable<string> = {
  name: "CustomXmlPartScopedCollection",
  items: (namespace, host) => parts(host, namespace).map((part) => wrap(customXmlPart, part.id)),
  item: (namespace, id, host) => find(id, host, namespace),
  methods: {
    GetCount: (namespace, _args, host) => parts(host, namespace).length,
    GetItem: (namespace, [id], host) => get(id, host, namespace),
    GetItemOrNullObject: (namespace, [id], host) => find(id, host, namespace),
    GetOnlyItem: (namespace, _args, host) => {
      const [only, ...more] = parts(host, namespace);
      if (only === undefined || more.length > 0) throw new HostError("ItemNotFound");
      return wrap(customXmlPart, only.id);
    },
    GetOnlyItemOrNullObject: (namespace, _args, host) => {
      const [only, ...more] = parts(host, namespace);
      return only === undefined || more.length > 0 ? null : wrap(customXmlPart, only.id);
    },
  },
};

/** `Excel.CustomXmlPartCollection`. */
export const customXmlParts: ClassTable<null> = {
  name: "CustomXmlPartCollection",
  items: (_, host) => parts(host).map((part) => wrap(customXmlPart, part.id)),
  item: (_, id, host) => find(id, host),
  methods: {
    Add: (_, [xml], host) => {
      const part = { id: `{${host.engine.newId()}}`, xml: requireXml(xml) };
      replace(host, [...parts(host), part]);
      return wrap(customXmlPart, part.id);
    },
    GetByNamespace: (_, [namespace]) => wrap(ofNamespace, asText(namespace)),
    GetCount: (_, _args, host) => parts(host).length,
    GetItem: (_, [id], host) => get(id, host),
    GetItemOrNullObject: (_, [id], host) => find(id, host),
  },
};
