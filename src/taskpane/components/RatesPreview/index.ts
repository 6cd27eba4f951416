export { RatesPreview } from "./RatesPreview";
