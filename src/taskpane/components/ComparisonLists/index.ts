export { ComparisonLists } from "./ComparisonLists";
