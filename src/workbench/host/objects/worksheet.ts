import { HostError } from "../protocol/errors";
import { wrap, type ClassTable, type HostObject } from "../protocol/table";
import type { HostState } from "../state";
import { ASSUMPTIONS } from "../assumptions";
import { sheetFilter } from "./autoFilter";
import { charts } from "./charts";
import { eventMethods } from "./eventMethods";
import { freezePanes } from "./freezePanes";
import { namedItems } from "./names";
import { horizontalPageBreaks } from "./pageBreaks";
import { pageLayout } from "./pageLayout";
import { requireStructure, worksheetProtection } from "./protection";
import { addressArgument, areasOfAddress } from "./rangeAreas";
import { customProperties } from "./sheetProperties";
import { tables } from "./tables";
import { copySheet } from "./worksheetCopy";
import { asColor, asCount, asFlag, asOneOf, asText, findArea, makeRange, WHOLE_SHEET } from "./support";

/** Refuses the name of a sheet that Excel would not take, or that another sheet has. */
export function requireSheetName(name: string, host: HostState, self?: string): string {
  const allowed = name.trim() !== "" && name.length <= 31 && !/[/\\?*:[\]]/.test(name) && !/^'|'$/.test(name) && name.toLowerCase() !== "history";
  if (!allowed) throw new HostError("InvalidArgument");
  const owner = host.engine.sheets.find(name);
  if (owner !== undefined && owner !== self) throw new HostError("ItemAlreadyExists");
  return name;
}

/** Ids of the sheets whose tabs are shown. */
export function visibleSheets(host: HostState): string[] {
  return host.engine.sheets.ids().filter((id) => host.engine.sheets.visibility(id) === "Visible");
}

/** `Excel.Worksheet`; the target is its id. */
export const worksheet: ClassTable<string> = {
  name: "Worksheet",
  aliases: { Gridlines: "showGridlines", Headings: "showHeadings" },
  identity: (id) => ({ Id: id }),
  scalars: {
    Id: { get: (id) => id },
    Name: {
      get: (id, { engine }) => engine.sheets.name(id),
      set: (id, value, host) => {
        requireStructure(host);
        return host.engine.sheets.rename(id, requireSheetName(asText(value), host, id));
      },
    },
    Position: {
      get: (id, { engine }) => engine.sheets.ids().indexOf(id),
      set: (id, value, host) => {
        const index = asCount(value);
        if (index >= host.engine.sheets.ids().length) throw new HostError("InvalidArgument");
        requireStructure(host);
        host.engine.sheets.move(id, index);
      },
    },
    Visibility: {
      get: (id, { engine }) => engine.sheets.visibility(id),
      set: (id, value, host) => {
        const visibility = asOneOf(value, ["Visible", "Hidden", "VeryHidden"]);
        requireStructure(host);
        const shown = visibleSheets(host);
        if (visibility !== "Visible" && shown.length === 1 && shown[0] === id) throw new HostError(ASSUMPTIONS.hideLastSheet);
        host.engine.sheets.setVisibility(id, visibility);
      },
    },
    TabColor: {
      get: (id, { engine }) => engine.sheets.tabColor(id),
      set: (id, value, { engine }) => engine.sheets.setTabColor(id, value === "" ? "" : asColor(value)),
    },
    Gridlines: {
      get: (id, { engine }) => engine.sheets.showsGridlines(id),
      set: (id, value, host) => {
        if (host.focusElsewhere) throw new HostError("GeneralException");
        host.engine.sheets.showGridlines(id, asFlag(value));
      },
    },
  },
  objects: {
    AutoFilter: (id) => wrap(sheetFilter, id),
    Charts: (id) => wrap(charts, id),
    CustomProperties: (id) => wrap(customProperties, id),
    FreezePanes: (id) => wrap(freezePanes, id),
    HorizontalPageBreaks: (id) => wrap(horizontalPageBreaks, id),
    Names: (id) => wrap(namedItems, id),
    PageLayout: (id) => wrap(pageLayout, id),
    Protection: (id) => wrap(worksheetProtection, id),
    Tables: (id) => wrap(tables, id),
  },
  methods: {
    ...eventMethods("Worksheet", (id: string) => id),
    GetRange: (id, [address], host) => {
      if (address === null || address === undefined || address === "") return makeRange(id, WHOLE_SHEET, host);
      const found = findArea(asText(address), id, host);
      return makeRange(found.sheetId, found.area, host);
    },
    GetRanges: (id, [address], host) => areasOfAddress(addressArgument(address), id, host),
    GetRangeByIndexes: (id, [row, column, rows, columns], host) => {
      const [top, left] = [asCount(row), asCount(column)];
      const area = { top, left, bottom: top + asCount(rows, 1) - 1, right: left + asCount(columns, 1) - 1 };
      if (area.bottom > WHOLE_SHEET.bottom || area.right > WHOLE_SHEET.right) throw new HostError("InvalidArgument");
      return makeRange(id, area, host);
    },
    GetCell: (id, [row, column], host) => {
      const [top, left] = [asCount(row), asCount(column)];
      return makeRange(id, { top, left, bottom: top, right: left }, host);
    },
    GetUsedRange: (id, [valuesOnly], host) => {
      const used = host.engine.cells.usedArea(id, WHOLE_SHEET, valuesOnly === true);
      return makeRange(id, used ?? { top: 0, left: 0, bottom: 0, right: 0 }, host);
    },
    GetUsedRangeOrNullObject: (id, [valuesOnly], host) => {
      const used = host.engine.cells.usedArea(id, WHOLE_SHEET, valuesOnly === true);
      return used === null ? null : makeRange(id, used, host);
    },
    Activate: (id, _args, host) => {
      if (host.focusElsewhere) throw new HostError("GeneralException");
      if (host.engine.sheets.visibility(id) !== "Visible") throw new HostError("InvalidOperation");
      host.engine.sheets.activate(id);
    },
    Calculate: (_id, _args, host) => host.engine.recalculate(),
    // How the client addresses a sheet that it got from this one, once it knows the id.
    _GetAnotherWorksheetById: (_id, [other], host) => byId(other, host),
    _GetSheetById: (_id, [other], host) => byId(other, host),
    Copy: (id, [position, relativeTo], host) => copySheet(id, position, relativeTo, host),
    GetNext: (id, [visibleOnly], host) => neighbour(id, 1, visibleOnly, host, false),
    GetNextOrNullObject: (id, [visibleOnly], host) => neighbour(id, 1, visibleOnly, host, true),
    GetPrevious: (id, [visibleOnly], host) => neighbour(id, -1, visibleOnly, host, false),
    GetPreviousOrNullObject: (id, [visibleOnly], host) => neighbour(id, -1, visibleOnly, host, true),
    Delete: async (id, _args, host) => {
      if (host.focusElsewhere) throw new HostError("InvalidSelection");
      requireStructure(host);
      if (host.engine.sheets.visibility(id) === "VeryHidden") throw new HostError("InvalidOperation");
      const shown = visibleSheets(host);
      if (shown.length === 1 && shown[0] === id) throw new HostError(ASSUMPTIONS.deleteLastSheet);
      await host.engine.sheets.remove(id);
    },
  },
};

function neighbour(id: string, step: 1 | -1, visibleOnly: unknown, host: HostState, orNull: boolean): HostObject | null {
  const shown = visibleSheets(host);
  const ids = host.engine.sheets.ids().filter((other) => visibleOnly !== true || other === id || shown.includes(other));
  const found = ids[ids.indexOf(id) + step];
  if (found !== undefined) return host.object("Worksheet", found);
  if (orNull) return null;
  throw new HostError("ItemNotFound");
}

function byId(other: unknown, host: HostState): HostObject {
  const found = host.engine.sheets.find(asText(other));
  if (found === undefined) throw new HostError("ItemNotFound");
  return host.object("Worksheet", found);
}
