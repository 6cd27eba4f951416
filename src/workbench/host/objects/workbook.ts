import { HostError } from "../protocol/errors";
import { wrap, type ClassTable } from "../protocol/table";
import { application } from "./application";
import { runtime } from "./runtime";
import { customXmlParts } from "./customXmlParts";
import { namedItems } from "./names";
import { documentProperties } from "./properties";
import { workbookProtection } from "./protection";
import { settings } from "./settings";
import { asText, makeRange } from "./support";
import { tables } from "./tables";
import { worksheetCollection } from "./worksheetCollection";

/** `Excel.Workbook`, where every path begins. There is one, so it needs no target. */
export const workbook: ClassTable<null> = {
  name: "Workbook",
  objects: {
    Application: () => wrap(application, null),
    Worksheets: () => wrap(worksheetCollection, null),
    Names: () => wrap(namedItems, null),
    Settings: () => wrap(settings, null),
    Tables: () => wrap(tables, null),
    Properties: () => wrap(documentProperties, null),
    Protection: () => wrap(workbookProtection, null),
    CustomXmlParts: () => wrap(customXmlParts, null),
    _Runtime: () => wrap(runtime, null),
  },
  methods: {
    GetSelectedRange: (_, _args, host) => {
      const areas = host.engine.sheets.selection();
      const [area] = areas;
      if (host.focusElsewhere || area === undefined || areas.length > 1) throw new HostError("InvalidSelection");
      return makeRange(host.engine.sheets.active(), area, host);
    },
    GetSelectedRanges: (_, _args, host) => {
      if (host.focusElsewhere) throw new HostError("InvalidSelection");
      const sheetId = host.engine.sheets.active();
      return host.object("RangeAreas", { ranges: host.engine.sheets.selection().map((area) => host.ranges.make(sheetId, area)) });
    },
    GetActiveCell: (_, _args, host) => {
      const [area] = host.engine.sheets.selection();
      if (host.focusElsewhere || area === undefined) throw new HostError("InvalidSelection");
      return makeRange(host.engine.sheets.active(), { ...area, bottom: area.top, right: area.left }, host);
    },
    _RemoveReference: (_, [referenceId], host) => host.ranges.release(asText(referenceId)),
    _GetRangeForEventByReferenceId: (_, [referenceId], host) => {
      const found = host.events.rangeOf(asText(referenceId));
      return found === undefined ? null : makeRange(found.sheetId, found.area, host);
    },
  },
};
