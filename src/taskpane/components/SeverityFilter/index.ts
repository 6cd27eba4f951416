export { SeverityFilter } from "./SeverityFilter";
