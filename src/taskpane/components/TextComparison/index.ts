export { TextComparison } from "./TextComparison";
