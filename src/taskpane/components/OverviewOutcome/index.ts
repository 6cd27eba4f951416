export { OverviewOutcome } from "./OverviewOutcome";
