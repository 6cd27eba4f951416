export { ProjectRates } from "./ProjectRates";
