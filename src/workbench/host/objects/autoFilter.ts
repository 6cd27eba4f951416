import type { AreaDocument } from "../../../xlsx/document/model";
import type { SheetSide } from "../../engine/side";
import { areaOf } from "../ranges";
import { HostError } from "../protocol/errors";
import type { ClassTable } from "../protocol/table";
import type { HostState } from "../state";
import { asCount, rangeArgument } from "./support";

/** Whose filter it is, and where that keeps it; undefined while there is none. */
interface FilterPlace<T> {
  readonly sheetId: (target: T) => string;
  readonly get: (target: T, host: HostState) => SheetSide["autoFilter"];
  readonly set: (target: T, filter: SheetSide["autoFilter"], host: HostState) => void;
  /** The cells that it filters whatever is asked for; those asked for when absent. */
  readonly area?: (target: T, host: HostState) => AreaDocument;
}

/** `Excel.AutoFilter`. It knows whether it filters, and hides no rows. */
export function autoFilterOf<T>({ sheetId, get, set, area }: FilterPlace<T>): ClassTable<T> {
  return {
    name: "AutoFilter",
    scalars: {
      Enabled: { get: (target, host) => get(target, host) !== undefined },
      IsDataFiltered: { get: (target, host) => get(target, host)?.isFiltering === true },
    },
    methods: {
      Apply: (target, [filtered, column, criteria], host) => {
        const { left, right } = area?.(target, host) ?? areaOf(rangeArgument(filtered, sheetId(target), host), host.engine);
        const isFiltering = column !== null && column !== undefined && criteria !== null && criteria !== undefined;
        if (isFiltering && asCount(column) > right - left) throw new HostError("InvalidArgument");
        set(target, { isFiltering }, host);
      },
      ClearCriteria: (target, _args, host) => {
        if (get(target, host) !== undefined) set(target, { isFiltering: false }, host);
      },
      Remove: (target, _args, host) => set(target, undefined, host),
    },
  };
}

/** The filter of a sheet, by its id. */
export const sheetFilter: ClassTable<string> = autoFilterOf<string>({
  sheetId: (id) => id,
  get: (id, { engine }) => engine.sheets.side(id).autoFilter,
  set: (id, autoFilter, { engine }) => engine.sheets.setSide(id, { ...engine.sheets.side(id), autoFilter }),
});
