export { TableChoice } from "./TableChoice";
