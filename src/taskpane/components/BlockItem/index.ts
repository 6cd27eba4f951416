export { BlockItem } from "./BlockItem";
