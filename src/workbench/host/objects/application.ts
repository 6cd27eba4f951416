import type { ClassTable } from "../protocol/table";
import { asOneOf } from "./support";

/** `Excel.Application`. */
export const application: ClassTable<null> = {
  name: "Application",
  methods: {
    Calculate: async (_, [type], { engine }) => {
      const how = asOneOf(type, ["Recalculate", "Full", "FullRebuild"]);
      await (how === "Recalculate" ? engine.settle() : engine.recalculate());
    },
    SuspendApiCalculationUntilNextSync: (_, _args, host) => host.suspendCalculation(),
    // There is no screen to hold still.
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};
