import { contains, fromA1, rectFromA1, rectToA1, toA1, type CellRef } from "../../domain/grid/address";
import type { CellContent } from "../../domain/edits";
import { escapeXml, startTags } from "../xml";
import { withWidthsOf } from "./columnWidths";

/** What goes into one cell of a sheet part; `style` is an index into the workbook's cell formats. */
export interface CellPatch {
  readonly at: CellRef;
  readonly content: CellContent;
  /** The format of the cell from the one it has, or from the one of the cell that it is to look like. */
  readonly styleFrom: (style: number) => number;
  /** A cell of the sheet whose format and width it gets. */
  readonly looksLike?: CellRef | undefined;
}

/**
 * The sheet part with these cells in place of what they were; everything else stays as it is, byte for byte.
 * @throws SyntaxError when the part has no cells' element, or a patched cell is the head of a shared formula, on which
 *   other cells depend, or any cell of an array formula.
 */
export function patchSheetCells(xml: string, patches: readonly CellPatch[]): string {
  const data = /<((?:[\w.-]+:)?)sheetData(?:\s[^>]*)?(?:\/>|>([\s\S]*?)<\/\1sheetData\s*>)/u.exec(xml);
  if (data === null) throw new SyntaxError("The sheet part has no cells");
  const [whole, prefix = "", inside = ""] = data;
  refuseParts(inside, patches);
  const rows = patchRows(inside, prefix, patches, columnStyles(xml));
  const patched = `${xml.slice(0, data.index)}<${prefix}sheetData>${rows}</${prefix}sheetData>${xml.slice(data.index + whole.length)}`;
  const widths = new Map(patches.flatMap(({ at, looksLike }) => (looksLike === undefined ? [] : [[at.column, looksLike.column] as const])));
  return widenDimension(withWidthsOf(patched, widths), patches.map(({ at }) => at));
}

/** Excel changes an array formula as a whole or not at all. */
function refuseParts(inside: string, patches: readonly CellPatch[]): void {
  const arrays = [...startTags(inside, "f")].flatMap(({ t, ref }) => (t === "array" ? rectFromA1(ref ?? "") ?? [] : []));
  const part = arrays.length === 0 ? undefined : patches.find(({ at }) => arrays.some((area) => contains(area, at)));
  if (part !== undefined) throw new SyntaxError(`${toA1(part.at)} is part of an array formula`);
}

type ColumnStyle = (column: number) => number;

function columnStyles(xml: string): ColumnStyle {
  const styled = [...startTags(xml, "col")].map(({ min, max, style }) => ({ min: Number(min), max: Number(max), style: Number(style ?? 0) }));
  return (column) => styled.find(({ min, max }) => column + 1 >= min && column + 1 <= max)?.style ?? 0;
}

interface RowXml {
  /** 0-based. */
  readonly row: number;
  readonly attributes: string;
  readonly cells: string;
  /** As it stands in the part; "" for a row that is not there yet. */
  readonly whole: string;
}

function patchRows(inside: string, prefix: string, patches: readonly CellPatch[], columnStyle: ColumnStyle): string {
  const byRow = new Map<number, CellPatch[]>();
  for (const patch of patches) byRow.set(patch.at.row, [...(byRow.get(patch.at.row) ?? []), patch]);
  const present = rowsIn(inside, prefix);
  const styleOf = styleReader(present, prefix, columnStyle);
  const known = new Set(present.map(({ row }) => row));
  const added = [...byRow.keys()].filter((row) => !known.has(row)).map((row): RowXml => ({ row, attributes: "", cells: "", whole: "" }));
  const all = added.length === 0 ? present : [...present, ...added].sort((one, other) => one.row - other.row);
  return all.map((row) => {
    const own = byRow.get(row.row);
    return own === undefined ? row.whole : patchedRow(row, prefix, own, styleOf);
  }).join("");
}

type StyleAt = (at: CellRef) => number;

/** The formats of the cells as they were; a cell that is not there has that of its row, or of its column. */
function styleReader(rows: readonly RowXml[], prefix: string, columnStyle: ColumnStyle): StyleAt {
  const byRow = new Map(rows.map((row) => [row.row, row]));
  const read = new Map<number, ReadonlyMap<number, number>>();
  return ({ row, column }) => {
    const xml = byRow.get(row);
    if (xml === undefined) return columnStyle(column);
    const own = read.get(row) ?? new Map(cellsIn(xml.cells, row, prefix).map((cell) => [cell.column, cell.style]));
    read.set(row, own);
    return own.get(column) ?? rowStyle(xml) ?? columnStyle(column);
  };
}

function rowStyle({ attributes }: RowXml): number | undefined {
  return /\scustomFormat\s*=\s*["'](?:1|true)["']/u.test(attributes) ? Number(/\ss\s*=\s*["'](\d+)["']/u.exec(attributes)?.[1] ?? 0) : undefined;
}

function rowsIn(inside: string, prefix: string): readonly RowXml[] {
  const pattern = new RegExp(`<${prefix}row(?=[\\s/>])([^>]*?)(?:/>|>([\\s\\S]*?)</${prefix}row\\s*>)`, "gu");
  let next = 0;
  return [...inside.matchAll(pattern)].map(([whole, attributes = "", cells = ""]) => {
    const stated = /\sr\s*=\s*["'](\d+)["']/u.exec(attributes)?.[1];
    const row = stated === undefined ? next : Number(stated) - 1;
    next = row + 1;
    return { row, attributes, cells, whole };
  });
}

/** `spans` is a hint that a new cell may make wrong; a row without a number of its own gets one. */
function patchedRow({ row, attributes, cells }: RowXml, prefix: string, patches: readonly CellPatch[], styleAt: StyleAt): string {
  const kept = attributes.replace(/\s(?:spans|r)\s*=\s*(?:"[^"]*"|'[^']*')/gu, "").trimEnd();
  const byColumn = new Map(patches.map((patch) => [patch.at.column, patch]));
  const present = cellsIn(cells, row, prefix);
  const known = new Set(present.map(({ column }) => column));
  const all = [...present, ...[...byColumn.keys()].filter((column) => !known.has(column)).map((column) => ({ column, whole: "" }))];
  const made = all.sort((one, other) => one.column - other.column).map((cell) => {
    const patch = byColumn.get(cell.column);
    return patch === undefined ? cell.whole : patchedCell(patch, cell, prefix, styleAt(patch.looksLike ?? patch.at));
  });
  return `<${prefix}row r="${String(row + 1)}"${kept}>${made.join("")}</${prefix}row>`;
}

interface CellXml {
  readonly column: number;
  readonly style: number;
  readonly whole: string;
}

/** Cells with their places written out, because a new cell before one that has none would move it. */
function cellsIn(cells: string, row: number, prefix: string): readonly CellXml[] {
  const pattern = new RegExp(`<${prefix}c(?=[\\s/>])([^>]*?)(?:/>|>[\\s\\S]*?</${prefix}c\\s*>)`, "gu");
  let next = 0;
  return [...cells.matchAll(pattern)].map(([whole, attributes = ""]) => {
    const stated = /\sr\s*=\s*["']([A-Za-z]+\d+)["']/u.exec(attributes)?.[1];
    const column = (stated === undefined ? undefined : fromA1(stated))?.column ?? next;
    next = column + 1;
    const placed = stated === undefined ? whole.replace(`<${prefix}c`, `<${prefix}c r="${toA1({ row, column })}"`) : whole;
    return { column, style: Number(/\ss\s*=\s*["'](\d+)["']/u.exec(attributes)?.[1] ?? 0), whole: placed };
  });
}

const HEAD_OF_OTHERS = /<(?:[\w.-]+:)?f(?=[^>]*\st\s*=\s*["']shared["'])(?=[^>]*\sref\s*=)/u;

function patchedCell({ at, content, styleFrom }: CellPatch, { whole }: Pick<CellXml, "whole">, prefix: string, style: number): string {
  if (HEAD_OF_OTHERS.test(whole)) throw new SyntaxError(`Other cells depend on the formula in ${toA1(at)}`);
  const own = styleFrom(style);
  const start = `<${prefix}c r="${toA1(at)}"${own === 0 ? "" : ` s="${String(own)}"`}`;
  if (content === null) return `${start}/>`;
  if (typeof content === "number") return `${start}><${prefix}v>${String(content)}</${prefix}v></${prefix}c>`;
  if (typeof content === "string") return `${start} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${escapeXml(content)}</${prefix}t></${prefix}is></${prefix}c>`;
  const formula = `<${prefix}f>${escapeXml(content.formula.replace(/^=/u, ""))}</${prefix}f>`;
  if (content.value === undefined) return `${start}>${formula}</${prefix}c>`;
  const type = typeof content.value === "string" ? ' t="str"' : "";
  return `${start}${type}>${formula}<${prefix}v>${escapeXml(String(content.value))}</${prefix}v></${prefix}c>`;
}

/** The used area that the part states, with the cells in it. */
function widenDimension(xml: string, places: readonly CellRef[]): string {
  return xml.replace(/(<(?:[\w.-]+:)?dimension\s[^>]*?ref\s*=\s*)(["'])([^"']*)\2/u, (found, before: string, quote: string, ref: string) => {
    const area = rectFromA1(ref);
    if (area === undefined) return found;
    const [rows, columns] = [places.map(({ row }) => row), places.map(({ column }) => column)];
    const widened = { top: Math.min(area.top, ...rows), left: Math.min(area.left, ...columns), bottom: Math.max(area.bottom, ...rows), right: Math.max(area.right, ...columns) };
    return `${before}${quote}${rectToA1(widened)}${quote}`;
  });
}
