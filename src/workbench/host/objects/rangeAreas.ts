import { formatArea } from "../../engine/a1";
import { sizeOf } from "../../engine/area";
import { HostError } from "../protocol/errors";
import { wrap, type ClassTable, type HostObject } from "../protocol/table";
import { areaOf, type AreasTarget, type RangeTarget } from "../ranges";
import type { HostState } from "../state";
import { conditionalFormats } from "./conditionalFormats";
import { dataValidation } from "./dataValidation";
import { rangeEdits } from "./rangeEdits";
import { rangeFormat } from "./rangeFormat";
import { fullAddress, rangePlace, rangeWays } from "./rangeShape";
import { asCount, asText, findArea } from "./support";

/** Longest address that `getRanges` takes. */
const MAX_ADDRESS = 8192;

/** The areas of `A1,C3:D4`; refuses an address of several sheets. */
export function areasOfAddress(address: string, sheetId: string, host: HostState): HostObject {
  if (address.length > MAX_ADDRESS) throw new HostError("InvalidArgument");
  const ranges = address.split(",").map((part) => {
    const found = findArea(part, sheetId, host);
    if (found.sheetId !== sheetId) throw new HostError("InvalidArgument");
    return host.ranges.make(sheetId, found.area);
  });
  return host.object("RangeAreas", { ranges });
}

function first({ ranges }: AreasTarget): RangeTarget {
  const [range] = ranges;
  if (range === undefined) throw new HostError("InvalidReference");
  return range;
}

function every(target: AreasTarget, member: "IsEntireRow" | "IsEntireColumn", host: HostState): boolean {
  return target.ranges.every((item) => rangePlace[member]?.get?.(item, host) === true);
}

function each(target: AreasTarget, way: string, args: readonly unknown[], host: HostState): HostObject {
  const ranges = target.ranges.map((item) => (rangeWays[way]?.(item, args, host) as HostObject).target as RangeTarget);
  return host.object("RangeAreas", { ranges });
}

/** `Excel.RangeAreas`. */
export const rangeAreas: ClassTable<AreasTarget> = {
  name: "RangeAreas",
  identity: ({ referenceId }) => (referenceId === undefined ? {} : { _ReferenceId: referenceId }),
  scalars: {
    Address: { get: ({ ranges }, host) => ranges.map((item) => fullAddress(item, host)).join(",") },
    AddressLocal: { get: ({ ranges }, host) => ranges.map((item) => formatArea(areaOf(item, host.engine))).join(",") },
    AreaCount: { get: ({ ranges }) => ranges.length },
    CellCount: { get: ({ ranges }, host) => ranges.reduce((sum, item) => sum + sizeOf(areaOf(item, host.engine)).cells, 0) },
    IsEntireRow: { get: (target, host) => every(target, "IsEntireRow", host) },
    IsEntireColumn: { get: (target, host) => every(target, "IsEntireColumn", host) },
  },
  objects: {
    Areas: (target) => wrap(rangeCollection, target.ranges),
    Format: ({ ranges }) => wrap(rangeFormat, ranges),
    DataValidation: ({ ranges }) => wrap(dataValidation, ranges),
    ConditionalFormats: ({ ranges }) => wrap(conditionalFormats, ranges),
    Worksheet: (target, host) => host.object("Worksheet", first(target).sheetId),
  },
  methods: {
    Clear: ({ ranges }, args, host) => {
      for (const item of ranges) rangeEdits["Clear"]?.(item, args, host);
    },
    GetEntireRow: (target, args, host) => each(target, "GetEntireRow", args, host),
    GetEntireColumn: (target, args, host) => each(target, "GetEntireColumn", args, host),
    GetOffsetRangeAreas: (target, args, host) => each(target, "GetOffsetRange", args, host),
    Calculate: () => undefined,
    _KeepReference: (target, _args, host) => host.ranges.keep(target),
  },
};

/** `Excel.RangeCollection`: the areas one by one. */
const rangeCollection: ClassTable<readonly RangeTarget[]> = {
  name: "RangeCollection",
  items: (ranges, host) => ranges.map((item) => host.object("Range", item)),
  methods: {
    GetCount: (ranges) => ranges.length,
    GetItemAt: (ranges, [index], host) => {
      const item = ranges[asCount(index)];
      if (item === undefined) throw new HostError("InvalidArgument");
      return host.object("Range", item);
    },
  },
};

/** What `getRanges` is given; the whole sheet is no list of areas. */
export function addressArgument(value: unknown): string {
  return value === null || value === undefined ? "A:XFD" : asText(value);
}
