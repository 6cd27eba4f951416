export { RateOverview } from "./RateOverview";
