import { contains, intersect, sizeOf } from "../../engine/area";
import { HostError } from "../protocol/errors";
import type { ClassTable, HostObject, Scalar } from "../protocol/table";
import { areaOf, type RangeTarget } from "../ranges";
import type { HostState } from "../state";
import { makeRange } from "./support";

/** Whether all cells of a range are filled by formulas of more than one result; null when only some are. */
export const hasSpill: Scalar<RangeTarget> = {
  get: (target, { engine }) => {
    const area = areaOf(target, engine);
    const filled = engine.cells.spills(target.sheetId).flatMap((spill) => intersect(spill, area) ?? []);
    const count = filled.reduce((cells, part) => cells + sizeOf(part).cells, 0);
    return count === 0 ? false : count === sizeOf(area).cells || null;
  },
};

/** From a formula to what it fills, and back. */
export const rangeSpills: NonNullable<ClassTable<RangeTarget>["methods"]> = {
  GetSpillingToRange: (target, _args, host) => required(spillingTo(target, host)),
  GetSpillingToRangeOrNullObject: (target, _args, host) => spillingTo(target, host),
  GetSpillParent: (target, _args, host) => required(spillParent(target, host)),
  GetSpillParentOrNullObject: (target, _args, host) => spillParent(target, host),
};

function spillingTo(target: RangeTarget, host: HostState): HostObject | null {
  const { top, left } = areaOf(target, host.engine);
  const found = host.engine.cells.spills(target.sheetId).find((spill) => spill.top === top && spill.left === left);
  return found === undefined ? null : makeRange(target.sheetId, found, host);
}

function spillParent(target: RangeTarget, host: HostState): HostObject | null {
  const area = areaOf(target, host.engine);
  const found = sizeOf(area).cells === 1 ? host.engine.cells.spills(target.sheetId).find((spill) => contains(spill, area)) : undefined;
  return found === undefined ? null : makeRange(target.sheetId, { ...found, bottom: found.top, right: found.left }, host);
}

function required(found: HostObject | null): HostObject {
  if (found === null) throw new HostError("ItemNotFound");
  return found;
}
