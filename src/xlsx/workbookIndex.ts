import type { XlsxParts } from "./openParts";
import { child, children, parseXml, startTags, type XmlElement } from "./xml";

/** What xl/workbook.xml says, and where its parts are. */
export interface WorkbookIndex {
  readonly workbook: XmlElement;
  /** Worksheets only, in the order of their tabs. */
  readonly sheets: readonly SheetPart[];
  /** Position among all tabs (chart sheets too) -> index into `sheets`: what `localSheetId` and `activeTab` count by. */
  readonly tabs: readonly (number | undefined)[];
  readonly relationships: readonly Relationship[];
  readonly date1904: boolean;
}

export interface SheetPart {
  readonly name: string;
  readonly state: "visible" | "hidden" | "veryHidden";
  /** Path of the part that holds the sheet. */
  readonly path: string;
}

export interface Relationship {
  readonly id: string;
  /** Last word of the type's URI (`worksheet`, `styles`, `customXml` …): the rest differs between the two editions of the standard. */
  readonly type: string;
  /** A path inside the package, or a URL when `external`. */
  readonly target: string;
  readonly external: boolean;
}

/** @throws SyntaxError when xl/workbook.xml or its relationships are not well-formed. */
export function readWorkbookIndex(parts: XlsxParts): WorkbookIndex {
  const workbook = parseXml(parts.xml.get("xl/workbook.xml") ?? "");
  const relationships = readRelationships(parts, "xl/workbook.xml");
  const sheets: SheetPart[] = [];
  const tabs = children(child(workbook, "sheets"), "sheet").map(({ attributes }) => {
    const id = attributes["r:id"] ?? attributes["id"];
    const part = relationships.find((relationship) => relationship.id === id);
    if (part?.type !== "worksheet" || !parts.xml.has(part.target)) return undefined;
    return sheets.push({ name: attributes["name"] ?? "", state: readState(attributes["state"]), path: part.target }) - 1;
  });
  const properties = child(workbook, "workbookPr")?.attributes ?? {};
  return { workbook, sheets, tabs, relationships, date1904: ["1", "true"].includes(properties["date1904"] ?? "") };
}

/** Relationships of the part at `path`; none when it has none. */
export function readRelationships(parts: XlsxParts, path: string): readonly Relationship[] {
  const cut = path.lastIndexOf("/") + 1;
  const source = parts.xml.get(`${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`) ?? "";
  return [...startTags(source, "Relationship")].map(({ Id = "", Type = "", Target = "", TargetMode }) => ({
    id: Id,
    type: Type.slice(Type.lastIndexOf("/") + 1),
    target: TargetMode === "External" ? Target : resolve(path.slice(0, cut), Target),
    external: TargetMode === "External",
  }));
}

/** The one part of `type` that the workbook relates to (`styles`, `sharedStrings`, `theme`); `undefined` without one. */
export function partOfType(parts: XlsxParts, index: WorkbookIndex, type: string): string | undefined {
  const related = index.relationships.find((relationship) => relationship.type === type);
  return related && parts.xml.get(related.target);
}

function readState(state: string | undefined): SheetPart["state"] {
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}

function resolve(folder: string, target: string): string {
  const steps = target.trim().startsWith("/") ? [] : folder.split("/").filter(Boolean);
  for (const step of target.trim().split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
