import type { Axis } from "../../engine/lines";
import type { AreaDocument } from "../../../xlsx/document/model";
import type { Scalar } from "../protocol/table";
import { areaOf, type RangeTarget } from "../ranges";
import type { HostState } from "../state";
import { asFlag, asNumber, requireAllowed } from "./support";

const ALLOWED: Readonly<Record<Axis, string>> = { rows: "allowFormatRows", columns: "allowFormatColumns" };

/** First and last line of an area along an axis. */
export function spanOf(area: AreaDocument, axis: Axis): readonly [number, number] {
  return axis === "rows" ? [area.top, area.bottom] : [area.left, area.right];
}

/** What all lines of a range have in common, null when they differ. */
function commonLine<R>(range: RangeTarget, axis: Axis, host: HostState, pick: (line: { readonly size: number; readonly hidden: boolean }) => R): R | null {
  const [first, last] = spanOf(areaOf(range, host.engine), axis);
  const value = pick(host.engine.lines.get(range.sheetId, axis, first));
  for (let index = first + 1; index <= last; index += 1) {
    if (pick(host.engine.lines.get(range.sheetId, axis, index)) !== value) return null;
  }
  return value;
}

function hidden(axis: Axis): Scalar<RangeTarget> {
  return {
    get: (range, host) => commonLine(range, axis, host, (line) => line.hidden),
    set: (range, value, host) => {
      requireAllowed(range.sheetId, ALLOWED[axis], host);
      const [first, last] = spanOf(areaOf(range, host.engine), axis);
      host.engine.lines.hide(range.sheetId, axis, first, last, asFlag(value));
    },
  };
}

/** Width of columns or height of rows in points; null when they differ. */
export function sizeScalar(axis: Axis): Scalar<readonly RangeTarget[]> {
  return {
    get: (ranges, host) => {
      const sizes = ranges.map((range) => commonLine(range, axis, host, (line) => line.size));
      return sizes.every((size) => size === sizes[0]) ? sizes[0] : null;
    },
    set: (ranges, value, host) => {
      for (const range of ranges) {
        requireAllowed(range.sheetId, ALLOWED[axis], host);
        const [first, last] = spanOf(areaOf(range, host.engine), axis);
        host.engine.lines.resize(range.sheetId, axis, first, last, asNumber(value));
      }
    },
  };
}

/** Whether the rows and columns of a range are hidden. */
export const rangeLines: Readonly<Record<string, Scalar<RangeTarget>>> = {
  RowHidden: hidden("rows"),
  ColumnHidden: hidden("columns"),
  Hidden: {
    get: (range, host) => {
      const rows = commonLine(range, "rows", host, (line) => line.hidden);
      const columns = commonLine(range, "columns", host, (line) => line.hidden);
      if (rows === true || columns === true) return true;
      return rows === null || columns === null ? null : false;
    },
  },
};
