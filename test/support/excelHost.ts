import type { IsSetSupported } from "../../src/excel";
import type { StandIn } from "../../src/workbench/host/standIn";

declare global {
  /** The stand-in behind `Excel`, in tests that run in the excel environment. */
  var standIn: StandIn;
}

/** The stand-in behind `Excel`. Import it from here; the environment put it there. */
export const standIn: StandIn = globalThis.standIn;

/** What Excel up to this version of `ExcelApi` answers when it is asked for a requirement set. */
export function excelApi(level: string): IsSetSupported {
  const numberOf = (version: string): number => Number(version.split(".")[1]);
  return (set, version) => set === "ExcelApi" && version.startsWith("1.") && numberOf(version) <= numberOf(level);
}
