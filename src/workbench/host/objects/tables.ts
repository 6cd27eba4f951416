import type { AreaDocument } from "../../../xlsx/document/model";
import { intersect } from "../../engine/area";
import type { KeptTable } from "../../engine/side";
import { HostError } from "../protocol/errors";
import { wrap, type ClassTable, type HostObject } from "../protocol/table";
import { areaOf } from "../ranges";
import type { HostState } from "../state";
import { autoFilterOf } from "./autoFilter";
import { asCount, asFlag, asText, makeRange, rangeArgument } from "./support";

/** A table of a sheet, by its id. */
interface TableTarget {
  readonly sheetId: string;
  readonly id: string;
}

function tableOf({ sheetId, id }: TableTarget, host: HostState): KeptTable {
  const found = host.engine.sheets.side(sheetId).tables.find((kept) => kept.id === id);
  if (found === undefined) throw new HostError("ItemNotFound");
  return found;
}

function setTables(sheetId: string, host: HostState, change: (tables: readonly KeptTable[]) => readonly KeptTable[]): void {
  const side = host.engine.sheets.side(sheetId);
  if (side.protection !== undefined) throw new HostError("AccessDenied");
  host.engine.sheets.setSide(sheetId, { ...side, tables: change(side.tables) });
}

function changeTable(target: TableTarget, host: HostState, change: (old: KeptTable) => KeptTable): void {
  tableOf(target, host);
  setTables(target.sheetId, host, (all) => all.map((kept) => (kept.id === target.id ? change(kept) : kept)));
}

function partOf(part: (area: AreaDocument) => AreaDocument) {
  return (target: TableTarget, _args: unknown, host: HostState): HostObject => makeRange(target.sheetId, part(tableOf(target, host).area), host);
}

/** A table's filter is there as long as its buttons are. */
const tableFilter = autoFilterOf<TableTarget>({
  sheetId: ({ sheetId }) => sheetId,
  area: (target, host) => tableOf(target, host).area,
  get: (target, host) => {
    const { showsFilterButton, isFiltering } = tableOf(target, host);
    return showsFilterButton ? { isFiltering } : undefined;
  },
  set: (target, filter, host) =>
    changeTable(target, host, (old) => ({ ...old, showsFilterButton: filter !== undefined, isFiltering: filter?.isFiltering === true })),
});

const table: ClassTable<TableTarget> = {
  name: "Table",
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { get: ({ id }) => id },
    Name: { get: (target, host) => tableOf(target, host).name },
    ShowHeaders: { get: () => true },
    ShowTotals: { get: () => false },
    ShowFilterButton: {
      get: (target, host) => tableOf(target, host).showsFilterButton,
      set: (target, value, host) => {
        const showsFilterButton = asFlag(value);
        changeTable(target, host, (old) => ({ ...old, showsFilterButton, isFiltering: showsFilterButton && old.isFiltering }));
      },
    },
  },
  objects: {
    AutoFilter: (target) => wrap(tableFilter, target),
    Worksheet: ({ sheetId }, host) => host.object("Worksheet", sheetId),
  },
  methods: {
    GetRange: partOf((area) => area),
    GetHeaderRowRange: partOf((area) => ({ ...area, bottom: area.top })),
    GetDataBodyRange: partOf((area) => ({ ...area, top: area.top + 1 })),
    ConvertToRange: (target, _args, host) => {
      const { area } = tableOf(target, host);
      setTables(target.sheetId, host, (all) => all.filter(({ id }) => id !== target.id));
      return makeRange(target.sheetId, area, host);
    },
  },
};

/** Where tables are looked for: a sheet by its id, or the whole workbook. */
type Scope = string | null;

function tablesIn(scope: Scope, { engine }: HostState): readonly (KeptTable & TableTarget)[] {
  const sheets = scope === null ? engine.sheets.ids() : [scope];
  return sheets.flatMap((sheetId) => engine.sheets.side(sheetId).tables.map((kept) => ({ ...kept, sheetId })));
}

function wrapped({ sheetId, id }: TableTarget): HostObject {
  return wrap(table, { sheetId, id });
}

function add(scope: Scope, address: unknown, hasHeaders: unknown, host: HostState): HostObject {
  const range = rangeArgument(address, scope ?? host.engine.sheets.active(), host);
  const area = areaOf(range, host.engine);
  if (!asFlag(hasHeaders)) throw new HostError("NotImplemented", "not implemented in the stand-in: tables that get a row of headings");
  const isTaken = tablesIn(range.sheetId, host).some((other) => intersect(other.area, area) !== null);
  if (area.bottom === area.top || isTaken) throw new HostError("InvalidArgument");
  const fresh = { id: freshId(host), name: freshName(host), area, showsFilterButton: true, isFiltering: false };
  setTables(range.sheetId, host, (all) => [...all, fresh]);
  return wrapped({ sheetId: range.sheetId, id: fresh.id });
}

function freshId({ engine }: HostState): string {
  return `{${engine.newId()}}`;
}

/** No two tables of a workbook have one name. */
function freshName(host: HostState): string {
  const taken = new Set(tablesIn(null, host).map(({ name }) => name));
  let number = 1;
  while (taken.has(`Table${String(number)}`)) number += 1;
  return `Table${String(number)}`;
}

/** The tables of a sheet that was just copied are others than those it was copied from. */
export function renewTables(sheetId: string, host: HostState): void {
  const { sheets } = host.engine;
  const { tables: copied, ...side } = sheets.side(sheetId);
  sheets.setSide(sheetId, { ...side, tables: [] });
  for (const kept of copied) {
    const renewed = { ...kept, id: freshId(host), name: freshName(host) };
    sheets.setSide(sheetId, { ...side, tables: [...sheets.side(sheetId).tables, renewed] });
  }
}

function find(scope: Scope, nameOrId: unknown, host: HostState): HostObject | null {
  const wanted = asText(nameOrId);
  const found = tablesIn(scope, host).find(({ id, name }) => id === wanted || name.toLowerCase() === wanted.toLowerCase());
  return found === undefined ? null : wrapped(found);
}

function get(scope: Scope, nameOrId: unknown, host: HostState): HostObject {
  const found = find(scope, nameOrId, host);
  if (found === null) throw new HostError("ItemNotFound");
  return found;
}

/**
 * `Excel.TableCollection` of a sheet, by its id, or of the workbook, where the client looks for a table that it knows. Its
 * tables have a row of headings and none of totals, and do not grow.
 */
export const tables: ClassTable<Scope> = {
  name: "TableCollection",
  scalars: { Count: { get: (scope, host) => tablesIn(scope, host).length } },
  items: (scope, host) => tablesIn(scope, host).map(wrapped),
  item: get,
  methods: {
    Add: (scope, [address, hasHeaders], host) => add(scope, address, hasHeaders, host),
    GetCount: (scope, _args, host) => tablesIn(scope, host).length,
    GetItem: (scope, [name], host) => get(scope, name, host),
    GetItemOrNullObject: (scope, [name], host) => find(scope, name, host),
    GetItemAt: (scope, [index], host) => {
      const found = tablesIn(scope, host)[asCount(index)];
      if (found === undefined) throw new HostError("InvalidArgument");
      return wrapped(found);
    },
  },
};
