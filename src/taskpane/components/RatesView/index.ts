export { RatesView } from "./RatesView";
