import { REGISTRATIONS } from "../events";
import { requireLevel, type ClassTable } from "../protocol/table";
import type { HostState } from "../state";

type Methods<T> = NonNullable<ClassTable<T>["methods"]>;

/**
 * The methods by which the client begins and ends events of a class: `_RegisterDataChangedEvent` and so on. Events that
 * the stand-in does not raise, or that came after its level, are refused when they are asked for, so that no handler
 * waits in vain.
 */
export function eventMethods<T>(className: string, targetId: (target: T) => string): Methods<T> {
  const methods: Record<string, Methods<T>[string]> = {};
  for (const { wire, member, type } of REGISTRATIONS) {
    methods[`_Register${wire}`] = (target, _args, host: HostState) => {
      requireLevel(className, member, host);
      host.events.register(type, targetId(target));
    };
    methods[`_Unregister${wire}`] = (target, _args, host: HostState) => host.events.unregister(type, targetId(target));
  }
  return methods;
}

