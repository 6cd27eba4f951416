import type { AreaDocument } from "../../../xlsx/document/model";
import { HostError } from "../protocol/errors";
import type { ClassTable, HostObject } from "../protocol/table";
import { areaOf } from "../ranges";
import type { HostState } from "../state";
import { asCount, makeRange, rangeArgument, WHOLE_SHEET } from "./support";

function freeze(sheetId: string, rows: number, columns: number, host: HostState): void {
  if (host.focusElsewhere) throw new HostError("GeneralException");
  host.engine.sheets.freeze(sheetId, rows, columns);
}

function location(sheetId: string, host: HostState): HostObject | null {
  const { rows, columns } = host.engine.sheets.frozen(sheetId);
  if (rows === 0 && columns === 0) return null;
  const area: AreaDocument = {
    top: 0,
    left: 0,
    bottom: rows > 0 ? rows - 1 : WHOLE_SHEET.bottom,
    right: columns > 0 ? columns - 1 : WHOLE_SHEET.right,
  };
  return makeRange(sheetId, area, host);
}

/** `Excel.WorksheetFreezePanes`; the target is the sheet's id. */
export const freezePanes: ClassTable<string> = {
  name: "WorksheetFreezePanes",
  methods: {
    // Excel freezes up to the far corner of the range; whole rows or columns freeze only these.
    FreezeAt: (sheetId, [frozen], host) => {
      const { bottom, right } = areaOf(rangeArgument(frozen, sheetId, host), host.engine);
      freeze(sheetId, bottom === WHOLE_SHEET.bottom ? 0 : bottom + 1, right === WHOLE_SHEET.right ? 0 : right + 1, host);
    },
    FreezeRows: (sheetId, [count], host) => freeze(sheetId, asCount(count ?? 1), 0, host),
    FreezeColumns: (sheetId, [count], host) => freeze(sheetId, 0, asCount(count ?? 1), host),
    Unfreeze: (sheetId, _args, host) => freeze(sheetId, 0, 0, host),
    GetLocation: (sheetId, _args, host) => {
      const found = location(sheetId, host);
      if (found === null) throw new HostError("ItemNotFound");
      return found;
    },
    GetLocationOrNullObject: (sheetId, _args, host) => location(sheetId, host),
  },
};
