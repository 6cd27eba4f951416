export { ProgressPanel } from "./ProgressPanel";
