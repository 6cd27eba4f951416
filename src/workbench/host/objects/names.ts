import type { DefinedName } from "../../engine/names";
import { formatArea, parseArea, quoteSheet, splitSheet } from "../../engine/a1";
import { compact } from "../../engine/records";
import { HostError } from "../protocol/errors";
import { isOf, wrap, type ClassTable, type HostObject } from "../protocol/table";
import { areaOf, type RangeTarget } from "../ranges";
import type { HostState } from "../state";
import { asFlag, asText, makeRange } from "./support";

/** Names of the workbook, or those of one sheet. */
type Scope = string | null;

/** A name by what Excel knows it by: it keeps its name for life. */
interface NameTarget {
  readonly scope: Scope;
  readonly name: string;
}

function inScope(scope: Scope, host: HostState): DefinedName[] {
  return host.engine.names.all().filter((item) => (item.sheetId ?? null) === scope);
}

function lookUp({ scope, name }: NameTarget, host: HostState): DefinedName | undefined {
  return inScope(scope, host).find((item) => item.name.toLowerCase() === name.toLowerCase());
}

function itemOf(target: NameTarget, host: HostState): DefinedName {
  const found = lookUp(target, host);
  if (found === undefined) throw new HostError("ItemNotFound");
  return found;
}

function find(scope: Scope, name: unknown, host: HostState): HostObject | null {
  const target = { scope, name: asText(name) };
  return lookUp(target, host) === undefined ? null : wrap(namedItem, target);
}

/** What Excel takes for a name: no spaces, no cell address, not beginning with a digit. */
function requireName(value: unknown): string {
  const name = asText(value);
  const allowed = /^[\p{L}_\\][\p{L}\p{N}_.?\\]*$/u.test(name) && name.length <= 255 && parseArea(name) === null && !/^[rc]$/i.test(name);
  if (!allowed) throw new HostError("InvalidArgument");
  return name;
}

function formulaArgument(value: unknown, host: HostState): string {
  if (isOf("Range", value)) return formulaOf(value.target, host);
  const text = asText(value);
  if (!text.startsWith("=")) throw new HostError("InvalidArgument");
  return text;
}

function formulaOf(target: RangeTarget, host: HostState): string {
  const address = formatArea(areaOf(target, host.engine)).replace(/[A-Z]+|\d+/g, "$$$&");
  return `=${quoteSheet(host.engine.sheets.name(target.sheetId))}!${address}`;
}

function add(scope: Scope, name: unknown, reference: unknown, comment: unknown, host: HostState): HostObject {
  const wanted = { scope, name: requireName(name) };
  if (lookUp(wanted, host) !== undefined) throw new HostError("ItemAlreadyExists");
  host.engine.names.add(compact<Omit<DefinedName, "id">>({
    name: wanted.name,
    formula: formulaArgument(reference, host),
    sheetId: scope ?? undefined,
    visible: true,
    comment: comment === null || comment === undefined ? "" : asText(comment),
  }));
  return wrap(namedItem, wanted);
}

/** The cells a name stands for; null when it stands for something else. */
function areaOfName(item: DefinedName, host: HostState): { readonly sheetId: string; readonly area: NonNullable<ReturnType<typeof parseArea>> } | null {
  const { sheet, rest } = splitSheet(item.formula.replace(/^=/, ""));
  const sheetId = sheet === undefined ? undefined : host.engine.sheets.find(sheet);
  const area = parseArea(rest);
  return sheetId === undefined || area === null ? null : { sheetId, area };
}

function rangeOf(target: NameTarget, host: HostState): HostObject | null {
  const found = areaOfName(itemOf(target, host), host);
  return found === null ? null : makeRange(found.sheetId, found.area, host);
}

function change(target: NameTarget, part: Partial<DefinedName>, host: HostState): void {
  host.engine.names.set({ ...itemOf(target, host), ...part });
}

const namedItem: ClassTable<NameTarget> = {
  name: "NamedItem",
  identity: ({ name }) => ({ _Id: name }),
  scalars: {
    Name: { get: ({ name }) => name },
    Formula: {
      get: (target, host) => itemOf(target, host).formula,
      set: (target, value, host) => change(target, { formula: formulaArgument(value, host) }, host),
    },
    // What a constant or a formula comes to is not worked out; a range's value is its address.
    Value: {
      get: (target, host) => {
        const item = itemOf(target, host);
        return areaOfName(item, host) === null ? item.formula : item.formula.replace(/^=/, "");
      },
    },
    Type: { get: (target, host) => (areaOfName(itemOf(target, host), host) === null ? "String" : "Range") },
    Scope: { get: ({ scope }) => (scope === null ? "Workbook" : "Worksheet") },
    Visible: {
      get: (target, host) => itemOf(target, host).visible,
      set: (target, value, host) => change(target, { visible: asFlag(value) }, host),
    },
    Comment: {
      get: (target, host) => itemOf(target, host).comment,
      set: (target, value, host) => change(target, { comment: asText(value) }, host),
    },
  },
  objects: {
    Worksheet: ({ scope }, host) => {
      if (scope === null) throw new HostError("ItemNotFound");
      return host.object("Worksheet", scope);
    },
    WorksheetOrNullObject: ({ scope }, host) => (scope === null ? null : host.object("Worksheet", scope)),
  },
  methods: {
    GetRange: (target, _args, host) => {
      const found = rangeOf(target, host);
      if (found === null) throw new HostError("ItemNotFound");
      return found;
    },
    GetRangeOrNullObject: (target, _args, host) => rangeOf(target, host),
    Delete: (target, _args, host) => host.engine.names.remove(itemOf(target, host)),
  },
};

/** `Excel.NamedItemCollection`; the target is the id of the sheet, null for the workbook. */
export const namedItems: ClassTable<Scope> = {
  name: "NamedItemCollection",
  items: (scope, host) => inScope(scope, host).map(({ name }) => wrap(namedItem, { scope, name })),
  item: find,
  methods: {
    Add: (scope, [name, reference, comment], host) => add(scope, name, reference, comment, host),
    AddFormulaLocal: (scope, [name, formula, comment], host) => add(scope, name, formula, comment, host),
    GetCount: (scope, _args, host) => inScope(scope, host).length,
    GetItem: (scope, [name], host) => {
      const found = find(scope, name, host);
      if (found === null) throw new HostError("ItemNotFound");
      return found;
    },
    GetItemOrNullObject: (scope, [name], host) => find(scope, name, host),
  },
};
