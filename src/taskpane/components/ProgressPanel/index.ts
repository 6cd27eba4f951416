export { ProgressPanel } from "./ProgressPanel";
export type { ProgressPanelProps } from "./ProgressPanel.types";
