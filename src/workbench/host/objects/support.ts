import type { AreaDocument, StyleDocument } from "../../../xlsx/document/model";
import { HostError } from "../protocol/errors";
import { isOf, type HostObject } from "../protocol/table";
import { areaOf, type RangeTarget } from "../ranges";
import type { HostState } from "../state";
import { parseColor } from "../../engine/styles";
import { MAX_COLUMNS, MAX_ROWS } from "../../../domain/grid/address";
import { intersect, sizeOf } from "../../engine/area";
import { isWholeColumns, isWholeRows, parseArea, splitSheet } from "../../engine/a1";

/** Most cells of which Excel gives values at once. */
export const MAX_CELLS_READ = 5_000_000;

/** All cells of a sheet. */
export const WHOLE_SHEET: AreaDocument = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

/** A text argument; anything else is refused. */
export function asText(value: unknown): string {
  if (typeof value !== "string") throw new HostError("InvalidArgument");
  return value;
}

/** A number argument; anything else is refused. */
export function asNumber(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw new HostError("InvalidArgument");
  return value;
}

/** A whole number not below `least`. */
export function asCount(value: unknown, least = 0): number {
  const number = asNumber(value);
  if (!Number.isInteger(number) || number < least) throw new HostError("InvalidArgument");
  return number;
}

/** A yes or no. */
export function asFlag(value: unknown): boolean {
  if (typeof value !== "boolean") throw new HostError("InvalidArgument");
  return value;
}

/** One of some words, as Excel's enumerations travel. */
export function asOneOf<W extends string>(value: unknown, words: readonly W[]): W {
  const found = words.find((word) => word === value);
  if (found === undefined) throw new HostError("InvalidArgument");
  return found;
}

/** Whether a range reaches to the end of its sheet: its cells cannot be told one by one. */
export function isUnbounded(area: AreaDocument): boolean {
  return isWholeColumns(area) || isWholeRows(area);
}

/** The cells of `A1`, `A1:B2`, `A:A`, `2:3`, a defined name, with or without the sheet's name; refuses what is none of these. */
export function findArea(address: string, sheetId: string, host: HostState): { sheetId: string; area: AreaDocument } {
  const { sheet, rest } = splitSheet(address);
  const owner = sheet === undefined ? sheetId : host.engine.sheets.find(sheet);
  const area = parseArea(rest);
  if (owner !== undefined && area !== null) return { sheetId: owner, area };
  const name = host.engine.names.all().find((item) => item.name.toLowerCase() === rest.toLowerCase() && (item.sheetId ?? sheetId) === sheetId);
  if (name === undefined || sheet !== undefined) throw new HostError("InvalidArgument");
  const target = splitSheet(name.formula.replace(/^=/, ""));
  const named = parseArea(target.rest);
  const namedSheet = target.sheet === undefined ? undefined : host.engine.sheets.find(target.sheet);
  if (named === null || namedSheet === undefined) throw new HostError("InvalidArgument");
  return { sheetId: namedSheet, area: named };
}

/** Refuses to touch locked cells of a protected sheet, any one of them. */
export function requireUnlocked(sheetId: string, area: AreaDocument, host: HostState): void {
  if (host.engine.sheets.side(sheetId).protection === undefined) return;
  const bounded = boundedPart(area, sheetId, host);
  if (bounded === null || sizeOf(bounded).cells !== sizeOf(area).cells) throw new HostError("AccessDenied");
  for (let row = bounded.top; row <= bounded.bottom; row += 1) {
    for (let column = bounded.left; column <= bounded.right; column += 1) {
      if (host.engine.cells.style(sheetId, row, column).locked !== false) throw new HostError("AccessDenied");
    }
  }
}

/** Refuses what a protected sheet allows only by an option that was not given. */
export function requireAllowed(sheetId: string, option: string, host: HostState): void {
  const { protection } = host.engine.sheets.side(sheetId);
  if (protection !== undefined && protection.options[option] !== true) throw new HostError("AccessDenied");
}

/** The part of an area in which cells can be visited one by one: all of a bounded one, else what is in use of it. */
export function boundedPart(area: AreaDocument, sheetId: string, host: HostState): AreaDocument | null {
  if (!isUnbounded(area)) return area;
  const used = host.engine.cells.usedArea(sheetId, area, false);
  return used === null ? null : intersect(area, { ...used, ...(isWholeRows(area) ? { left: 0 } : { top: 0 }) });
}

/** What all cells of some ranges have in common by `pick`; null when they differ. */
export function common<R>(ranges: readonly RangeTarget[], host: HostState, pick: (style: StyleDocument) => R): R | null {
  const found = ranges.map((range) => commonOf(range, host, pick));
  return found.every((value) => value === found[0]) ? (found[0] ?? null) : null;
}

function commonOf<R>(range: RangeTarget, host: HostState, pick: (style: StyleDocument) => R): R | null {
  const area = boundedPart(areaOf(range, host.engine), range.sheetId, host);
  if (area === null) return pick({});
  const first = pick(host.engine.cells.style(range.sheetId, area.top, area.left));
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (pick(host.engine.cells.style(range.sheetId, row, column)) !== first) return null;
    }
  }
  return first;
}

/** Changes the style of every cell of some ranges; refused on a protected sheet that does not allow it. */
export function restyle(ranges: readonly RangeTarget[], host: HostState, change: (old: StyleDocument) => StyleDocument): void {
  for (const range of ranges) {
    host.engine.cells.restyle(range.sheetId, restylable(range, host), change);
  }
}

/** The same when it matters which cell it is. */
export function restyleEach(range: RangeTarget, host: HostState, change: (old: StyleDocument, row: number, column: number) => StyleDocument): void {
  host.engine.cells.restyleEach(range.sheetId, restylable(range, host), change);
}

function restylable(range: RangeTarget, host: HostState): AreaDocument {
  const area = areaOf(range, host.engine);
  requireAllowed(range.sheetId, "allowFormatCells", host);
  // Univer could keep it, our documents cannot.
  if (isUnbounded(area)) throw new HostError("NotImplemented", "not implemented in the stand-in: formats of whole rows, columns and sheets");
  return area;
}

/** The range in an argument that may be an address or a range. */
export function rangeArgument(value: unknown, sheetId: string, host: HostState): RangeTarget {
  if (isOf("Range", value)) return value.target;
  const found = findArea(asText(value), sheetId, host);
  return host.ranges.make(found.sheetId, found.area);
}

/** The range of an area, as an object of the model. */
export function makeRange(sheetId: string, area: AreaDocument, host: HostState): HostObject {
  return host.object("Range", host.ranges.make(sheetId, area));
}

/** A colour argument as `#RRGGBB`. */
export function asColor(value: unknown): string {
  const color = parseColor(asText(value));
  if (color === null) throw new HostError("InvalidArgument");
  return color;
}
