export { FindingItem } from "./FindingItem";
