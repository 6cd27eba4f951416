import type { AreaDocument } from "../../../xlsx/document/model";
import { formatArea, quoteSheet } from "../../engine/a1";
import { MAX_COLUMNS, MAX_ROWS } from "../../../domain/grid/address";
import { boundingArea, contains, intersect, sizeOf } from "../../engine/area";
import { ASSUMPTIONS } from "../assumptions";
import { HostError } from "../protocol/errors";
import type { Arguments, ClassTable, HostObject, Scalar } from "../protocol/table";
import { areaOf, type RangeTarget } from "../ranges";
import type { HostState } from "../state";
import { asCount, asNumber, makeRange, rangeArgument, WHOLE_SHEET } from "./support";

/** `Sheet1!A1:B2`, the sheet quoted when it must be. */
export function fullAddress(target: RangeTarget, host: HostState): string {
  const area = areaOf(target, host.engine);
  return `${quoteSheet(host.engine.sheets.name(target.sheetId), ASSUMPTIONS.quoteChineseSheetNames)}!${formatArea(area)}`;
}

function ask<R>(read: (area: AreaDocument) => R): Scalar<RangeTarget> {
  return { get: (target, host) => read(areaOf(target, host.engine)) };
}

/** Where a range lies and how big it is. */
export const rangePlace: Readonly<Record<string, Scalar<RangeTarget>>> = {
  Address: { get: fullAddress },
  AddressLocal: { get: fullAddress },
  RowIndex: ask((area) => area.top),
  ColumnIndex: ask((area) => area.left),
  RowCount: ask((area) => sizeOf(area).rows),
  ColumnCount: ask((area) => sizeOf(area).columns),
  // Excel gives -1 when the number would not fit 31 bits.
  CellCount: ask((area) => (sizeOf(area).cells > 2 ** 31 - 1 ? -1 : sizeOf(area).cells)),
  IsEntireRow: ask((area) => area.left === 0 && area.right === MAX_COLUMNS - 1),
  IsEntireColumn: ask((area) => area.top === 0 && area.bottom === MAX_ROWS - 1),
};

type Navigate = NonNullable<ClassTable<RangeTarget>["methods"]>[string];

function navigate(find: (area: AreaDocument, args: Arguments) => AreaDocument): Navigate {
  return (target, args, host) => inSheet(target, find(areaOf(target, host.engine), args), host);
}

function inSheet(target: RangeTarget, area: AreaDocument, host: HostState): HostObject {
  const valid = area.top <= area.bottom && area.left <= area.right && contains(WHOLE_SHEET, area);
  if (!valid) throw new HostError("InvalidArgument");
  return makeRange(target.sheetId, area, host);
}

function other(target: RangeTarget, argument: unknown, host: HostState): AreaDocument {
  const found = rangeArgument(argument, target.sheetId, host);
  if (found.sheetId !== target.sheetId) throw new HostError("InvalidArgument");
  return areaOf(found, host.engine);
}

/** Ways from a range to others of the same sheet. */
export const rangeWays: Readonly<Record<string, Navigate>> = {
  GetCell: navigate((area, [row, column]) => {
    const [top, left] = [area.top + asNumber(row), area.left + asNumber(column)];
    return { top, left, bottom: top, right: left };
  }),
  GetRow: navigate((area, [row]) => ({ ...area, top: area.top + asNumber(row), bottom: area.top + asNumber(row) })),
  GetColumn: navigate((area, [column]) => ({ ...area, left: area.left + asNumber(column), right: area.left + asNumber(column) })),
  GetOffsetRange: navigate((area, [rows, columns]) => ({
    top: area.top + asNumber(rows),
    bottom: area.bottom + asNumber(rows),
    left: area.left + asNumber(columns),
    right: area.right + asNumber(columns),
  })),
  GetResizedRange: navigate((area, [rows, columns]) => ({ ...area, bottom: area.bottom + asNumber(rows), right: area.right + asNumber(columns) })),
  GetAbsoluteResizedRange: navigate((area, [rows, columns]) => ({
    ...area,
    bottom: area.top + asCount(rows, 1) - 1,
    right: area.left + asCount(columns, 1) - 1,
  })),
  GetEntireRow: navigate((area) => ({ ...area, left: 0, right: MAX_COLUMNS - 1 })),
  GetEntireColumn: navigate((area) => ({ ...area, top: 0, bottom: MAX_ROWS - 1 })),
  GetLastCell: navigate((area) => ({ ...area, top: area.bottom, left: area.right })),
  GetLastRow: navigate((area) => ({ ...area, top: area.bottom })),
  GetLastColumn: navigate((area) => ({ ...area, left: area.right })),
  GetRowsAbove: navigate((area, [count]) => besides(area, asNumber(count ?? 1), true, false)),
  GetRowsBelow: navigate((area, [count]) => besides(area, asNumber(count ?? 1), true, true)),
  GetColumnsBefore: navigate((area, [count]) => besides(area, asNumber(count ?? 1), false, false)),
  GetColumnsAfter: navigate((area, [count]) => besides(area, asNumber(count ?? 1), false, true)),
  GetBoundingRect: (target, [argument], host) =>
    inSheet(target, boundingArea(areaOf(target, host.engine), other(target, argument, host)), host),
  GetIntersection: (target, [argument], host) => {
    const area = intersect(areaOf(target, host.engine), other(target, argument, host));
    if (area === null) throw new HostError("ItemNotFound");
    return inSheet(target, area, host);
  },
  GetIntersectionOrNullObject: (target, [argument], host) => {
    const area = intersect(areaOf(target, host.engine), other(target, argument, host));
    return area === null ? null : inSheet(target, area, host);
  },
  GetUsedRange: (target, [valuesOnly], host) => {
    const used = host.engine.cells.usedArea(target.sheetId, areaOf(target, host.engine), valuesOnly === true);
    if (used === null) throw new HostError("ItemNotFound");
    return inSheet(target, used, host);
  },
  GetUsedRangeOrNullObject: (target, [valuesOnly], host) => {
    const used = host.engine.cells.usedArea(target.sheetId, areaOf(target, host.engine), valuesOnly === true);
    return used === null ? null : inSheet(target, used, host);
  },
};

/** The lines beside an area; a negative count means the other side. */
function besides(area: AreaDocument, count: number, rows: boolean, after: boolean): AreaDocument {
  const forward = count < 0 ? !after : after;
  const size = Math.abs(count);
  if (size === 0) throw new HostError("InvalidArgument");
  if (rows) {
    return forward ? { ...area, top: area.bottom + 1, bottom: area.bottom + size } : { ...area, top: area.top - size, bottom: area.top - 1 };
  }
  return forward ? { ...area, left: area.right + 1, right: area.right + size } : { ...area, left: area.left - size, right: area.left - 1 };
}
