export { ProjectTotals } from "./ProjectTotals";
