export { InsertView } from "./InsertView";
export type { InsertViewProps } from "./InsertView.types";
