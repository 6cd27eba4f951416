export { ProjectTable } from "./ProjectTable";
