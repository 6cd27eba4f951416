import type { XlsxParts } from "../openParts";
import type { WorkbookIndex } from "../workbookIndex";
import { child, children, escapeXml, parseXml, type XmlElement } from "../xml";
import type { WorkbookDocument } from "./model";

/**
 * The custom XML parts of a file, and what we keep in one of our own: the settings of the add-in (Excel keeps them in
 * web-extension parts that name the add-in's store entry, which a stand-in has not) and the custom properties of sheets.
 */
export interface FileCustomXml {
  readonly customXmlParts: readonly string[];
  readonly settings: WorkbookDocument["settings"];
  /** By name of the sheet. */
  readonly sheetProperties: ReadonlyMap<string, Readonly<Record<string, string>>>;
}

/** Custom XML parts are real parts of the package (customXml/itemN.xml): Excel shows them as `workbook.customXmlParts`. */
export function readCustomXml(parts: XlsxParts, index: WorkbookIndex): FileCustomXml {
  const texts = textsOf(parts, index).map((text) => text.replace(/^\uFEFF?\s*(?:<\?xml[^>]*\?>\s*)?/, ""));
  const own = texts.find(isOwn);
  return { customXmlParts: texts.filter((text) => text !== own), ...readOwn(own === undefined ? undefined : parseXml(own)) };
}

/**
 * The first custom XML part of the workbook that names a namespace where it begins; undefined when there is none. Whether
 * its root is in that namespace, and well-formed, is for the part's reader to see: nothing of it is parsed here.
 */
export function customXmlWith(namespace: string, parts: XlsxParts, index: WorkbookIndex): string | undefined {
  return textsOf(parts, index).find((text) => text.slice(0, BEGINNING).includes(namespace));
}

function textsOf(parts: XlsxParts, index: WorkbookIndex): readonly string[] {
  return index.relationships.filter(({ type }) => type === "customXml").flatMap(({ target }) => parts.xml.get(target) ?? []);
}

/** The parts to be written, by path, and what the workbook's relationships and the content types must say about them. */
export interface WrittenCustomXml {
  readonly parts: Readonly<Record<string, string>>;
  readonly relationships: string;
  readonly contentTypes: string;
}

/** @throws SyntaxError when a custom XML part is not well-formed: Excel would call the whole file damaged. */
export function toCustomXml(document: WorkbookDocument): WrittenCustomXml {
  const own = toOwn(document);
  const texts = [...document.customXmlParts, ...(own === undefined ? [] : [own])];
  const items = texts.map((text, at) => {
    const bare = text.replace(/^\uFEFF?\s*(?:<\?xml[^>]*\?>\s*)?/, "");
    const namespace = namespaceOf(bare);
    const schemas = namespace === undefined ? "" : `<ds:schemaRef ds:uri="${escapeXml(namespace)}"/>`;
    return {
      [`customXml/item${at + 1}.xml`]: DECLARATION + bare,
      [`customXml/itemProps${at + 1}.xml`]: `${DECLARATION}<ds:datastoreItem ds:itemID="${guidOf(bare, at)}" xmlns:ds="${STORE}"><ds:schemaRefs>${schemas}</ds:schemaRefs></ds:datastoreItem>`,
      [`customXml/_rels/item${at + 1}.xml.rels`]: `${DECLARATION}<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/customXmlProps" Target="itemProps${at + 1}.xml"/></Relationships>`,
    };
  });
  return {
    parts: Object.assign({}, ...items) as Record<string, string>,
    relationships: texts.map((_, at) => `<Relationship Id="customXml${at + 1}" Type="${OFFICE}/customXml" Target="../customXml/item${at + 1}.xml"/>`).join(""),
    contentTypes: texts.map((_, at) => `<Override PartName="/customXml/itemProps${at + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>`).join(""),
  };
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const STORE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
/** Characters in which a root element's start tag is found, declaration and comments before it included. */
const BEGINNING = 2000;
const OWN = "urn:yushen:workbench:document";

function isOwn(text: string): boolean {
  return namespaceOf(text) === OWN;
}

function toOwn({ settings, sheets }: WorkbookDocument): string | undefined {
  const kept = sheets.filter(({ customProperties }) => Object.keys(customProperties).length > 0);
  if (Object.keys(settings).length === 0 && kept.length === 0) return undefined;
  const sheetElements = kept.map(({ name, customProperties }) => {
    const properties = Object.entries(customProperties).map(([key, value]) => `<property key="${escapeXml(key)}" value="${escapeXml(value)}"/>`);
    return `<sheet name="${escapeXml(name)}">${properties.join("")}</sheet>`;
  });
  return `<document xmlns="${OWN}"><settings>${escapeXml(JSON.stringify(settings))}</settings>${sheetElements.join("")}</document>`;
}

function readOwn(own: XmlElement | undefined): Omit<FileCustomXml, "customXmlParts"> {
  const sheets = children(own, "sheet").map(({ attributes, children: properties }) => {
    const entries = properties.map((property) => [property.attributes["key"] ?? "", property.attributes["value"] ?? ""]);
    return [attributes["name"] ?? "", Object.fromEntries(entries) as Record<string, string>] as const;
  });
  return { settings: readSettings(child(own, "settings")?.text), sheetProperties: new Map(sheets) };
}

/** Somebody may have edited the part by hand: what is no JSON object is no settings. */
function readSettings(text: string | undefined): WorkbookDocument["settings"] {
  try {
    const value: unknown = JSON.parse(text ?? "{}");
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function namespaceOf(text: string): string | undefined {
  parseXml(text);
  const root = /<(?:([\w.-]+):)?[\p{L}_][\p{L}\w.-]*(?=[\s/>])([^>]*)>/u.exec(text.replace(/<!--[\s\S]*?-->/g, ""));
  const declaration = new RegExp(`\\sxmlns${root?.[1] === undefined ? "" : `:${root[1]}`}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(root?.[2] ?? "");
  return declaration?.[1] ?? declaration?.[2];
}

/** FNV-1a, run four times with different seeds: the id has to be stable and to differ, not to be secret. */
function guidOf(text: string, at: number): string {
  const words = [at + 1, at + 0x10001, at + 0x20001, at + 0x30001].map((seed) => {
    let hash = 0x811c9dc5 ^ seed;
    for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    return (hash >>> 0).toString(16).toUpperCase().padStart(8, "0");
  });
  const digits = words.join("");
  return `{${[digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16), digits.slice(16, 20), digits.slice(20)].join("-")}}`;
}
