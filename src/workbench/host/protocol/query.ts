import type { HostState } from "../state";
import type { QueryInfo } from "./messages";
import { isInLevel, memberName, requireMember, wireName, type HostObject } from "./table";

type Answer = Record<string, unknown>;

/** The names a query asks for below one object, by their first step: `format/fill/color` is `fill/color` under `format`. */
type Wanted = ReadonlyMap<string, readonly string[]>;

/** Answers a `load`: PascalCase names, collections as `_Items`. */
export function answerQuery(object: HostObject, query: QueryInfo, host: HostState, at: (object: HostObject, name: string) => void): Answer {
  return answer(object, [...(query.Select ?? []), ...(query.Expand ?? [])], query, { host, at, key: (name) => name, itemsKey: "_Items" });
}

/** Answers a `retrieve`: camelCase names, collections as `items`. */
export function answerQueryAsJson(object: HostObject, query: QueryInfo, host: HostState, at: (object: HostObject, name: string) => void): Answer {
  const key = (name: string, table: HostObject["table"]): string => memberName(table, name);
  return answer(object, [...(query.Select ?? []), ...(query.Expand ?? [])], query, { host, at, key, itemsKey: "items" });
}

interface Form {
  readonly host: HostState;
  readonly at: (object: HostObject, name: string) => void;
  readonly key: (wireName: string, table: HostObject["table"]) => string;
  readonly itemsKey: string;
}

function answer(object: HostObject, names: readonly string[], range: QueryInfo, form: Form): Answer {
  const { table, target } = object;
  const result: Answer = { ...table.identity?.(target, form.host) };
  if (table.items !== undefined) {
    const own = names.filter((name) => wireName(table, name.split("/", 1)[0] ?? "") in (table.scalars ?? {}));
    const ofItems = names.filter((name) => !own.includes(name)).map((name) => name.replace(/^items(\/|$)/i, ""));
    if (own.length > 0) readMembers(object, group(own, table), form, result);
    const items = table.items(target, form.host).slice(range.Skip ?? 0);
    const shown = range.Top === undefined ? items : items.slice(0, range.Top);
    result[form.itemsKey] = shown.map((item) => answer(item, ofItems.filter((name) => name !== ""), {}, form));
    return result;
  }
  const named = names.filter((name) => name !== "*");
  const all = named.length < names.length || named.length === 0;
  readMembers(object, group(all ? [...named, ...allScalars(object, form)] : named, table), form, result);
  return result;
}

function readMembers(object: HostObject, wanted: Wanted, form: Form, result: Answer): void {
  const { table, target } = object;
  for (const [name, below] of wanted) {
    form.at(object, name);
    const key = form.key(name, table);
    const navigation = table.objects?.[name];
    if (navigation !== undefined) {
      const child = requireMember(object, name, navigation, form.host)(target, form.host);
      result[key] = child === null ? null : answer(child, below, {}, form);
      continue;
    }
    result[key] = requireMember(object, name, table.scalars?.[name]?.get, form.host)(target, form.host) ?? null;
  }
}

function allScalars({ table }: HostObject, form: Form): string[] {
  return Object.entries(table.scalars ?? {}).flatMap(([name, scalar]) => (scalar.get && isInLevel(table, name, form.host) ? [name] : []));
}

function group(names: readonly string[], table: HostObject["table"]): Wanted {
  const wanted = new Map<string, string[]>();
  for (const name of names) {
    const step = name.split("/", 1)[0] ?? "";
    const first = wireName(table, step);
    const rest = name.slice(step.length + 1);
    const below = wanted.get(first) ?? [];
    wanted.set(first, rest === "" ? below : [...below, rest]);
  }
  return wanted;
}
