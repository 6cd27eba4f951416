import { lookup } from "./lookup";

/** An XML element without its namespace prefix: the prefixes of Office files differ by who wrote them, the names do not. */
export interface XmlElement {
  readonly name: string;
  /** By local name; of `id` and `r:id` both are there, the second with its prefix. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The text directly inside, entities and CDATA resolved. */
  readonly text: string;
}

/**
 * Reads a small XML part into a tree. Knows what Office parts need: elements, attributes, text, CDATA, the five
 * entities and character references. Documents with a DTD must have been refused before.
 *
 * @throws SyntaxError when the tags do not nest or there is no root element.
 */
export function parseXml(source: string): XmlElement {
  const root: Draft = { name: "", attributes: {}, children: [], text: "" };
  const open: Draft[] = [root];
  for (const match of source.matchAll(TOKEN)) {
    const current = open[open.length - 1]!;
    const [, cdata, closing, tag, attributes, empty] = match;
    if (cdata !== undefined) current.text += cdata;
    else if (closing !== undefined) close(open, local(closing));
    else if (tag !== undefined) {
      const element: Draft = { name: local(tag), attributes: readAttributes(attributes ?? ""), children: [], text: "" };
      current.children.push(element);
      if (!empty) open.push(element);
    } else if (match[0] === "<") throw new SyntaxError("The XML part is not well-formed at a lone <");
    else if (!match[0].startsWith("<")) current.text += decodeXml(match[0]);
  }
  const [document] = root.children;
  if (open.length !== 1 || document === undefined) throw new SyntaxError("The XML part is not well-formed");
  return document;
}

/** Every start tag `name` (any prefix) in `source`, as its attributes: for parts too long for a tree. */
export function* startTags(source: string, name: string): Generator<Readonly<Record<string, string>>> {
  const pattern = new RegExp(`<(?:[\\w.-]+:)?${name}(?=[\\s/>])(${ATTRIBUTES})\\s*/?>`, "g");
  for (const match of source.matchAll(pattern)) yield readAttributes(match[1] ?? "");
}

/** First child named `name`. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((candidate) => candidate.name === name);
}

/** All children named `name`; none when there is no `element`. */
export function children(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((candidate) => candidate.name === name) ?? [];
}

/** `xsd:boolean` of an attribute, `otherwise` when it is not there. */
export function flag(value: string | undefined, otherwise = false): boolean {
  return value === undefined ? otherwise : value === "1" || value === "true" || value === "on";
}

/** Text made fit for element content and for attributes; what XML cannot hold at all is dropped. */
export function escapeXml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
    .replace(/[&<>"\t\n\r]/g, (character) => ESCAPES[character] ?? character);
}

/** Resolves the five entities and character references; an unknown entity stays as it is. */
export function decodeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w+));/g, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return lookup(ENTITIES, name) ?? whole;
    const point = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}

interface Draft extends XmlElement {
  readonly attributes: Record<string, string>;
  readonly children: Draft[];
  text: string;
}

const ATTRIBUTES = `(?:\\s+[\\w:.-]+\\s*=\\s*(?:"[^"]*"|'[^']*'))*`;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const TOKEN = new RegExp(
  `<!--[\\s\\S]*?-->|<\\?[\\s\\S]*?\\?>|<!\\[CDATA\\[([\\s\\S]*?)\\]\\]>|</([\\p{L}\\w:.-]+)\\s*>|<([\\p{L}_][\\p{L}\\w:.-]*)(${ATTRIBUTES})\\s*(/?)>|[^<]+|<`,
  "gu",
);
const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", apos: "'", quot: '"' };
const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\t": "&#9;", "\n": "&#10;", "\r": "&#13;",
};

function local(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function readAttributes(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  const found = [...source.matchAll(ATTRIBUTE)].filter(([, name = ""]) => name !== "xmlns" && !name.startsWith("xmlns:"));
  // Those without a prefix come first: the local name is theirs.
  for (const prefixed of [false, true]) {
    for (const [, name = "", double, single] of found.filter(([, name]) => name?.includes(":") === prefixed)) {
      const key = Object.hasOwn(attributes, local(name)) ? name : local(name);
      // Assignment would take the name __proto__ for the prototype.
      Object.defineProperty(attributes, key, { value: decodeXml(double ?? single ?? ""), enumerable: true, configurable: true, writable: true });
    }
  }
  return attributes;
}

function close(open: Draft[], name: string): void {
  const last = open.pop();
  if (open.length === 0 || last?.name !== name) throw new SyntaxError(`The XML part is not well-formed at </${name}>`);
}
