import { REGISTRATIONS } from "../events";
import type { ClassTable } from "../protocol/table";
import type { HostState } from "../state";

type Methods<T> = NonNullable<ClassTable<T>["methods"]>;

/**
 * The methods by which the client begins and ends events: `_RegisterDataChangedEvent` and so on. Events that the
 * stand-in does not raise are refused when they are asked for, so that no handler waits in vain.
 */
export function eventMethods<T>(targetId: (target: T) => string): Methods<T> {
  const methods: Record<string, Methods<T>[string]> = {};
  for (const [name, type] of Object.entries(REGISTRATIONS)) {
    methods[`_Register${name}Event`] = (target, _args, host: HostState) => host.events.register(type, targetId(target));
    methods[`_Unregister${name}Event`] = (target, _args, host: HostState) => host.events.unregister(type, targetId(target));
  }
  return methods;
}

