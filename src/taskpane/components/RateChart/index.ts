export { RateChart } from "./RateChart";
