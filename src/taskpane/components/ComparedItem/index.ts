export { ComparedItem } from "./ComparedItem";
