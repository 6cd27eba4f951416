import { wrap, type ClassTable } from "../protocol/table";
import { areaOf, type RangeTarget } from "../ranges";
import { rangeContents } from "./rangeContents";
import { rangeEdits } from "./rangeEdits";
import { rangeFormat } from "./rangeFormat";
import { rangeLines } from "./rangeLines";
import { rangePlace, rangeWays } from "./rangeShape";
import { worksheet } from "./worksheet";

/** `Excel.Range`. */
export const range: ClassTable<RangeTarget> = {
  name: "Range",
  identity: ({ referenceId }) => (referenceId === undefined ? {} : { _ReferenceId: referenceId }),
  scalars: { ...rangePlace, ...rangeContents, ...rangeLines },
  objects: {
    Format: (target) => wrap(rangeFormat, target),
    Worksheet: (target, host) => {
      areaOf(target, host.engine);
      return wrap(worksheet, target.sheetId);
    },
  },
  methods: { ...rangeWays, ...rangeEdits },
};
