import { HostError } from "../protocol/errors";
import type { ClassTable } from "../protocol/table";
import type { SheetSide } from "../../engine/side";
import type { HostState } from "../state";
import { areaOf } from "../ranges";
import { asCount, rangeArgument } from "./support";

function setFilter(sheetId: string, filter: SheetSide["autoFilter"], host: HostState): void {
  host.engine.sheets.setSide(sheetId, { ...host.engine.sheets.side(sheetId), autoFilter: filter });
}

/** `Excel.AutoFilter`; the target is the sheet's id. It knows whether it filters, and hides no rows. */
export const autoFilter: ClassTable<string> = {
  name: "AutoFilter",
  scalars: {
    Enabled: { get: (sheetId, { engine }) => engine.sheets.side(sheetId).autoFilter !== undefined },
    IsDataFiltered: { get: (sheetId, { engine }) => engine.sheets.side(sheetId).autoFilter?.isFiltering === true },
  },
  methods: {
    Apply: (sheetId, [filtered, column, criteria], host) => {
      const { left, right } = areaOf(rangeArgument(filtered, sheetId, host), host.engine);
      const isFiltering = column !== null && column !== undefined && criteria !== null && criteria !== undefined;
      if (isFiltering && asCount(column) > right - left) throw new HostError("InvalidArgument");
      setFilter(sheetId, { isFiltering }, host);
    },
    ClearCriteria: (sheetId, _args, host) => {
      if (host.engine.sheets.side(sheetId).autoFilter !== undefined) setFilter(sheetId, { isFiltering: false }, host);
    },
    Remove: (sheetId, _args, host) => setFilter(sheetId, undefined, host),
  },
};
