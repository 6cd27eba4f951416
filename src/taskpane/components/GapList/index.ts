export { GapList } from "./GapList";
