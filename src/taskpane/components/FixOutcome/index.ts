export { FixOutcome } from "./FixOutcome";
