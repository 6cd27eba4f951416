import JSZip from "jszip";
import { columnIndex, columnName } from "../domain/grid/address";
import { lookup } from "./lookup";
import type { XlsxParts } from "./openParts";
import { partOfType, type WorkbookIndex } from "./workbookIndex";
import { child, children, escapeXml, parseXml } from "./xml";

/** Stands in a formula's cached result for the empty string, which ExcelJS would take for "no result". */
export const EMPTY_RESULT = "\uE000empty\uE000";

/**
 * The parts that ExcelJS shall read, packed again without compression, with everything taken out or rewritten that
 * ExcelJS 4.4.0 drops, distorts or fails on (each has a test of that name):
 * - drawings, tables, comments, pictures: it throws on many real ones, and we do not need them;
 * - data validations and defined names: it makes an object of every cell they cover, millions for a whole column;
 * - sheets at unusual paths, chart sheets, prefixed elements (`x:row`): it loses them silently;
 * - number formats: it turns date-formatted numbers into Date objects, off by rounding, and texts into invalid dates;
 * - cached text results: empty ones are dropped, entities decoded twice;
 * - rows and cells without an address.
 */
export async function packForExcelJs(parts: XlsxParts, index: WorkbookIndex): Promise<Uint8Array> {
  const zip = new JSZip();
  zip.file("xl/workbook.xml", workbookXml(index));
  zip.file("xl/_rels/workbook.xml.rels", relationshipsXml(index));
  zip.file("xl/styles.xml", hideNumberFormats(withoutPrefix(partOfType(parts, index, "styles") ?? NO_STYLES)));
  zip.file("xl/sharedStrings.xml", withoutPrefix(partOfType(parts, index, "sharedStrings") ?? NO_STRINGS));
  index.sheets.forEach(({ path }, at) => {
    zip.file(`xl/worksheets/sheet${at + 1}.xml`, repairCells(withoutPrefix(parts.xml.get(path) ?? "")));
  });
  return zip.generateAsync({ type: "uint8array", compression: "STORE" });
}

/** What `hideNumberFormats` put in place of a number format: the cell format's index and the real format code. */
export function revealNumberFormat(hidden: string): { readonly cellFormat: number; readonly numberFormat: string } | undefined {
  const match = /^\[(\d+)\|(.*)\]$/.exec(hidden);
  return match ? { cellFormat: Number(match[1]), numberFormat: decodeURIComponent(match[2]!) } : undefined;
}

/**
 * Number format of every cell format (`cellXfs`) of a styles part, `General` where the file names none.
 * The ids below 164 are built in; those of Chinese Excel (27–36, 50–58) are given as it shows them.
 */
export function readNumberFormats(styles: string): readonly string[] {
  const sheet = parseXml(styles);
  const own = new Map(children(child(sheet, "numFmts"), "numFmt")
    .map(({ attributes }) => [attributes["numFmtId"], attributes["formatCode"] ?? "General"]));
  return children(child(sheet, "cellXfs"), "xf").map(({ attributes }) => {
    const id = attributes["numFmtId"] ?? "0";
    return own.get(id) ?? lookup(BUILT_IN_FORMATS, id) ?? "General";
  });
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const NO_STYLES = `<styleSheet xmlns="${MAIN}"><cellXfs><xf numFmtId="0"/></cellXfs></styleSheet>`;
const NO_STRINGS = `<sst xmlns="${MAIN}"/>`;
/** ExcelJS keeps number formats of this id and above apart from its own. */
const FIRST_HIDDEN_ID = 10_000;
const CHINESE_DATE = 'yyyy"年"m"月"d"日"';
const CHINESE_MONTH = 'yyyy"年"m"月"';
const BUILT_IN_FORMATS: Readonly<Record<string, string>> = {
  1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00", 12: "# ?/?", 13: "# ??/??",
  14: "yyyy/m/d", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm AM/PM", 19: "h:mm:ss AM/PM", 20: "h:mm",
  21: "h:mm:ss", 22: "yyyy/m/d h:mm", 27: CHINESE_MONTH, 28: 'm"月"d"日"', 29: 'm"月"d"日"', 30: "m-d-yy",
  31: CHINESE_DATE, 32: 'h"时"mm"分"', 33: 'h"时"mm"分"ss"秒"', 34: '上午/下午h"时"mm"分"', 35: '上午/下午h"时"mm"分"ss"秒"',
  36: CHINESE_MONTH, 37: "#,##0;-#,##0", 38: "#,##0;[Red]-#,##0", 39: "#,##0.00;-#,##0.00", 40: "#,##0.00;[Red]-#,##0.00",
  41: '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ', 42: '_ ¥* #,##0_ ;_ ¥* -#,##0_ ;_ ¥* "-"_ ;_ @_ ',
  43: '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', 44: '_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ;_ ¥* "-"??_ ;_ @_ ',
  45: "mm:ss", 46: "[h]:mm:ss", 47: "mm:ss.0", 48: "##0.0E+0", 49: "@", 50: CHINESE_MONTH, 51: 'm"月"d"日"',
  52: CHINESE_MONTH, 53: 'm"月"d"日"', 54: 'm"月"d"日"', 55: '上午/下午h"时"mm"分"', 56: '上午/下午h"时"mm"分"ss"秒"',
  57: CHINESE_MONTH, 58: 'm"月"d"日"',
};

function workbookXml({ sheets }: WorkbookIndex): string {
  const list = sheets.map(({ name, state }, at) =>
    `<sheet name="${escapeXml(name)}" sheetId="${at + 1}" state="${state}" r:id="rId${at + 1}"/>`);
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${list.join("")}</sheets><definedNames/></workbook>`;
}

function relationshipsXml({ sheets }: WorkbookIndex): string {
  const list = sheets.map((_, at) =>
    `<Relationship Id="rId${at + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`);
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join("")}</Relationships>`;
}

function withoutPrefix(xml: string): string {
  const prefix = /<([\w.-]+):(?:worksheet|styleSheet|sst)[\s>]/.exec(xml.slice(0, 2000))?.[1];
  return prefix === undefined ? xml : xml.replaceAll(`<${prefix}:`, "<").replaceAll(`</${prefix}:`, "</");
}

/**
 * Gives every cell format a number format of its own that ExcelJS cannot take for a date (it ignores what is in
 * brackets) and from which the cell format's index and the true number format can be told again.
 */
function hideNumberFormats(styles: string): string {
  const hidden = readNumberFormats(styles).map((code, at) =>
    `<numFmt numFmtId="${FIRST_HIDDEN_ID + at}" formatCode="[${at}|${encodeURIComponent(code)}]"/>`);
  const [before = "", cellFormats = "", after = ""] = split(styles, /<cellXfs\b[^>]*>/, "</cellXfs>");
  let at = 0;
  const renumbered = cellFormats.replace(/<xf\b([^>]*?)(\/?)>/g, (_, attributes: string, empty: string) =>
    `<xf numFmtId="${FIRST_HIDDEN_ID + at++}"${attributes.replace(/\snumFmtId\s*=\s*(?:"[^"]*"|'[^']*')/, "")}${empty}>`);
  const formats = `<numFmts count="${hidden.length}">${hidden.join("")}</numFmts>`;
  const rest = before.replace(/<numFmts\b[\s\S]*?<\/numFmts>|<numFmts\b[^>]*\/>/, "");
  return rest.replace(/(<styleSheet\b[^>]*>)/, `$1${formats}`) + renumbered + after;
}

function split(text: string, from: RegExp, to: string): readonly string[] {
  const start = from.exec(text);
  const end = text.indexOf(to);
  return start && end > start.index ? [text.slice(0, start.index), text.slice(start.index, end), text.slice(end)] : [text];
}

function repairCells(xml: string): string {
  const addressed = /<(?:row|c)(?=[\s>])(?![^>]*\sr=)/.test(xml) ? addAddresses(xml) : xml;
  return addressed.replace(/(<c(?=\s[^>]*?\bt="str")[^>]*(?<!\/)>)([\s\S]*?)(?=<\/c>)/g, (_, tag: string, inside: string) =>
    tag + inside.replace(/<v\s*\/>|<v\s*><\/v>|<v\s*>([\s\S]*?)<\/v>/, (_value, text?: string) =>
      `<v>${text === undefined ? EMPTY_RESULT : text.replaceAll("&amp;", "&amp;amp;")}</v>`));
}

/** Without `r`, a row follows the one before it and a cell the cell before it. */
function addAddresses(xml: string): string {
  let row = 0;
  let column = -1;
  return xml.replace(/<(row|c)(?=[\s>/])([^>]*)>/g, (_, tag: string, attributes: string) => {
    const known = /\sr\s*=\s*["']([A-Z]*)(\d+)["']/.exec(attributes);
    if (tag === "row") {
      row = known ? Number(known[2]) : row + 1;
      column = -1;
    } else {
      column = known ? columnIndex(known[1]!) : column + 1;
    }
    if (known) return `<${tag}${attributes}>`;
    return `<${tag} r="${tag === "row" ? row : columnName(column) + row}"${attributes}>`;
  });
}
