import { levelHas, requirementOf } from "../api-sets";
import type { HostState, LinkedTargets } from "../state";
import { HostError } from "./errors";

/** What a handler is given: the object it is asked of, and the host. */
type Ask<T, R> = (target: T, host: HostState) => R;

/** A property with a plain value. Without `get` it cannot be read, without `set` it is read-only. */
export interface Scalar<T> {
  readonly get?: Ask<T, unknown>;
  readonly set?: (target: T, value: unknown, host: HostState) => void | Promise<void>;
}

/** Arguments of a call: plain JSON, or host objects where the client passed objects. Omitted ones are null. */
export type Arguments = readonly unknown[];

/**
 * One class of Excel's object model: which members the stand-in has, by their names on the wire (PascalCase).
 * Everything else is refused by name.
 */
export interface ClassTable<T> {
  /** As in Microsoft's typings. */
  readonly name: string;
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  readonly objects?: Readonly<Record<string, Ask<T, HostObject | null>>>;
  /** Gives a host object (null for a null object), a plain value, or nothing. */
  readonly methods?: Readonly<Record<string, (target: T, args: Arguments, host: HostState) => unknown>>;
  /** The members of a collection. */
  readonly items?: Ask<T, readonly HostObject[]>;
  /** The member of a collection with this id; the handler refuses an id it does not know. */
  readonly item?: (target: T, id: unknown, host: HostState) => HostObject | null;
  /** What the client must know to address the object again: `Id`, `_Id`, `_ReferenceId`. */
  readonly identity?: Ask<T, Readonly<Record<string, unknown>>>;
  /** Members whose name on the wire is not simply the name in the typings with a capital. */
  readonly aliases?: Readonly<Record<string, string>>;
}

/** An object of the model: its class and what stands behind it. */
export interface HostObject {
  // The class alone knows what its target is; `wrap` makes the pair, so they always fit.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly table: ClassTable<any>;
  readonly target: unknown;
}

/** Pairs a class with a target of it. */
export function wrap<T>(table: ClassTable<T>, target: T): HostObject {
  return { table, target };
}

/** Whether a value is a host object of this class. */
export function isOf<N extends keyof LinkedTargets>(name: N, value: unknown): value is { readonly table: HostObject["table"]; readonly target: LinkedTargets[N] } {
  return typeof value === "object" && value !== null && (value as Partial<HostObject>).table?.name === name;
}

/** `ShowGridlines` → `showGridlines`, and what a class calls otherwise. */
export function memberName(table: HostObject["table"], wireName: string): string {
  return table.aliases?.[wireName] ?? wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** The reverse: the name on the wire of a member that was asked for by either name. */
export function wireName(table: HostObject["table"], name: string): string {
  const alias = Object.entries(table.aliases ?? {}).find(([, member]) => member === name)?.[0];
  return alias ?? name.charAt(0).toUpperCase() + name.slice(1);
}

/** Whether the chosen level of Excel has the member at all. Members with a leading `_` are the client's own. */
export function isInLevel(table: HostObject["table"], wireName: string, host: HostState): boolean {
  if (wireName.startsWith("_")) return true;
  return isMemberInLevel(table.name, memberName(table, wireName), host);
}

/** Refuses a member, by its name in Microsoft's typings, that the chosen level lacks. */
export function requireLevel(className: string, member: string, host: HostState): void {
  if (isMemberInLevel(className, member, host)) return;
  throw new HostError("ApiNotFound", `${className}.${member} came with ExcelApi ${requirementOf(className, member) ?? "?"}; this Excel has ${host.level}.`);
}

function isMemberInLevel(className: string, member: string, host: HostState): boolean {
  const requirement = requirementOf(className, member);
  return requirement === undefined || levelHas(host.level, requirement);
}

/** Refuses a member that the chosen level lacks, and one that the stand-in lacks. */
export function requireMember<M>(object: HostObject, wireName: string, found: M | undefined, host: HostState): M {
  const { table } = object;
  const member = memberName(table, wireName);
  if (!wireName.startsWith("_")) requireLevel(table.name, member, host);
  if (found === undefined) throw new HostError("NotImplemented", `not implemented in the stand-in: ${table.name}.${member}`);
  return found;
}
