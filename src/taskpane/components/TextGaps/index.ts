export { TextGaps } from "./TextGaps";
