import { HostError } from "../protocol/errors";
import type { ClassTable, HostObject } from "../protocol/table";
import { WORKBOOK_TARGET } from "../events";
import type { HostState } from "../state";
import { eventMethods } from "./eventMethods";
import { requireStructure } from "./protection";
import { asText } from "./support";
import { requireSheetName, visibleSheets } from "./worksheet";

function find(nameOrId: unknown, host: HostState): HostObject | null {
  const id = host.engine.sheets.find(asText(nameOrId));
  return id === undefined ? null : host.object("Worksheet", id);
}

function get(nameOrId: unknown, host: HostState): HostObject {
  const sheet = find(nameOrId, host);
  if (sheet === null) throw new HostError("ItemNotFound");
  return sheet;
}

function freeName(host: HostState): string {
  for (let number = host.engine.sheets.ids().length + 1; ; number += 1) {
    if (host.engine.sheets.find(`Sheet${number}`) === undefined) return `Sheet${number}`;
  }
}

function chosen(host: HostState, visibleOnly: unknown): string[] {
  return visibleOnly === true ? visibleSheets(host) : host.engine.sheets.ids();
}

function edge(host: HostState, visibleOnly: unknown, index: number): HostObject {
  return host.object("Worksheet", chosen(host, visibleOnly).at(index) as string);
}

/** `Excel.WorksheetCollection`. */
export const worksheetCollection: ClassTable<null> = {
  name: "WorksheetCollection",
  items: (_, host) => host.engine.sheets.ids().map((id) => host.object("Worksheet", id)),
  item: (_, id, host) => get(id, host),
  methods: {
    ...eventMethods("WorksheetCollection", () => WORKBOOK_TARGET),
    Add: (_, [name], host) => {
      if (host.focusElsewhere) throw new HostError("GeneralException");
      requireStructure(host);
      const wanted = name === null || name === undefined ? freeName(host) : requireSheetName(asText(name), host);
      return host.object("Worksheet", host.engine.sheets.add(wanted, host.engine.sheets.ids().length));
    },
    GetActiveWorksheet: (_, _args, host) => host.object("Worksheet", host.engine.sheets.active()),
    GetCount: (_, [visibleOnly], host) => chosen(host, visibleOnly).length,
    GetFirst: (_, [visibleOnly], host) => edge(host, visibleOnly, 0),
    GetLast: (_, [visibleOnly], host) => edge(host, visibleOnly, -1),
    GetItem: (_, [nameOrId], host) => get(nameOrId, host),
    GetItemOrNullObject: (_, [nameOrId], host) => find(nameOrId, host),
  },
};
