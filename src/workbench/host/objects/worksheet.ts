import { HostError } from "../protocol/errors";
import { wrap, type ClassTable } from "../protocol/table";
import type { HostState } from "../state";
import { ASSUMPTIONS } from "../assumptions";
import { eventMethods } from "./eventMethods";
import { range } from "./range";
import { asColor } from "./rangeFormat";
import { customProperties } from "./sheetProperties";
import { asCount, asFlag, asOneOf, asText, findArea, makeRange, WHOLE_SHEET } from "./support";

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
      set: (id, value, host) => host.engine.sheets.rename(id, requireSheetName(asText(value), host, id)),
    },
    Position: {
      get: (id, { engine }) => engine.sheets.ids().indexOf(id),
      set: (id, value, { engine }) => {
        const index = asCount(value);
        if (index >= engine.sheets.ids().length) throw new HostError("InvalidArgument");
        engine.sheets.move(id, index);
      },
    },
    Visibility: {
      get: (id, { engine }) => engine.sheets.visibility(id),
      set: (id, value, host) => {
        const visibility = asOneOf(value, ["Visible", "Hidden", "VeryHidden"]);
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
    CustomProperties: (id) => wrap(customProperties, id),
  },
  methods: {
    ...eventMethods((id: string) => id),
    GetRange: (id, [address], host) => {
      if (address === null || address === undefined || address === "") return makeRange(range, id, WHOLE_SHEET, host);
      const found = findArea(asText(address), id, host);
      return makeRange(range, found.sheetId, found.area, host);
    },
    GetRangeByIndexes: (id, [row, column, rows, columns], host) => {
      const [top, left] = [asCount(row), asCount(column)];
      const area = { top, left, bottom: top + asCount(rows, 1) - 1, right: left + asCount(columns, 1) - 1 };
      if (area.bottom > WHOLE_SHEET.bottom || area.right > WHOLE_SHEET.right) throw new HostError("InvalidArgument");
      return makeRange(range, id, area, host);
    },
    GetCell: (id, [row, column], host) => {
      const [top, left] = [asCount(row), asCount(column)];
      return makeRange(range, id, { top, left, bottom: top, right: left }, host);
    },
    GetUsedRange: (id, [valuesOnly], host) => {
      const used = host.engine.cells.usedArea(id, WHOLE_SHEET, valuesOnly === true);
      return makeRange(range, id, used ?? { top: 0, left: 0, bottom: 0, right: 0 }, host);
    },
    GetUsedRangeOrNullObject: (id, [valuesOnly], host) => {
      const used = host.engine.cells.usedArea(id, WHOLE_SHEET, valuesOnly === true);
      return used === null ? null : makeRange(range, id, used, host);
    },
    Activate: (id, _args, host) => {
      if (host.focusElsewhere) throw new HostError("GeneralException");
      if (host.engine.sheets.visibility(id) !== "Visible") throw new HostError("InvalidOperation");
      host.engine.sheets.activate(id);
    },
    Calculate: (_id, _args, host) => host.engine.recalculate(),
    Delete: async (id, _args, host) => {
      if (host.focusElsewhere) throw new HostError("InvalidSelection");
      if (host.engine.sheets.visibility(id) === "VeryHidden") throw new HostError("InvalidOperation");
      const shown = visibleSheets(host);
      if (shown.length === 1 && shown[0] === id) throw new HostError(ASSUMPTIONS.deleteLastSheet);
      await host.engine.sheets.remove(id);
    },
  },
};
