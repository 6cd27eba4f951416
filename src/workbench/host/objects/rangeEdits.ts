import { sizeOf } from "../../engine/area";
import { isWholeColumns, isWholeRows } from "../../engine/a1";
import { HostError } from "../protocol/errors";
import type { ClassTable } from "../protocol/table";
import { areaOf, type RangeTarget } from "../ranges";
import type { HostState } from "../state";
import { asOneOf, boundedPart, makeRange, requireAllowed, requireUnlocked } from "./support";

/** More merged areas than this in one answer Excel refuses. */
const MAX_MERGED_AREAS = 512;

type Method = NonNullable<ClassTable<RangeTarget>["methods"]>[string];

/** What changes cells as a whole: clearing, merging, inserting, deleting, selecting. */
export const rangeEdits: Readonly<Record<string, Method>> = {
  Clear: (target, [applyTo], host) => {
    const what = asOneOf(applyTo ?? "All", ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"]);
    if (what === "All" || what === "Contents") clearContents(target, host);
    if (what === "All" || what === "Formats" || what === "RemoveHyperlinks") clearFormats(target, host);
    if (what !== "Contents" && what !== "Formats") clearLinks(target, host);
  },
  Merge: (target, [across], host) => {
    const area = areaOf(target, host.engine);
    requireAllowed(target.sheetId, "allowFormatCells", host);
    if (across !== true) return host.engine.merge(target.sheetId, area);
    for (let row = area.top; row <= area.bottom; row += 1) host.engine.merge(target.sheetId, { ...area, top: row, bottom: row });
  },
  Unmerge: (target, _args, host) => {
    requireAllowed(target.sheetId, "allowFormatCells", host);
    host.engine.unmerge(target.sheetId, areaOf(target, host.engine));
  },
  Insert: async (target, [shift], host) => {
    const area = areaOf(target, host.engine);
    const direction = asOneOf(shift, ["Down", "Right"]);
    requireAllowed(target.sheetId, isWholeColumns(area) ? "allowInsertColumns" : "allowInsertRows", host);
    await host.engine.insert(target.sheetId, area, direction);
    return makeRange(target.sheetId, area, host);
  },
  Delete: async (target, [shift], host) => {
    const area = areaOf(target, host.engine);
    const direction = asOneOf(shift, ["Up", "Left"]);
    requireAllowed(target.sheetId, isWholeColumns(area) ? "allowDeleteColumns" : "allowDeleteRows", host);
    await host.engine.remove(target.sheetId, area, direction);
  },
  Select: (target, _args, host) => {
    if (host.focusElsewhere) throw new HostError("GeneralException");
    host.engine.sheets.select(target.sheetId, [areaOf(target, host.engine)]);
  },
  Calculate: () => undefined,
  _ValidateArraySize: (target, [rows, columns], host) => {
    const size = sizeOf(areaOf(target, host.engine));
    if (size.rows === rows && size.columns === columns) return;
    throw new HostError("InvalidArgument", "The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
  },
  _KeepReference: (target, _args, host) => host.ranges.keep(target),
};

/** The merged areas whose upper left cell lies in the range. */
export function mergedAreas(target: RangeTarget, host: HostState): ReturnType<HostState["engine"]["merges"]> {
  const area = areaOf(target, host.engine);
  const merges = host.engine.merges(target.sheetId, area).filter(
    (merge) => merge.top >= area.top && merge.left >= area.left && merge.top <= area.bottom && merge.left <= area.right,
  );
  if (merges.length > MAX_MERGED_AREAS) throw new HostError("GeneralException");
  return merges;
}

function clearContents(target: RangeTarget, host: HostState): void {
  const area = areaOf(target, host.engine);
  requireUnlocked(target.sheetId, area, host);
  host.engine.cells.clear(target.sheetId, area);
}

function clearFormats(target: RangeTarget, host: HostState): void {
  const area = areaOf(target, host.engine);
  requireAllowed(target.sheetId, "allowFormatCells", host);
  const bounded = boundedPart(area, target.sheetId, host);
  if (bounded !== null) host.engine.cells.restyle(target.sheetId, bounded, () => ({}));
  if (!isWholeColumns(area) && !isWholeRows(area)) host.engine.unmerge(target.sheetId, area);
}

function clearLinks(target: RangeTarget, host: HostState): void {
  const area = areaOf(target, host.engine);
  const side = host.engine.sheets.side(target.sheetId);
  const outside = side.hyperlinks.filter(({ area: link }) => link.top < area.top || link.left < area.left || link.bottom > area.bottom || link.right > area.right);
  if (outside.length < side.hyperlinks.length) host.engine.sheets.setSide(target.sheetId, { ...side, hyperlinks: outside });
}
