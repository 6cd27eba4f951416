import JSZip from "jszip";

/** A file put together part by part, to hold what no program would write, or what only one does. */
export interface Handmade {
  readonly sheet?: string;
  readonly workbook?: string;
  readonly styles?: string;
  readonly strings?: string;
  readonly theme?: string;
  readonly sheetPath?: string;
  /** Further parts, or replacements, by path. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
  readonly relationships?: string;
}

/** The bytes of a small .xlsx: one sheet named 表1 whose part is `<worksheet>{sheet}</worksheet>` unless it is given whole. */
export async function handmade(file: Handmade = {}): Promise<Uint8Array> {
  const zip = new JSZip();
  const path = file.sheetPath ?? "worksheets/sheet1.xml";
  const sheet = file.sheet ?? "<sheetData/>";
  const contents: Record<string, string | Uint8Array | undefined> = {
    "[Content_Types].xml": TYPES,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": file.workbook ?? `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="表1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}">
      <Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="${path}"/>
      <Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/>
      <Relationship Id="rId3" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/>
      <Relationship Id="rId4" Type="${OFFICE}/theme" Target="theme/theme1.xml"/>${file.relationships ?? ""}</Relationships>`,
    [path.startsWith("/") ? path.slice(1) : `xl/${path}`]: sheet.includes("worksheet") ? sheet : `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${sheet}</worksheet>`,
    "xl/styles.xml": file.styles,
    "xl/sharedStrings.xml": file.strings,
    "xl/theme/theme1.xml": file.theme,
    ...file.parts,
  };
  for (const [name, content] of Object.entries(contents)) if (content !== undefined) zip.file(name, content);
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const TYPES = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
  <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
  <Default Extension="xml" ContentType="application/xml"/>
  <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
</Types>`;
