import type { ClassTable } from "../protocol/table";
import { asFlag } from "./support";

/** `Excel.Runtime`. */
export const runtime: ClassTable<null> = {
  name: "Runtime",
  scalars: {
    EnableEvents: {
      get: (_, { events }) => events.enabled,
      set: (_, value, host) => {
        // What was written before still belongs to the time before.
        host.engine.flush();
        host.events.enabled = asFlag(value);
      },
    },
  },
};
