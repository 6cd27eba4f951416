import JSZip from "jszip";
import type { WriteEdit } from "../../domain/edits";
import { err, ok, type Result } from "../../domain/result";
import { openParts, type XlsxParts } from "../openParts";
import { readWorkbookIndex, type WorkbookIndex } from "../workbookIndex";
import type { XlsxError } from "../xlsxError";
import { cellFormats, NO_FORMATS, type CellFormats } from "./cellFormats";
import { patchSheetCells, type CellPatch } from "./sheetCells";

/**
 * The file with these cells written, and nothing else changed: parts that hold none of them are copied as they are,
 * charts, pictures and macros too. Formulas are calculated anew when the file is opened. The caller has compared
 * `before` with the cells.
 */
export async function writeCells(bytes: Uint8Array, edits: readonly WriteEdit[]): Promise<Result<Uint8Array, XlsxError>> {
  const parts = await openParts(bytes);
  if (!parts.ok) return parts;
  try {
    const zip = await JSZip.loadAsync(bytes);
    for (const [path, xml] of Object.entries(patchParts(parts.value, edits))) {
      if (xml === null) zip.remove(path);
      else zip.file(path, xml, { date: zip.file(path)?.date ?? new Date(0) });
    }
    return ok(await zip.generateAsync({ type: "uint8array", compression: "DEFLATE" }));
  } catch (cause) {
    if (cause instanceof SyntaxError) return err({ kind: "unreadable", cause });
    throw cause;
  }
}

/** By path, what becomes of each part; null for one that goes. */
type PatchedParts = Record<string, string | null>;

function patchParts(parts: XlsxParts, edits: readonly WriteEdit[]): PatchedParts {
  const index = readWorkbookIndex(parts);
  const stylesPath = index.relationships.find(({ type }) => type === "styles")?.target;
  const styles = stylesPath === undefined ? undefined : parts.xml.get(stylesPath);
  const formats = styles === undefined ? NO_FORMATS : cellFormats(styles);
  const patched: PatchedParts = {};
  for (const name of new Set(edits.map(({ sheet }) => sheet))) {
    const path = index.sheets.find((sheet) => sheet.name === name)?.path;
    if (path === undefined) throw new SyntaxError(`No sheet ${name}`);
    patched[path] = patchSheetCells(utf8(parts.xml.get(path) ?? ""), edits.filter(({ sheet }) => sheet === name).map((edit) => patchOf(edit, formats)));
  }
  if (stylesPath !== undefined && styles !== undefined) patched[stylesPath] = utf8(formats.toXml());
  return { ...patched, ...calculatedOnLoad(parts, index) };
}

function patchOf({ at, after, predicted, looksLike }: WriteEdit, formats: CellFormats): CellPatch {
  const { content, numberFormat } = after;
  const known = typeof content === "object" && content !== null && predicted !== undefined ? { ...content, value: predicted } : content;
  return { at, looksLike, content: known, styleFrom: (style) => (numberFormat === undefined ? style : formats.withNumberFormat(style, numberFormat)) };
}

/** Excel is told to calculate, and its order of calculation, which knows nothing of new formulas, goes. */
function calculatedOnLoad(parts: XlsxParts, { relationships }: WorkbookIndex): PatchedParts {
  const workbook = utf8(parts.xml.get("xl/workbook.xml") ?? "");
  const told = { "xl/workbook.xml": withCalculation(workbook) };
  const chain = relationships.find(({ type }) => type === "calcChain");
  if (chain === undefined) return told;
  const [relations, types] = ["xl/_rels/workbook.xml.rels", "[Content_Types].xml"].map((path) => utf8(parts.xml.get(path) ?? ""));
  return {
    ...told,
    [chain.target]: null,
    "xl/_rels/workbook.xml.rels": (relations ?? "").replace(/<(?:[\w.-]+:)?Relationship\s[^>]*calcChain["'][^>]*\/>/u, ""),
    "[Content_Types].xml": (types ?? "").replace(/<(?:[\w.-]+:)?Override\s[^>]*calcChain\.xml["'][^>]*\/>/u, ""),
  };
}

function withCalculation(workbook: string): string {
  if (/<(?:[\w.-]+:)?calcPr[\s/]/u.test(workbook)) {
    return workbook.replace(/(<(?:[\w.-]+:)?calcPr)([^>]*?)(\/?>)/u, (_, tag: string, attributes: string, end: string) =>
      `${tag}${attributes.replace(/\sfullCalcOnLoad\s*=\s*(?:"[^"]*"|'[^']*')/u, "").trimEnd()} fullCalcOnLoad="1"${end}`);
  }
  // Its place is behind the names, or behind the sheets when there are none.
  return workbook.replace(/(<\/((?:[\w.-]+:)?)sheets\s*>(?:[\s\S]*<\/\2definedNames\s*>)?)/u, (before: string, _: string, prefix: string) => `${before}<${prefix}calcPr fullCalcOnLoad="1"/>`);
}

/** Parts are written in UTF-8, whatever they were read in. */
function utf8(xml: string): string {
  return xml.replace(/^\uFEFF/u, "").replace(/^(<\?xml[^>]*encoding\s*=\s*["'])[^"']*/u, "$1UTF-8");
}
