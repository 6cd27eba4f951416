export { executionRates } from "./execution-rates";
export { planRates } from "./plan-rates";
export type { PlannedSum, RatePlan, RatePreview } from "./rate-plan";
export type { RateRow } from "./rates";
