export { RateBar } from "./RateBar";
