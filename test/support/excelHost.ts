import type { StandIn } from "../../src/workbench/host/standIn";

declare global {
  /** The stand-in behind `Excel`, in tests that run in the excel environment. */
  var standIn: StandIn;
}

/** The stand-in behind `Excel`. Import it from here; the environment put it there. */
export const standIn: StandIn = globalThis.standIn;
