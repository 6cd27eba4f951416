export { CheckResult } from "./CheckResult";
export type { CheckResultProps } from "./CheckResult.types";
