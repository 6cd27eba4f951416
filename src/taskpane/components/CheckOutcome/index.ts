export { CheckOutcome } from "./CheckOutcome";
