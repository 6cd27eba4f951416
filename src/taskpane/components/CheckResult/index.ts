export { CheckResult } from "./CheckResult";
