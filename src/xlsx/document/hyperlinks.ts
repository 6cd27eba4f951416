import { rectToA1 } from "../../domain/grid/address";
import type { XlsxParts } from "../openParts";
import { readRelationships } from "../workbookIndex";
import { child, children, escapeXml, type XmlElement } from "../xml";
import type { SheetDocument } from "./model";
import { readAreas } from "./areas";

type Hyperlinks = SheetDocument["hyperlinks"];

/** Links of a sheet part; outside addresses are kept in the part's relationships. */
export function readHyperlinks(sheet: XmlElement, parts: XlsxParts, path: string): Hyperlinks {
  const relationships = readRelationships(parts, path);
  return children(child(sheet, "hyperlinks"), "hyperlink").flatMap(({ attributes }) => {
    const { ref, location, tooltip } = attributes;
    const id = attributes["r:id"] ?? attributes["id"];
    const address = relationships.find((relationship) => relationship.id === id)?.target;
    return readAreas(ref).map((area) => ({
      area,
      ...(address !== undefined && { address }),
      ...(location !== undefined && { location }),
      ...(tooltip !== undefined && { tip: tooltip }),
    }));
  });
}

/** The `<hyperlinks>` element and, in order of their ids (`link1` …), the outside addresses it relates to. */
export function toHyperlinks(links: Hyperlinks): { readonly element: string; readonly targets: readonly string[] } {
  const targets: string[] = [];
  const elements = links.map(({ area, address, location, tip }) => {
    const id = address === undefined ? "" : ` r:id="link${targets.push(address)}"`;
    const attribute = (name: string, value: string | undefined) => (value === undefined ? "" : ` ${name}="${escapeXml(value)}"`);
    return `<hyperlink ref="${rectToA1(area)}"${id}${attribute("location", location)}${attribute("tooltip", tip)}/>`;
  });
  return { element: elements.length > 0 ? `<hyperlinks>${elements.join("")}</hyperlinks>` : "", targets };
}
