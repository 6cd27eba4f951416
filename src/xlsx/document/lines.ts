import { MAX_COLUMNS } from "../../domain/grid/address";
import { child, children, flag, startTags, type XmlElement } from "../xml";
import type { LineDocument } from "./model";
import { columnPoints } from "./units";

export type Lines = Record<number, LineDocument>;

/** How far the cells reach: as far as a file's own default size has to be spelt out, since the model has no such default. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** Columns of a sheet part; of a run to the end of the sheet (`1:16384`) only those in use. */
export function readColumns(sheet: XmlElement, digitPixels: number, extent: Extent): Lines {
  const { defaultColWidth, baseColWidth } = child(sheet, "sheetFormatPr")?.attributes ?? {};
  const lines: Lines = {};
  // Without a width of its own, a column holds `baseColWidth` digits and padding, in steps of 8 pixels.
  const base = Math.ceil((Number(baseColWidth ?? 8) * digitPixels + 5) / 8) * 8 * 0.75;
  const usual = defaultColWidth === undefined ? base : columnPoints(Number(defaultColWidth), digitPixels);
  if (usual !== EXCEL_COLUMN_POINTS) for (let column = 0; column < extent.columns; column++) lines[column] = { size: usual };
  for (const { attributes } of children(child(sheet, "cols"), "col")) {
    const { min, max, width, hidden } = attributes;
    const toTheEnd = Number(max) === MAX_COLUMNS && !flag(hidden);
    const last = toTheEnd ? Math.max(Number(min), extent.columns) : Number(max);
    const line: LineDocument = {
      ...(width !== undefined && Number(width) > 0 ? { size: columnPoints(Number(width), digitPixels) } : {}),
      ...((flag(hidden) || width === "0") && { hidden: true }),
    };
    for (let column = Number(min) - 1; column < last; column++) lines[column] = line;
  }
  return lines;
}

/** Rows of a sheet part, whose `<sheetData>` is looked through as text because it may be huge. */
export function readRows(source: string, sheet: XmlElement, extent: Extent): Lines {
  const { defaultRowHeight, zeroHeight } = child(sheet, "sheetFormatPr")?.attributes ?? {};
  const usual = Number(defaultRowHeight ?? EXCEL_ROW_POINTS);
  const lines: Lines = {};
  if (usual !== EXCEL_ROW_POINTS || flag(zeroHeight)) {
    for (let row = 0; row < extent.rows; row++) lines[row] = flag(zeroHeight) ? { hidden: true } : { size: usual };
  }
  let row = 0;
  for (const { r, ht, hidden } of startTags(source, "row")) {
    row = r === undefined ? row + 1 : Number(r);
    if (ht === undefined && !flag(hidden)) continue;
    lines[row - 1] = {
      ...(ht !== undefined && Number(ht) > 0 ? { size: Number(ht) } : lines[row - 1]),
      ...((flag(hidden) || ht === "0") && { hidden: true }),
    };
  }
  return lines;
}

/** A column of 64 pixels and a row of 20, the defaults of a file of ours. */
export const EXCEL_COLUMN_POINTS = 48;
export const EXCEL_ROW_POINTS = 15;
