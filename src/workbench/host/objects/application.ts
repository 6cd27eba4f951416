import type { ClassTable } from "../protocol/table";
import { asOneOf } from "./support";

/** `Excel.Application`. */
export const application: ClassTable<null> = {
  name: "Application",
  scalars: {
    CalculationMode: {
      get: (_, host) => host.calculationMode,
      set: (_, mode, host) => {
        host.calculationMode = asOneOf(mode, ["Automatic", "AutomaticExceptTables", "Manual"]) === "Manual" ? "Manual" : "Automatic";
      },
    },
    // Whoever asks waits for the calculation.
    CalculationState: { get: (_, host) => (host.calculationMode === "Manual" ? "Pending" : "Done") },
  },
  methods: {
    Calculate: async (_, [type], { engine }) => {
      const how = asOneOf(type, ["Recalculate", "Full", "FullRebuild"]);
      await (how === "Recalculate" ? engine.calculate() : engine.recalculate());
    },
    SuspendApiCalculationUntilNextSync: (_, _args, host) => host.suspendCalculation(),
    // There is no screen to hold still.
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};
