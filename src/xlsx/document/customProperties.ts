import type { XlsxParts } from "../openParts";
import { children, escapeXml, parseXml } from "../xml";
import { CUSTOM_PROPERTY } from "./customProperty";
import type { WorkbookDocument } from "./model";

type Properties = WorkbookDocument["properties"];

/** Custom properties of a file, keyed as the document keeps them; numbers, dates and truth values as their texts. */
export function readCustomProperties(parts: XlsxParts): Properties {
  const source = parts.xml.get(PART);
  const properties = source === undefined ? [] : children(parseXml(source), "property");
  return Object.fromEntries(properties.flatMap(({ attributes: { name }, children: [value] }) =>
    (name === undefined || value === undefined ? [] : [[CUSTOM_PROPERTY + name, value.text]])));
}

/** The part to be written, by path, and what the package's relationships and content types must say; nothing without custom properties. */
export interface WrittenCustomProperties {
  readonly parts: Readonly<Record<string, string>>;
  readonly relationship: string;
  readonly contentType: string;
}

/** Every custom property of the document, as text. */
export function toCustomProperties(properties: Properties): WrittenCustomProperties {
  const own = Object.entries(properties).filter(([key]) => key.startsWith(CUSTOM_PROPERTY));
  if (own.length === 0) return { parts: {}, relationship: "", contentType: "" };
  const elements = own.map(([key, value], at) =>
    `<property fmtid="${FORMAT}" pid="${FIRST_ID + at}" name="${escapeXml(key.slice(CUSTOM_PROPERTY.length))}"><vt:lpwstr>${escapeXml(value)}</vt:lpwstr></property>`);
  return {
    parts: { [PART]: `${DECLARATION}<Properties xmlns="${OFFICE}/custom-properties" xmlns:vt="${OFFICE}/docPropsVTypes">${elements.join("")}</Properties>` },
    relationship: `<Relationship Id="customProperties" Type="${OFFICE}/relationships/custom-properties" Target="${PART}"/>`,
    contentType: `<Override PartName="/${PART}" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/>`,
  };
}

const PART = "docProps/custom.xml";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** The one set of properties that users may add to; ids 0 and 1 are reserved in it. */
const FORMAT = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
const FIRST_ID = 2;
