import type { HostState } from "../state";
import { HostError } from "./errors";
import { PATH, type ArgumentInfo, type ObjectPathInfo } from "./messages";
import { requireMember, type Arguments, type HostObject } from "./table";

/**
 * The objects of one batch. A path is walked once, when it is first needed: walking `Worksheets.Add()` adds a sheet.
 */
export class ObjectPaths {
  readonly #paths: Readonly<Record<string, ObjectPathInfo>>;
  readonly #host: HostState;
  readonly #found = new Map<number, HostObject | null>();
  /** The member being asked for, for the error's location. */
  location = "";

  constructor(paths: Readonly<Record<string, ObjectPathInfo>>, host: HostState) {
    this.#paths = paths;
    this.#host = host;
  }

  /** The object at the end of a path, null for a null object. */
  async resolve(id: number): Promise<HostObject | null> {
    const known = this.#found.get(id);
    if (known !== undefined) return known;
    const path = this.#paths[String(id)];
    if (path === undefined) throw new HostError("InvalidArgument", `the request names no object path ${id}`);
    const object = await this.#walk(path);
    this.#found.set(id, object);
    return object;
  }

  /** Arguments with the objects they refer to in place. */
  async arguments(info: ArgumentInfo | undefined): Promise<Arguments> {
    const plain = info?.Arguments ?? [];
    const references = info?.ReferencedObjectPathIds ?? [];
    return Promise.all(plain.map((argument, index) => this.#argument(argument, references[index])));
  }

  /** Calls a method; the answer may be an object of the model. */
  async call(object: HostObject, name: string, info: ArgumentInfo | undefined): Promise<unknown> {
    this.#at(object, name);
    const method = requireMember(object, name, object.table.methods?.[name], this.#host);
    const args = await this.arguments(info);
    this.#at(object, name);
    return method(object.target, args, this.#host);
  }

  /** Notes where an error would have happened. */
  at(object: HostObject, name: string): void {
    this.#at(object, name);
  }

  #at(object: HostObject, name: string): void {
    this.location = `${object.table.name}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  }

  async #argument(argument: unknown, reference: unknown): Promise<unknown> {
    if (typeof reference === "number" && reference !== 0) return this.resolve(reference);
    if (Array.isArray(reference) && Array.isArray(argument)) {
      return Promise.all(argument.map((part, index) => this.#argument(part, reference[index])));
    }
    return this.#inside(argument);
  }

  /** Objects inside plain objects travel as `{_ObjectPathId}`. */
  async #inside(value: unknown): Promise<unknown> {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    if ("_ObjectPathId" in value) return this.resolve(Number(value._ObjectPathId));
    const entries = await Promise.all(Object.entries(value).map(async ([key, part]) => [key, await this.#inside(part)] as const));
    return Object.fromEntries(entries);
  }

  async #walk(path: ObjectPathInfo): Promise<HostObject | null> {
    if (path.ObjectPathType === PATH.root) return this.#host.root();
    if (path.ObjectPathType === PATH.nullObject) return null;
    if (path.ObjectPathType === PATH.reference) return this.#host.reference(path.Name);
    if (path.ObjectPathType === PATH.service) return this.#host.service(path.Name);
    const parent = await this.resolve(path.ParentObjectPathId ?? 0);
    // Whatever is reached from a null object is one.
    if (parent === null) return null;
    if (path.ObjectPathType === PATH.property) {
      this.#at(parent, path.Name);
      return requireMember(parent, path.Name, parent.table.objects?.[path.Name], this.#host)(parent.target, this.#host);
    }
    if (path.ObjectPathType === PATH.indexer) {
      this.#at(parent, "getItem");
      const item = requireMember(parent, "GetItem", parent.table.item, this.#host);
      return item(parent.target, (await this.arguments(path.ArgumentInfo))[0], this.#host);
    }
    return (await this.call(parent, path.Name, path.ArgumentInfo)) as HostObject | null;
  }
}
