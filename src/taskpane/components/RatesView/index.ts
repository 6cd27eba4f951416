export { RatesView } from "./RatesView";
export type { RatesViewProps } from "./RatesView.types";
