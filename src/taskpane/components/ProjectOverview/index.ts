export { ProjectOverview } from "./ProjectOverview";
