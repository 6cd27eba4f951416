export { RatesOutcome } from "./RatesOutcome";
export type { RatesOutcomeProps } from "./RatesOutcome.types";
