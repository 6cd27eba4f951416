import { HostError } from "../protocol/errors";
import { wrap, type ClassTable, type HostObject } from "../protocol/table";
import { areaOf, type RangeTarget } from "../ranges";
import type { HostState } from "../state";
import { conditionalFormats } from "./conditionalFormats";
import { dataValidation } from "./dataValidation";
import { hyperlink } from "./hyperlinks";
import { rangeContents } from "./rangeContents";
import { mergedAreas, rangeEdits } from "./rangeEdits";
import { rangeFormat } from "./rangeFormat";
import { rangeLines } from "./rangeLines";
import { hasSpill, rangeSpills } from "./rangeSpills";
import { rangePlace, rangeWays } from "./rangeShape";

/** `Excel.Range`. */
export const range: ClassTable<RangeTarget> = {
  name: "Range",
  identity: ({ referenceId }) => (referenceId === undefined ? {} : { _ReferenceId: referenceId }),
  scalars: { ...rangePlace, ...rangeContents, ...rangeLines, Hyperlink: hyperlink, HasSpill: hasSpill },
  objects: {
    Format: (target) => wrap(rangeFormat, [target]),
    DataValidation: (target) => wrap(dataValidation, [target]),
    ConditionalFormats: (target) => wrap(conditionalFormats, [target]),
    Worksheet: (target, host) => {
      areaOf(target, host.engine);
      return host.object("Worksheet", target.sheetId);
    },
  },
  methods: {
    ...rangeWays,
    ...rangeEdits,
    ...rangeSpills,
    GetMergedAreas: (target, _args, host) => {
      const found = merged(target, host);
      if (found === null) throw new HostError("ItemNotFound");
      return found;
    },
    GetMergedAreasOrNullObject: (target, _args, host) => merged(target, host),
  },
};

function merged(target: RangeTarget, host: HostState): HostObject | null {
  const ranges = mergedAreas(target, host).map((area) => host.ranges.make(target.sheetId, area));
  return ranges.length === 0 ? null : host.object("RangeAreas", { ranges });
}
