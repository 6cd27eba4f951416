export { CheckView } from "./CheckView";
export type { CheckViewProps } from "./CheckView.types";
