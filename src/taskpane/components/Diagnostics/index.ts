export { Diagnostics } from "./Diagnostics";
export type { DiagnosticsProps } from "./Diagnostics.types";
