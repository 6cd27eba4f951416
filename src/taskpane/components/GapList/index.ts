export { GapList } from "./GapList";
export type { Gap, GapListProps } from "./GapList.types";
