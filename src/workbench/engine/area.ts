import type { IRange } from "@univerjs/core";
import { MAX_COLUMNS, MAX_ROWS } from "../../domain/grid/address";
import type { AreaDocument } from "../../xlsx/document/model";

/** Rows or columns put in or taken out of a sheet, within `across` only when a part of the sheet moves. */
export interface Shift {
  readonly axis: "rows" | "columns";
  readonly at: number;
  /** Positive: inserted before `at`. Negative: that many taken out, from `at` on. */
  readonly count: number;
  /** First and last line of the other axis that moves along; the whole sheet when absent. */
  readonly across?: readonly [number, number];
}

/** Number of rows, columns and cells of an area. */
export function sizeOf(area: AreaDocument): { rows: number; columns: number; cells: number } {
  const rows = area.bottom - area.top + 1;
  const columns = area.right - area.left + 1;
  return { rows, columns, cells: rows * columns };
}

/** The common part of two areas, or null. */
export function intersect(a: AreaDocument, b: AreaDocument): AreaDocument | null {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top > area.bottom || area.left > area.right ? null : area;
}

/** The smallest area that holds both. */
export function boundingArea(a: AreaDocument, b: AreaDocument): AreaDocument {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** Whether `inner` lies wholly in `outer`. */
export function contains(outer: AreaDocument, inner: AreaDocument): boolean {
  return outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right;
}

/** What is left of `area` without `hole`: none to four areas that do not overlap. */
export function subtract(area: AreaDocument, hole: AreaDocument): AreaDocument[] {
  const common = intersect(area, hole);
  if (common === null) return [area];
  const parts = [
    { ...area, bottom: common.top - 1 },
    { ...area, top: common.bottom + 1 },
    { top: common.top, bottom: common.bottom, left: area.left, right: common.left - 1 },
    { top: common.top, bottom: common.bottom, left: common.right + 1, right: area.right },
  ];
  return parts.filter((part) => part.top <= part.bottom && part.left <= part.right);
}

/** Where an area lies after a shift; null when all of it was taken out. */
export function shiftArea(area: AreaDocument, shift: Shift): AreaDocument | null {
  const [near, far, sideNear, sideFar] =
    shift.axis === "rows"
      ? [area.top, area.bottom, area.left, area.right]
      : [area.left, area.right, area.top, area.bottom];
  const moves = shift.across === undefined || (shift.across[0] <= sideNear && shift.across[1] >= sideFar);
  const span = moves ? shiftSpan(near, far, shift) : ([near, far] as const);
  if (span === null) return null;
  return shift.axis === "rows"
    ? { top: span[0], bottom: span[1], left: area.left, right: area.right }
    : { top: area.top, bottom: area.bottom, left: span[0], right: span[1] };
}

function shiftSpan(near: number, far: number, { at, count, axis }: Shift): readonly [number, number] | null {
  const last = (axis === "rows" ? MAX_ROWS : MAX_COLUMNS) - 1;
  if (count >= 0) {
    return [near >= at ? near + count : near, Math.min(last, far >= at && far !== last ? far + count : far)];
  }
  const end = at - count - 1;
  if (near >= at && far <= end) return null;
  const newNear = near > end ? near + count : Math.min(near, at);
  const newFar = far > end && far !== last ? far + count : far === last ? last : Math.min(far, at - 1);
  return [newNear, far >= at ? newFar : far];
}

/** An area as Univer names its corners. */
export function toRange(area: AreaDocument): IRange {
  return { startRow: area.top, startColumn: area.left, endRow: area.bottom, endColumn: area.right };
}

/** The reverse of {@link toRange}. */
export function fromRange(range: IRange): AreaDocument {
  return { top: range.startRow, left: range.startColumn, bottom: range.endRow, right: range.endColumn };
}
