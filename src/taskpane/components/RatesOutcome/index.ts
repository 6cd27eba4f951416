export { RatesOutcome } from "./RatesOutcome";
