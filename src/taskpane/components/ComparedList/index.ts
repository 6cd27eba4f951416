export { ComparedList } from "./ComparedList";
