export { MandatoryPanel } from "./MandatoryPanel";
