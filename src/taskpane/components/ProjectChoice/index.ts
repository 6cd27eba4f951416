export { ProjectChoice } from "./ProjectChoice";
