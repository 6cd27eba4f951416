export { CarriedPreview } from "./CarriedPreview";
