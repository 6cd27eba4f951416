import { escapeXml, flag, type XmlElement } from "../xml";
import type { SheetDocument, WorkbookDocument } from "./model";

type SheetProtection = NonNullable<SheetDocument["protection"]>;

/** Protection of a sheet, options as `Excel.WorksheetProtectionOptions`; the password cannot be told from its hash. */
export function readSheetProtection(element: XmlElement | undefined): SheetProtection | undefined {
  if (!flag(element?.attributes["sheet"])) return undefined;
  const attributes = element?.attributes ?? {};
  const allowed = Object.entries(ALLOWED).map(([option, attribute]) => [option, !flag(attributes[attribute], isLockedByDefault(attribute))]);
  const selection = flag(attributes["selectUnlockedCells"]) ? "None" : flag(attributes["selectLockedCells"]) ? "Unlocked" : "Normal";
  return { options: { ...Object.fromEntries(allowed), selectionMode: selection } as SheetProtection["options"] };
}

/** The `<sheetProtection>` element; empty text for a sheet that is not protected. */
export function toSheetProtection(protection: SheetProtection | undefined): string {
  if (!protection) return "";
  const { password, options } = protection;
  const attributes = Object.entries(ALLOWED).map(([option, attribute]) => {
    const forbidden = options[option] !== true;
    return forbidden === isLockedByDefault(attribute) ? "" : ` ${attribute}="${forbidden ? 1 : 0}"`;
  });
  const mode = options["selectionMode"];
  const selection = mode === "None" ? ' selectLockedCells="1" selectUnlockedCells="1"' : mode === "Unlocked" ? ' selectLockedCells="1"' : "";
  return `<sheetProtection${hash("password", password)} sheet="1"${attributes.join("")}${selection}/>`;
}

/** Whether a part's protection has a password, which is lost on saving. */
export function hasPassword(element: XmlElement | undefined): boolean {
  const { password, hashValue, workbookPassword, workbookHashValue } = element?.attributes ?? {};
  return [password, hashValue, workbookPassword, workbookHashValue].some((value) => value !== undefined && value !== "");
}

/** Protection of the workbook's structure. */
export function readWorkbookProtection(element: XmlElement | undefined): WorkbookDocument["protection"] {
  return flag(element?.attributes["lockStructure"]) ? {} : undefined;
}

/** The `<workbookProtection>` element; empty text for a workbook that is not protected. */
export function toWorkbookProtection(protection: WorkbookDocument["protection"]): string {
  return protection ? `<workbookProtection${hash("workbookPassword", protection.password)} lockStructure="1"/>` : "";
}

/** What the API calls allowed, the file calls locked. */
const ALLOWED: Readonly<Record<string, string>> = {
  allowEditObjects: "objects", allowEditScenarios: "scenarios", allowFormatCells: "formatCells", allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows", allowInsertColumns: "insertColumns", allowInsertRows: "insertRows",
  allowInsertHyperlinks: "insertHyperlinks", allowDeleteColumns: "deleteColumns", allowDeleteRows: "deleteRows", allowSort: "sort",
  allowAutoFilter: "autoFilter", allowPivotTables: "pivotTables",
};

function isLockedByDefault(attribute: string): boolean {
  return attribute !== "objects" && attribute !== "scenarios";
}

function hash(attribute: string, password: string | undefined): string {
  return password ? ` ${attribute}="${escapeXml(legacyHash(password))}"` : "";
}

/**
 * Excel's 16-bit password hash (ECMA-376 part 4, 3.3.1.81), which every Excel still accepts. Chosen over the salted one
 * because the same workbook has to give the same bytes; sheet protection guards against slips, not against readers.
 */
function legacyHash(password: string): string {
  const bytes = [...password].map((letter) => letter.codePointAt(0)! & 0xff);
  const mixed = bytes.reduceRight((sum, byte) => rotated(sum) ^ byte, 0);
  return (rotated(mixed) ^ bytes.length ^ 0xce4b).toString(16).toUpperCase().padStart(4, "0");
}

/** One bit to the left in 15 bits. */
function rotated(value: number): number {
  return ((value >> 14) & 1) | ((value << 1) & 0x7fff);
}
