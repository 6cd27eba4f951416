export { ProjectRow } from "./ProjectRow";
