export { FindingItem } from "./FindingItem";
export type { FindingItemProps } from "./FindingItem.types";
