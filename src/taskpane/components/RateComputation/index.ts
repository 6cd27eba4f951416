export { RateComputation } from "./RateComputation";
